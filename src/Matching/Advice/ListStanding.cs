namespace Jiuye.Matching;

/// <summary>How good a seeker's list is.</summary>
/// <param name="Candidates">How many postings pass every hard filter.</param>
/// <param name="Best">The score of the best; 0 where there is none.</param>
/// <param name="MeanOfFirst">The mean score of the first <see cref="First"/>, a place that nothing fills counting 0.</param>
public readonly record struct ListStanding(int Candidates, double Best, double MeanOfFirst)
{
    /// <summary>How many postings a person looks at: the first page.</summary>
    public const int First = 10;
}
