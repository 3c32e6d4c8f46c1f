namespace Jiuye.Matching.Discovery;

/// <summary>What makes a run of characters worth a person's look as a new word, and how much memory the counting may take.</summary>
internal sealed record DiscoveryOptions
{
    /// <summary>The most units (a Chinese character, or a Latin term) of a candidate. What is longer is rather a phrase than a word.</summary>
    internal const int LongestCandidate = 6;

    /// <summary>The fewest times a candidate comes. Range [2, 10,000]; default 5.</summary>
    internal int LeastCount { get; init; } = 5;

    /// <summary>The fewest texts that a candidate stands in: one employer's slogan, repeated in one text, is no word. Range [1, 10,000]; default 3.</summary>
    internal int LeastDocuments { get; init; } = 3;

    /// <summary>The least cohesion, bits; see <see cref="NewWord.Cohesion"/>. Range [0, 40]; default 4: the parts meet 16 times as often as by chance.</summary>
    internal double LeastCohesion { get; init; } = 4;

    /// <summary>The least entropy on either side, bits. Range [0, 16]; default 1.5: about as open as three equally frequent neighbours.</summary>
    internal double LeastEntropy { get; init; } = 1.5;

    /// <summary>The part of a candidate's count from which a longer proposal that holds it hides it. Range (0, 1]; default 0.8.</summary>
    internal double HiddenFrom { get; init; } = 0.8;

    /// <summary>
    /// The most runs counted at a time, which bounds the memory at about 100 bytes each; where there are more, the least count rises until
    /// they fit. Range [1,000, 50,000,000]; default 2,000,000.
    /// </summary>
    internal int MostRuns { get; init; } = 2_000_000;

    /// <summary>The binary logarithm of the cells of each of the two rows of the first reading's estimate, 2 bytes each. Range [4, 28]; default 24: 64 MiB in all.</summary>
    internal int EstimateBits { get; init; } = 24;

    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    internal DiscoveryOptions Checked()
    {
        Check(LeastCount is >= 2 and <= 10_000, nameof(LeastCount), LeastCount, "[2, 10,000]");
        Check(LeastDocuments is >= 1 and <= 10_000, nameof(LeastDocuments), LeastDocuments, "[1, 10,000]");
        Check(LeastCohesion is >= 0 and <= 40, nameof(LeastCohesion), LeastCohesion, "[0, 40]");
        Check(LeastEntropy is >= 0 and <= 16, nameof(LeastEntropy), LeastEntropy, "[0, 16]");
        Check(HiddenFrom is > 0 and <= 1, nameof(HiddenFrom), HiddenFrom, "(0, 1]");
        Check(MostRuns is >= 1_000 and <= 50_000_000, nameof(MostRuns), MostRuns, "[1,000, 50,000,000]");
        Check(EstimateBits is >= 4 and <= 28, nameof(EstimateBits), EstimateBits, "[4, 28]");
        return this;
    }

    private static void Check(bool holds, string name, object value, string range)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, value, $"Expected a value in {range}.");
    }
}
