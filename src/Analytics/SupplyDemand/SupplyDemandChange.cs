namespace Jiuye.Analytics;

/// <summary>How a row of a table changed against an earlier period, as the quarterly tables print it.</summary>
/// <param name="Key">The codes, in the order of the columns.</param>
/// <param name="DemandGrowth">Growth of the openings, percent, two decimals; null where there were none.</param>
/// <param name="SeekersGrowth">Growth of the seekers, percent, two decimals; null where there were none.</param>
/// <param name="DemandShareChange">Change of the share of openings, percentage points: the difference of the printed shares.</param>
/// <param name="SeekersShareChange">Change of the share of seekers, likewise.</param>
/// <param name="RatioChange">Change of the ratio: the difference of the printed ratios; null where one of them is not defined.</param>
public sealed record SupplyDemandChange(
    CellKey Key,
    decimal? DemandGrowth,
    decimal? SeekersGrowth,
    decimal? DemandShareChange,
    decimal? SeekersShareChange,
    decimal? RatioChange);
