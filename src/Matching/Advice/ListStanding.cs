namespace Jiuye.Matching;

/// <summary>How good a list is, a seeker's or a posting's.</summary>
/// <param name="Candidates">How many of the other side pass every hard filter.</param>
/// <param name="Best">The score of the best; 0 where there is none.</param>
/// <param name="MeanOfFirst">The mean score of the first <see cref="First"/>, a place that nothing fills counting 0.</param>
public readonly record struct ListStanding(int Candidates, double Best, double MeanOfFirst)
{
    /// <summary>How many a person looks at: the first page.</summary>
    public const int First = 10;

    /// <summary>True where scores are a learned ranking's surplus and not the declared match.</summary>
    public bool IsLearned { get; init; }

    /// <summary>By which share the mean of the first lies above that of another standing; null where that one has nobody.</summary>
    internal double? Above(in ListStanding other) => other.MeanOfFirst > 0 ? (MeanOfFirst / other.MeanOfFirst) - 1 : null;

    internal static ListStanding Of(MatchList list, bool isLearned = false) =>
        new(list.Candidates, list.Matches is [var best, ..] ? best.Score : 0, list.Matches.Take(First).Sum(static match => match.Score) / First) { IsLearned = isLearned };
}
