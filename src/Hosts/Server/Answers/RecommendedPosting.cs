namespace Jiuye.Server;

/// <summary>A posting recommended to a seeker.</summary>
/// <param name="Posting">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="Why">The reasons, for the seeker.</param>
internal sealed record RecommendedPosting(string Posting, string Title, double Score, string Why);
