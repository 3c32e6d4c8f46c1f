namespace Jiuye.Matching;

/// <summary>Where a seeker stands among the candidates of a posting.</summary>
/// <param name="Passes">True where the pair passes every hard filter.</param>
/// <param name="Place">The place among those who pass, from 1; null where the pair does not pass, or stands behind the first <see cref="MatchingEngine.LongestList"/>.</param>
/// <param name="Score">The score of the pair, whether or not it passes.</param>
public readonly record struct PairStanding(bool Passes, int? Place, double Score)
{
    /// <summary>True where the score is a learned ranking's surplus and not the declared match.</summary>
    public bool IsLearned { get; init; }
}
