using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A seeker recommended for a posting.</summary>
/// <param name="Seeker">The person.</param>
/// <param name="Score">How well they fit, or under a learned ranking the surplus to be expected of a referral; interval [0, 1]; higher is better.</param>
/// <param name="Explanation">Why: parts that sum to the score.</param>
public sealed record SeekerRecommendation(JobSeeker Seeker, double Score, Explanation Explanation)
{
    /// <summary>How well they fit by the declared weights, where a learned ranking ordered the list; null otherwise.</summary>
    public double? Fit { get; init; }
}
