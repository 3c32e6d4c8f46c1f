using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Everything that the morning report of one nightly run says, before it is written as HTML, JSON or CSV.</summary>
/// <remarks>
/// Plain facts: whoever runs the night fills it, the writers only arrange it. Lists keep the order they are given in where their summary says so.
/// Holds no name, telephone or ID number of a person; a seeker appears as a <see cref="SeekerId"/> only.
/// </remarks>
public sealed record NightReport
{
    /// <summary>The place that the report is about, as its people call it, such as 河西区 / Hexi District.</summary>
    public required Bilingual Place { get; init; }

    /// <summary>The dataset's name.</summary>
    public required string Dataset { get; init; }

    /// <summary>The day that every number refers to.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The policy's name, such as <c>beijing-2018</c>.</summary>
    public required string PolicyName { get; init; }

    /// <summary>The policy's title.</summary>
    public required Bilingual PolicyTitle { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>The files read, in the order read.</summary>
    public required IReadOnlyList<ReportedInput> Inputs { get; init; }

    /// <summary>What of the input could not be used, and why.</summary>
    public required ReportedQuality Quality { get; init; }

    /// <summary>Postings, openings, seekers and their ratio.</summary>
    public required ReportedTotals Totals { get; init; }

    /// <summary>What the audit of postings came to; null where none was made.</summary>
    public ReportedAudit? Audit { get; init; }

    /// <summary>Whom the night's matching reached.</summary>
    public required ReportedCoverage Coverage { get; init; }

    /// <summary>How hard people are to place, and who needs help first.</summary>
    public required ReportedGrading Grading { get; init; }

    /// <summary>Demand and supply by occupation.</summary>
    public required ReportedOccupations Occupations { get; init; }

    /// <summary>What postings state of board, insurance, shifts and the like.</summary>
    public required ReportedConditions Conditions { get; init; }

    /// <summary>Wage percentiles, posted and surveyed.</summary>
    public required ReportedWages Wages { get; init; }

    /// <summary>What the service owes people on the day; null where the dataset holds no ledger.</summary>
    public ReportedCasework? Casework { get; init; }

    /// <summary>A count below this is flagged as small wherever a share or ratio rests on it; at least 1; from <see cref="PublicationPolicy.FewestObservations"/>.</summary>
    public required int SmallCount { get; init; }

    /// <summary>What a reader must know and the numbers do not show: gaps in the data, parts that did not run. Printed with the methods.</summary>
    public IReadOnlyList<Bilingual> Limits { get; init; } = [];
}
