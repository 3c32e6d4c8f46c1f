using System.Numerics;

namespace Jiuye.Matching.SearchBox;

/// <summary>What each way of matching costs; the suggestion of least cost comes first.</summary>
/// <remarks>
/// Cost = way of matching + inside + fuzzy syllables + similar characters + edits − whole − popularity. Of equal costs the greater count comes
/// first, then the text in ordinal order, then the kind. The defaults are an engineer's choice: a way of matching outweighs popularity
/// between neighbours in the list only where one entry is met about a thousand times as often. Every value is in the range [0, 1,000].
/// </remarks>
public sealed record SuggestionCosts
{
    /// <summary>The costs that hold unless told otherwise.</summary>
    public static SuggestionCosts Default { get; } = new();

    /// <summary>By the characters themselves. Default 10.</summary>
    public int Text { get; init; } = 10;

    /// <summary>By syllables. Default 20.</summary>
    public int Pinyin { get; init; } = 20;

    /// <summary>By characters, syllables and initials together. Default 24.</summary>
    public int Mixed { get; init; } = 24;

    /// <summary>By initials. Default 28.</summary>
    public int Initials { get; init; } = 28;

    /// <summary>Added where the match does not begin with the entry. Default 12.</summary>
    public int Inside { get; init; } = 12;

    /// <summary>Added for each syllable that agrees only in careless speech. Default 12.</summary>
    public int FuzzySyllable { get; init; } = 12;

    /// <summary>Added for each character that only sounds or looks alike. Default 18.</summary>
    public int SimilarCharacter { get; init; } = 18;

    /// <summary>Added for each letter or character mistyped, left out, added, or swapped with its neighbour. Default 30.</summary>
    public int Edit { get; init; } = 30;

    /// <summary>Taken off where the whole entry is typed. Default 6.</summary>
    public int Whole { get; init; } = 6;

    /// <summary>The most that is taken off for popularity: one for each doubling of the count. Default 10.</summary>
    public int MostForPopularity { get; init; } = 10;

    internal int PopularityOf(long count) => Math.Min(MostForPopularity, BitOperations.Log2((ulong)count + 1));

    /// <summary>The least that a match can cost.</summary>
    /// <param name="isInside">It does not begin with the entry.</param>
    /// <param name="leastError">What its cheapest error costs; 0 where it has none.</param>
    /// <param name="mostPopular">The most that popularity takes off in the index.</param>
    internal int LeastOf(bool isInside, int leastError, int mostPopular) =>
        Math.Min(Math.Min(Text, Pinyin), Math.Min(Mixed, Initials)) + (isInside ? Inside : -Whole) + leastError - mostPopular;

    internal SuggestionCosts Checked()
    {
        foreach (var (value, name) in new[]
        {
            (Text, nameof(Text)), (Pinyin, nameof(Pinyin)), (Mixed, nameof(Mixed)), (Initials, nameof(Initials)), (Inside, nameof(Inside)), (FuzzySyllable, nameof(FuzzySyllable)),
            (SimilarCharacter, nameof(SimilarCharacter)), (Edit, nameof(Edit)), (Whole, nameof(Whole)), (MostForPopularity, nameof(MostForPopularity)),
        })
        {
            if (value is < 0 or > 1_000)
                throw new ArgumentOutOfRangeException(name, value, "A cost lies in [0, 1,000].");
        }

        return this;
    }
}
