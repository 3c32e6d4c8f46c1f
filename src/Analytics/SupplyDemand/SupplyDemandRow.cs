namespace Jiuye.Analytics;

/// <summary>One row of a supply and demand table.</summary>
/// <remarks>The counts are complete counts of the register, so they carry no sampling error; <see cref="SideCount.Records"/> and <see cref="Employers"/> say what they rest on.</remarks>
/// <param name="Key">The codes, in the order of the columns.</param>
/// <param name="Demand">The openings.</param>
/// <param name="Seekers">The seekers.</param>
/// <param name="Employers">Distinct known employers behind the openings.</param>
/// <param name="DemandShare">Percent of all openings of the table, two decimals, half up; null where there are none.</param>
/// <param name="SeekersShare">Percent of all seekers of the table, likewise.</param>
/// <param name="Ratio">求人倍率, two decimals, half up, under the table's rule; null where nobody seeks, and for a 无要求 row that the rule has spread.</param>
public sealed record SupplyDemandRow(
    CellKey Key,
    SideCount Demand,
    SideCount Seekers,
    int Employers,
    decimal? DemandShare,
    decimal? SeekersShare,
    decimal? Ratio)
{
    /// <summary>缺口: openings less seekers; above zero where workers are short, below where jobs are.</summary>
    public long Gap => Demand.Valid - Seekers.Valid;
}
