namespace Jiuye.Vocabulary;

/// <summary>What may be published and how numbers are defined.</summary>
public sealed record PublicationPolicy
{
    /// <summary>The fewest observations behind a published wage cell, at least 1.</summary>
    public required int FewestObservations { get; init; }

    /// <summary>The fewest distinct employers behind a published wage cell, at least 1; cells without known employers pass on observations alone.</summary>
    public required int FewestEmployers { get; init; }

    /// <summary>The quantile rule by name: <c>hf1</c> … <c>hf9</c>; <c>hf1</c> is the official inverse CDF.</summary>
    public required string Quantile { get; init; }

    /// <summary>How 无要求 is spread over the groups: <c>none</c>, <c>seekers</c>, <c>demand</c> or <c>demand_rounded</c>.</summary>
    public required string NoRequirement { get; init; }
}
