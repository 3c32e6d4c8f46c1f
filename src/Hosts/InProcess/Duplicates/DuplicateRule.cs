namespace Jiuye;

/// <summary>When two records are taken for one, and with how much memory that is found out.</summary>
/// <remarks>Engineering defaults, not a jurisdiction's: docs/duplicates.md says how they were chosen.</remarks>
public sealed record DuplicateRule
{
    /// <summary>The rule that holds unless told otherwise.</summary>
    public static DuplicateRule Default { get; } = new();

    /// <summary>The rule for seekers unless told otherwise: short texts change much with a word, and a pair is only shown to a person, so 0.6 suffices.</summary>
    public static DuplicateRule ForSeekers { get; } = new() { LeastLikeness = 0.6 };

    /// <summary>The least likeness of two texts, as the share of their character triples that they have in common (Jaccard). Range [0.5, 1]; default 0.8.</summary>
    public double LeastLikeness { get; init; } = 0.8;

    /// <summary>The shortest text that is compared, characters; below it there is nothing to tell two records apart by. Range [3, 1,000]; default 20.</summary>
    public int ShortestText { get; init; } = 20;

    /// <summary>
    /// The most different texts in one block that are compared without any chance of a miss; a larger block is searched by minimum hashes,
    /// which miss a pair with a probability of at most <see cref="MinimumHashes.MostMissed"/>. Range [0, 1,000,000]; default 20,000.
    /// </summary>
    public int LargestExactBlock { get; init; } = 20_000;

    /// <summary>Texts held in memory before they go to a temporary file, characters. Range [0, 1,000,000,000]; default 64 Mi (128 MiB).</summary>
    public int CharactersInMemory { get; init; } = 64 << 20;

    internal DuplicateRule Checked()
    {
        if (!(LeastLikeness is >= 0.5 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(LeastLikeness), LeastLikeness, "A likeness lies in [0.5, 1].");
        InRange(ShortestText, 3, 1_000, nameof(ShortestText));
        InRange(LargestExactBlock, 0, 1_000_000, nameof(LargestExactBlock));
        InRange(CharactersInMemory, 0, 1_000_000_000, nameof(CharactersInMemory));
        return this;
    }

    private static void InRange(int value, int least, int most, string name)
    {
        if (value < least || value > most)
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Expected {least} to {most}."));
    }
}
