namespace Jiuye.Analytics;

/// <summary>The figures of a row in one quarter.</summary>
internal sealed record RowFigures(SidePair Count, decimal? DemandShare, decimal? SeekersShare, decimal? Ratio);
