namespace Jiuye.Matching.Text.Discovery;

/// <summary>What makes a run of characters worth a person's look as a new word.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>The fewest times it comes. Range [2, 1,000,000]; default 10.</summary>
    public int FewestUses { get; init; } = 10;

    /// <summary>The least cohesion: over all ways to cut it in two, the least of log2(p(whole) / (p(left) p(right))). Range [0, 40]; default 6.</summary>
    public double LeastCohesion { get; init; } = 6;

    /// <summary>The least entropy, in bits, of the characters before it, and of those after it. Range [0, 16]; default 1.5.</summary>
    public double LeastEntropy { get; init; } = 1.5;

    /// <summary>The most characters. Range [2, 8]; default 5.</summary>
    public int LongestWord { get; init; } = 5;

    /// <summary>The most runs counted at a time, which bounds the memory; the rarest give way. Range [10,000, 50,000,000]; default 4,000,000.</summary>
    public int MostCounted { get; init; } = 4_000_000;

    internal DiscoveryOptions Checked()
    {
        Check(FewestUses is >= 2 and <= 1_000_000, nameof(FewestUses), FewestUses, "[2, 1,000,000]");
        Check(LeastCohesion is >= 0 and <= 40, nameof(LeastCohesion), LeastCohesion, "[0, 40]");
        Check(LeastEntropy is >= 0 and <= 16, nameof(LeastEntropy), LeastEntropy, "[0, 16]");
        Check(LongestWord is >= 2 and <= 8, nameof(LongestWord), LongestWord, "[2, 8]");
        Check(MostCounted is >= 10_000 and <= 50_000_000, nameof(MostCounted), MostCounted, "[10,000, 50,000,000]");
        return this;
    }

    private static void Check(bool holds, string name, double value, string range)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, value, $"Expected a value in {range}.");
    }
}
