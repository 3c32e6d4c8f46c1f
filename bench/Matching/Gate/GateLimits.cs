namespace Jiuye.Bench.Matching;

/// <summary>What a hot path must keep. To tighten the gate, change the numbers here.</summary>
/// <param name="LeastRatio">How many times as fast as the plain way it must be, in the same run.</param>
/// <param name="MostBytes">What it may allocate for a list, the list included where it is returned and not written into the caller's room.</param>
internal sealed record GateLimits(double LeastRatio, long MostBytes)
{
    // About two thirds of what bench/results/gate.md measures on a busy machine: noise took a quarter at most, and twice the time leaves half.
    internal static readonly GateLimits PlainSingle = new(85, 0);
    internal static readonly GateLimits PlainBulk = new(85, 16);
    internal static readonly GateLimits PostingsForSeekers = new(27, 2_048);
    internal static readonly GateLimits SeekersForPostings = new(15, 2_048);
}
