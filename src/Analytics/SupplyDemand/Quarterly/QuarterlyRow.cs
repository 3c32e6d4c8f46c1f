namespace Jiuye.Analytics;

/// <summary>One row of a quarterly table.</summary>
/// <param name="Code">The group's code, unique in its table; <c>-</c> for 无要求 and what is not known.</param>
/// <param name="Name">The group's Chinese name.</param>
/// <param name="Parent">The code of the row of which this is an «其中» row; null for a row of the table itself.</param>
/// <param name="Demand">The openings; null in a table of seekers only.</param>
/// <param name="Seekers">The seekers; null in a table of openings only.</param>
/// <param name="Ratio">求人倍率 under the table's rule, two decimals, half up; null where it is not defined or the table has one side.</param>
/// <param name="RatioOnQuarter">Its change against the quarter before: the difference of the two printed ratios.</param>
/// <param name="RatioOnYear">Its change against the same quarter a year ago.</param>
/// <param name="Flags">Why a figure is missing or to be read with care; empty where there is nothing to say.</param>
public sealed record QuarterlyRow(
    string Code,
    string Name,
    string? Parent,
    SideFigures? Demand,
    SideFigures? Seekers,
    decimal? Ratio,
    decimal? RatioOnQuarter,
    decimal? RatioOnYear,
    IReadOnlyList<string> Flags)
{
    /// <summary>Openings less seekers; null in a table of one side.</summary>
    public long? Gap => Demand is { } demand && Seekers is { } seekers ? demand.Count.Valid - seekers.Count.Valid : null;
}
