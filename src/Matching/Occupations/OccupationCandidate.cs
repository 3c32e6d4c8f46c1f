using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>An occupation or group that a title may mean.</summary>
/// <param name="Code">The code, at the level that the evidence names: a title such as 老师 names a group.</param>
/// <param name="Score">Strength of the evidence, at least 0; compares candidates of one title, not titles.</param>
public readonly record struct OccupationCandidate(OccupationCode Code, double Score);
