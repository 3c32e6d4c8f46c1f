namespace Jiuye.Casework;

/// <summary>A place in a ranking.</summary>
/// <param name="Candidate">Who.</param>
/// <param name="Place">The place, from 1; equals share one; null for whoever has no grade.</param>
public sealed record HonourPlace(HonourCandidate Candidate, int? Place);
