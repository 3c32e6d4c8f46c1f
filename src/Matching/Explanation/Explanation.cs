namespace Jiuye.Matching;

/// <summary>What a score is made of: a tree in which every parent is the sum of its parts.</summary>
/// <param name="Term">The name of the part: <c>score</c>, <c>occupation</c>, <c>text</c>, <c>skills</c>, <c>wage</c>, <c>distance</c>, <c>education</c>, <c>experience</c>, <c>recency</c>, <c>bm25</c>, or a word or skill below one (<c>text:电工</c>).</param>
/// <param name="Value">What it adds to the score; the sum of <paramref name="Parts"/> to 1e-9 where there are any.</param>
/// <param name="Parts">What it is made of, in the order of the profile, words and skills by what they add; empty for a leaf.</param>
public sealed record Explanation(string Term, double Value, IReadOnlyList<Explanation> Parts)
{
    /// <summary>The declared weight; null where the part has none of its own.</summary>
    public double? Weight { get; init; }

    /// <summary>How well the pair fits in this respect, interval [0, 1]; null where the part has no fit of its own.</summary>
    public double? Fit { get; init; }

    /// <summary>True where a side does not say, so that the fit is the neutral one: ½, ¼ for the occupation.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whose wish or requirement the part speaks of; null for the whole and below a part.</summary>
    public MatchSide? Side { get; init; }

    /// <summary>The seeker's half and the posting's half; null below the whole.</summary>
    public MatchHalves? Halves { get; init; }

    /// <summary>What a learned ranking expects of the pair; null below the whole and under the other profiles.</summary>
    public PairChances? Chances { get; init; }

    /// <summary>The declared explanation of the same pair under a learned ranking.</summary>
    internal Explanation? Declared { get; init; }

    internal PairFacts? Facts { get; init; }

    /// <summary>The explanation in words: a few sentences for a seeker or an employer, a line a part for a counsellor, with weights and points for an auditor.</summary>
    /// <param name="audience">Who reads it; an employer is not told the person's facts.</param>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string ToText(Audience audience, string language) => ExplanationText.Write(this, audience, Phrases.In(language));
}
