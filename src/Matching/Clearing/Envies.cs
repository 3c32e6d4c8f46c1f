namespace Jiuye.Matching.Clearing;

/// <summary>How many ordered pairs of one side there are of which the first would expect more matches where the other stands.</summary>
/// <param name="Seekers">Among seekers.</param>
/// <param name="Postings">Among postings.</param>
internal readonly record struct Envies(long Seekers, long Postings);
