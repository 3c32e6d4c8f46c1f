namespace Jiuye.Server;

/// <summary>A seeker recommended for a posting.</summary>
/// <param name="Seeker">The person's id.</param>
/// <param name="Score">How well they fit, 0 to 1.</param>
/// <param name="Why">The reasons, for the employer; without the person's facts.</param>
internal sealed record RecommendedSeeker(string Seeker, double Score, string Why);
