namespace Jiuye.Matching.Plain;

/// <summary>A market of the measuring format at one point of time: what a query sees while the market goes on.</summary>
/// <param name="Districts">For the number of each district its segments, the oldest and largest first.</param>
/// <param name="Statistics">Frequencies at this point.</param>
internal sealed record PlainSnapshot(PlainSegment[][] Districts, PlainStatistics Statistics);
