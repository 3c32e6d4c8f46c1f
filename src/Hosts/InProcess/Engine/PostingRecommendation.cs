using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A posting recommended to a seeker.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Score">How well it fits, interval [0, 1]; higher is better.</param>
/// <param name="Explanation">Why: parts that sum to the score.</param>
public sealed record PostingRecommendation(JobPosting Posting, double Score, Explanation Explanation);
