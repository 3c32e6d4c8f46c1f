using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A posting recommended to a seeker.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Score">How well it fits, or under a learned ranking the surplus to be expected of a referral; interval [0, 1]; higher is better.</param>
/// <param name="Explanation">Why: parts that sum to the score.</param>
public sealed record PostingRecommendation(JobPosting Posting, double Score, Explanation Explanation)
{
    /// <summary>How well it fits by the declared weights, where a learned ranking ordered the list; null otherwise.</summary>
    public double? Fit { get; init; }

    /// <summary>Why it stands before others that rank above it; null where it does not.</summary>
    public SpreadNote? Spread { get; init; }
}
