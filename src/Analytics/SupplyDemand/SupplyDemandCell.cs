namespace Jiuye.Analytics;

/// <summary>The counts of one cell.</summary>
/// <param name="Key">Which cell.</param>
/// <param name="Demand">The openings.</param>
/// <param name="Seekers">The seekers.</param>
/// <param name="Employers">Distinct known employers behind the openings.</param>
public sealed record SupplyDemandCell(CellKey Key, SideCount Demand, SideCount Seekers, int Employers);
