namespace Jiuye.Server;

/// <summary>A posting of one of several districts, recommended to a seeker.</summary>
/// <param name="District">The posting's district.</param>
/// <param name="Posting">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="Why">The reasons, for the seeker.</param>
internal sealed record RecommendedElsewhere(string District, string Posting, string Title, double Score, string Why);
