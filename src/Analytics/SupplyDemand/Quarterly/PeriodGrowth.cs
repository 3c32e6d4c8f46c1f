namespace Jiuye.Analytics;

/// <summary>Growth of openings and seekers against an earlier quarter, or the reason why there is none.</summary>
/// <param name="Against">The earlier quarter.</param>
/// <param name="Growth">The growth over the places of both quarters; null where it can't be computed.</param>
/// <param name="Missing">Why not; null where it can.</param>
public sealed record PeriodGrowth(Quarter Against, MatchedPanelGrowth? Growth, string? Missing);
