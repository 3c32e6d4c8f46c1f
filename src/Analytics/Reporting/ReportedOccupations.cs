using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Demand and supply by occupation.</summary>
public sealed record ReportedOccupations
{
    /// <summary>How fine the groups are, such as 职业小类 / minor groups.</summary>
    public required Bilingual Grouping { get; init; }

    /// <summary>How the ratios were made, in a phrase, with the treatment of 无要求.</summary>
    public required Bilingual Convention { get; init; }

    /// <summary>Every group with demand or supply, in any order; the writers sort by gap, ties by code.</summary>
    public required IReadOnlyList<ReportedOccupation> Rows { get; init; }

    /// <summary>Openings that ask for no occupation or whose occupation could not be coded; at least 0.</summary>
    public required long DemandWithoutOccupation { get; init; }

    /// <summary>Seekers who want no particular occupation or whose wish could not be coded; at least 0.</summary>
    public required long SeekersWithoutOccupation { get; init; }
}
