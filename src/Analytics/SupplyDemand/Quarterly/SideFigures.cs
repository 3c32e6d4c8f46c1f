namespace Jiuye.Analytics;

/// <summary>One side of a row as the quarterly tables print it.</summary>
/// <param name="Count">The persons by origin, and the records behind them.</param>
/// <param name="Share">Percent of the whole: of all persons of the table, for an «其中» row of its parent; null where the whole is zero.</param>
/// <param name="ShareOnQuarter">Change of the printed share against the quarter before, percentage points; null where that quarter has no such figure.</param>
/// <param name="ShareOnYear">Change against the same quarter a year ago likewise.</param>
public sealed record SideFigures(SideCount Count, decimal? Share, decimal? ShareOnQuarter, decimal? ShareOnYear);
