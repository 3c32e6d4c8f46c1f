namespace Jiuye.Analytics;

/// <summary>人力资源市场供求分析 of a quarter: the standard tables with everything that a page, a workbook or a file needs to show them.</summary>
/// <remarks>Immutable, and a function of its counts and settings alone. <see cref="QuarterlyReports"/> makes it.</remarks>
public sealed record QuarterlyReport
{
    /// <summary>The quarter.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>Whose report it is, such as a district's name.</summary>
    public required string Place { get; init; }

    /// <summary>How it was made.</summary>
    public required QuarterlySettings Settings { get; init; }

    /// <summary>The editions of the codes.</summary>
    public required CodeEditions Editions { get; init; }

    /// <summary>Where the openings come from.</summary>
    public required CountProvenance Demand { get; init; }

    /// <summary>Where the seekers come from.</summary>
    public required CountProvenance Seekers { get; init; }

    /// <summary>Tables 1 to 12, in order.</summary>
    public required IReadOnlyList<QuarterlyTable> Tables { get; init; }

    /// <summary>环比: against the quarter before.</summary>
    public required PeriodGrowth OnQuarter { get; init; }

    /// <summary>同比: against the same quarter a year ago.</summary>
    public required PeriodGrowth OnYear { get; init; }

    /// <summary>True where the quarter before was counted from today's register, from which records have been deleted since: the comparison is too high.</summary>
    public bool IsQuarterLookedBack { get; init; }

    /// <summary>The same of the quarter a year ago.</summary>
    public bool IsYearLookedBack { get; init; }

    /// <summary>最缺工.</summary>
    public required ShortageRanking Shortage { get; init; }

    /// <summary>Mismatch between seekers and openings at each level of occupations, coarse first; levels never compare with each other. Empty where one side is.</summary>
    public required IReadOnlyList<MismatchIndex> Mismatch { get; init; }

    /// <summary>How the note begins that says where the records come from.</summary>
    public const string OriginNote = "数据由来：";

    /// <summary>What to know of the whole report, in Chinese.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
