using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>An occupation or group that a title may mean.</summary>
/// <param name="Code">The code, at the level that the evidence names: a title such as 老师 names a group.</param>
/// <param name="Score">
/// Probability that just this code is meant, interval [0, 1]; a group's is that of the group as such, without the occupations within it.
/// </param>
public readonly record struct OccupationCandidate(OccupationCode Code, double Score);
