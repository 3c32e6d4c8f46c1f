namespace Jiuye.Vocabulary;

/// <summary>The declared weights and curves of the <c>default</c> ranking profile.</summary>
/// <remarks>Weights lie in [0, 1] and sum to 1, so that a score lies in [0, 1] and the explanation's parts sum to it.</remarks>
public sealed record RankingPolicy
{
    /// <summary>The weight of how near the posting's occupation is to a wanted or former one on the classification's tree.</summary>
    public required double Occupation { get; init; }

    /// <summary>The weight of the words that the two texts share.</summary>
    public required double Text { get; init; }

    /// <summary>The weight of the share of asked skills that the person has.</summary>
    public required double Skills { get; init; }

    /// <summary>The weight of how well the pay meets what is wanted.</summary>
    public required double Wage { get; init; }

    /// <summary>The weight of nearness.</summary>
    public required double Distance { get; init; }

    /// <summary>The weight of schooling against what is asked.</summary>
    public required double Education { get; init; }

    /// <summary>The weight of experience against what is asked.</summary>
    public required double Experience { get; init; }

    /// <summary>The weight of the posting's freshness.</summary>
    public required double Recency { get; init; }

    /// <summary>How much one occupation counts for another.</summary>
    public required RelatednessPolicy Relatedness { get; init; }

    /// <summary>The distance at which nearness has fallen to a half, kilometres, above 0.</summary>
    public required double DistanceHalfKilometres { get; init; }

    /// <summary>The age at which freshness has fallen to a half, days, above 0.</summary>
    public required double RecencyHalfDays { get; init; }
}
