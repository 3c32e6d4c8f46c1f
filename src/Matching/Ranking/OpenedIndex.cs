namespace Jiuye.Matching;

/// <summary>An engine that was opened from files.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Origin">What was noted when it was saved.</param>
public sealed record OpenedIndex(MatchingEngine Engine, IndexOrigin Origin);
