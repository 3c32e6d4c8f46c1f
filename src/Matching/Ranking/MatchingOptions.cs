using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How an engine matches.</summary>
/// <remarks>Weights and filter rules are the jurisdiction's and come from its policy.</remarks>
public sealed record MatchingOptions
{
    /// <summary>The weights of the <c>default</c> profile; each in [0, 1], sum 1.</summary>
    public required RankingPolicy Ranking { get; init; }

    /// <summary>What the hard filters may use.</summary>
    public required FilterPolicy Filters { get; init; }

    /// <summary>How passing pairs are ordered; default <see cref="RankingProfile.Default"/>.</summary>
    public RankingProfile Profile { get; init; } = RankingProfile.Default;

    /// <summary>What was learned, for <see cref="RankingProfile.Learned"/>; null for the other profiles.</summary>
    public LearnedRanking? Learned { get; init; }

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Ranking);
        ArgumentNullException.ThrowIfNull(Filters);
        if (!Enum.IsDefined(Profile))
            throw new ArgumentException($"The profile is {Profile}; expected Default, Bm25 or Learned.", nameof(Profile));
        if ((Profile == RankingProfile.Learned) != (Learned is not null))
            throw new ArgumentException($"The profile is {Profile} and a learned ranking is {(Learned is null ? "missing" : "given")}; expected one with Learned and none with the others.", nameof(Learned));
        var weights = new ScoreWeights(Ranking);
        foreach (var weight in weights.All())
            Require(weight is >= 0 and <= 1, nameof(Ranking), weight, "weights in [0, 1]");
        Require(Math.Abs(weights.All().Sum() - 1) <= 1e-9, nameof(Ranking), weights.All().Sum(), "weights that sum to 1");
        Require(Ranking.DistanceHalfKilometres is > 0 and < double.PositiveInfinity, nameof(Ranking.DistanceHalfKilometres), Ranking.DistanceHalfKilometres, "kilometres above 0");
        Require(Ranking.RecencyHalfDays is > 0 and < double.PositiveInfinity, nameof(Ranking.RecencyHalfDays), Ranking.RecencyHalfDays, "days above 0");
        Require(Filters.WageFloorShare is >= 0 and <= 1, nameof(Filters.WageFloorShare), Filters.WageFloorShare, "a share in [0, 1]");
    }

    private static void Require(bool holds, string name, double value, string expected)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, value, $"Expected {expected}.");
    }
}
