namespace Jiuye.Matching.Clearing;

/// <summary>A seeker who asks a posting.</summary>
/// <param name="Seeker">-1 for nobody.</param>
/// <param name="Pair">The pair's place among the candidates.</param>
internal readonly record struct AskingPair(int Seeker, int Pair);
