using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>A word of titles and the occupation or group it names.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Code">What it names.</param>
/// <param name="IsTitle">True for a title by itself (焊工), false for a clue within one (焊接).</param>
internal sealed record OccupationAlias(string Word, OccupationCode Code, bool IsTitle);
