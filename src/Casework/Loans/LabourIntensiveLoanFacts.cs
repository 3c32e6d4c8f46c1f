namespace Jiuye.Casework;

/// <summary>What a loan for a labour-intensive small enterprise asks; null where not known.</summary>
public sealed record LabourIntensiveLoanFacts
{
    /// <summary>Registered with the district's registry of commerce.</summary>
    public bool? RegisteredInDistrict { get; init; }

    /// <summary>The industry.</summary>
    public LoanIndustry? Industry { get; init; }

    /// <summary>Everybody employed now, the new hires included; at least 1.</summary>
    public int? Staff { get; init; }

    /// <summary>Local unemployed persons hired this year, at most <see cref="Staff"/>.</summary>
    public int? NewLocalUnemployed { get; init; }

    /// <summary>The shortest labour contract with any of them, in months.</summary>
    public int? ShortestContractMonths { get; init; }
}
