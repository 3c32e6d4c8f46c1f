namespace Jiuye.Matching;

/// <summary>How often a record has a term.</summary>
/// <param name="Term">The collector's number of the term.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="Weighted">How often it occurs, an occurrence counting as its field's weight.</param>
internal readonly record struct TermTally(int Term, int Count, int Weighted);
