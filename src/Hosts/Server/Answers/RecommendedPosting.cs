using System.Text.Json.Serialization;

namespace Jiuye.Server;

/// <summary>A posting recommended to a seeker.</summary>
/// <param name="Posting">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">What the list is ordered by, 0 to 1: how well it fits, or by a learned ranking (X-Ranking) what a referral promises.</param>
/// <param name="Why">The reasons, for the seeker.</param>
internal sealed record RecommendedPosting(string Posting, string Title, double Score, string Why)
{
    /// <summary>How well it fits, 0 to 1, where a learned ranking orders the list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Fit { get; init; }

    /// <summary>Its place in the person's own order, where it is shown before others so that lists spread.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? OwnPlace { get; init; }
}
