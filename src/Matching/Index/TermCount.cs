namespace Jiuye.Matching;

/// <summary>A term of a record and how often it occurs there, over all its texts.</summary>
/// <param name="Term">The term as the analyser gave it.</param>
/// <param name="Count">Occurrences, at least 1.</param>
public readonly record struct TermCount(string Term, int Count);
