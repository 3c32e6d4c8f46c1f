namespace Jiuye.Analytics;

/// <summary>The clusters of one stratum, which stand one after another.</summary>
/// <param name="First">The place of the first.</param>
/// <param name="Count">How many were drawn, at least 1.</param>
/// <param name="PartLeft">The part of the stratum that was not drawn: 1 less the sampling fraction; 1 without finite population correction.</param>
internal readonly record struct ClusterStratum(int First, int Count, double PartLeft);
