namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>A posting with its score in a list.</summary>
/// <param name="Posting">Counted from 0.</param>
/// <param name="Score">In standard deviations of the list's scores over all postings; higher is better.</param>
public readonly record struct ScoredPosting(int Posting, double Score);
