using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>A posting recommended to a seeker.</summary>
/// <param name="District">The district that holds it.</param>
/// <param name="Posting">The posting.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How well it fits, interval [0, 1]; higher is better.</param>
/// <param name="Why">Parts that sum to the score.</param>
/// <param name="Text">Why, in words for the seeker.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.RecommendedPosting")]
public sealed record RecommendedPosting(DistrictCode District, PostingId Posting, string Title, double Score, Reason Why, string Text)
{
    internal static RecommendedPosting Of(DistrictCode district, PostingRecommendation match, string language) =>
        new(district, match.Posting.Id, match.Posting.Title, match.Score, Reason.Of(match.Explanation), match.Explanation.ToText(Audience.Seeker, language));
}
