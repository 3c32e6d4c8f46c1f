using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The points of one factor with the fact that gave them.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Fact">The fact used, for people; says what is missing where it is.</param>
/// <param name="Possible">The rows of the card that the known facts leave open, as on the card; one row where the facts suffice.</param>
/// <param name="Missing">The fields of the seeker's record (snake_case) or of the market that are missing; empty where none is.</param>
public sealed record FactorGrade(GradingFactor Factor, Bilingual Fact, IReadOnlyList<GradeBand> Possible, IReadOnlyList<string> Missing)
{
    /// <summary>The least points that the known facts allow.</summary>
    public int Least { get; } = Possible.Min(band => band.Points);

    /// <summary>The most points that the known facts allow.</summary>
    public int Most { get; } = Possible.Max(band => band.Points);

    /// <summary>The row of the card that holds; null where facts are missing.</summary>
    public GradeBand? Band => Possible.Count == 1 ? Possible[0] : null;
}
