namespace Jiuye.Vocabulary;

/// <summary>How lists of matches are audited for groups of people.</summary>
public sealed record FairnessPolicy
{
    /// <summary>How many places of a list count as shown, range [1, 1000].</summary>
    public required int ListLength { get; init; }

    /// <summary>The impact ratio below which a group is pointed at, interval (0, 1].</summary>
    public required double LeastImpactRatio { get; init; }

    /// <summary>A category with a smaller share of the persons is marked as small, and others are not held against it; interval [0, 0.5].</summary>
    public required double SmallCategoryShare { get; init; }

    /// <summary>The fewest persons whom a count that leaves the office may speak of, range [1, 1000].</summary>
    public required int FewestPersons { get; init; }

    /// <summary>The completed years with which age bands after the first begin, rising; range [15, 100].</summary>
    public required IReadOnlyList<int> AgeBands { get; init; }
}
