using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A seeker recommended for a posting.</summary>
/// <param name="Seeker">The person.</param>
/// <param name="Score">How well they fit, interval [0, 1]; higher is better.</param>
/// <param name="Explanation">Why: parts that sum to the score.</param>
public sealed record SeekerRecommendation(JobSeeker Seeker, double Score, Explanation Explanation);
