using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>What lists of matches came to for one group.</summary>
/// <param name="Categories">The group's category of each attribute, in their order.</param>
/// <param name="Title">The group in words.</param>
/// <param name="Persons">How many were searching.</param>
/// <param name="Share">Their share of those whose group is known, interval [0, 1].</param>
/// <param name="IsSmall">True where the share is below that of the policy: shown, and no other group is held against it.</param>
/// <remarks>A rate that is null is withheld from a report that leaves the office.</remarks>
public sealed record GroupAudit(IReadOnlyList<string> Categories, Bilingual Title, int Persons, double Share, bool IsSmall)
{
    /// <summary>Of the searching: who passed the hard filters of at least one list.</summary>
    public required GroupRate? Qualified { get; init; }

    /// <summary>Of the qualified: who stood among the first places of at least one list. Lists of seekers show nobody: 0 of 0.</summary>
    public required GroupRate? ShownOfQualified { get; init; }

    /// <summary>Of the searching: the same.</summary>
    public required GroupRate? Shown { get; init; }

    /// <summary>Of those listed at all: whose best score lies above the median of such scores.</summary>
    public required GroupRate? AboveMedian { get; init; }

    /// <summary>How many lists' filters a person of the group passes in the mean; null where no pool is known.</summary>
    public double? ListsPassed { get; init; }

    /// <summary>Places among the first k of all lists, over the places by their share of each list's pool; null where no pool is known. 1 is as many as the pool has.</summary>
    public double? PlaceRatio { get; init; }

    /// <summary>The same with places weighed by 1/log2(1 + rank).</summary>
    public double? ExposureRatio { get; init; }

    /// <summary>ln of <see cref="PlaceRatio"/>: Skew@k over all lists together; negative infinity where nobody of the group is shown.</summary>
    public double? Skew => PlaceRatio is { } ratio ? Math.Log(ratio) : null;
}
