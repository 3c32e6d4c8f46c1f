namespace Jiuye.Analytics;

/// <summary>What an office uploaded to the placement and guidance subsystems in a month.</summary>
public sealed record OfficeUse
{
    /// <summary>The office.</summary>
    public required AreaCode Office { get; init; }

    /// <summary>The month.</summary>
    public required ReportMonth Month { get; init; }

    /// <summary>职业介绍 business done, at least 0.</summary>
    public required int Placements { get; init; }

    /// <summary>职业指导 business done, at least 0.</summary>
    public required int Guidance { get; init; }

    /// <summary>Employers' information uploaded, at least 0.</summary>
    public int Employers { get; init; }

    /// <summary>Case analyses uploaded, at least 0.</summary>
    public int Cases { get; init; }

    /// <summary>Uploads returned at review for correction (信息退回), at least 0.</summary>
    public int Returned { get; init; }

    /// <summary>The office explained in writing why there is no business.</summary>
    public bool HasExplained { get; init; }

    /// <summary>A fault of the system kept the office from uploading.</summary>
    public bool HasSystemFault { get; init; }

    /// <summary>Everything uploaded.</summary>
    public int Uploads => Placements + Guidance + Employers + Cases;
}
