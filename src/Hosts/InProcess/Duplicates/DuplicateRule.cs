namespace Jiuye;

/// <summary>When two postings are one.</summary>
/// <remarks>Engineering defaults, not a jurisdiction's: docs/datasets.md says how they were chosen.</remarks>
public sealed record DuplicateRule
{
    /// <summary>The rule that holds unless told otherwise.</summary>
    public static DuplicateRule Default { get; } = new();

    /// <summary>The least likeness of two texts, as the share of their character triples that they have in common (Jaccard). Range (0, 1]; default 0.8.</summary>
    public double LeastLikeness { get; init; } = 0.8;

    /// <summary>The shortest text that is compared, characters; below it there is nothing to tell two posts apart by, and it is taken as equal to an equal one only. Default 20.</summary>
    public int ShortestText { get; init; } = 20;
}
