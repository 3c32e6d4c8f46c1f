using System.Text.Json.Serialization;

namespace Jiuye.Server;

/// <summary>A seeker recommended for a posting.</summary>
/// <param name="Seeker">The person's id.</param>
/// <param name="Score">What the list is ordered by, 0 to 1: how well they fit, or by a learned ranking (X-Ranking) what a referral promises.</param>
/// <param name="Why">The reasons, for the employer; without the person's facts.</param>
internal sealed record RecommendedSeeker(string Seeker, double Score, string Why)
{
    /// <summary>How well they fit, 0 to 1, where a learned ranking orders the list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Fit { get; init; }
}
