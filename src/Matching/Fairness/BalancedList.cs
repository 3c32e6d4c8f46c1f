namespace Jiuye.Matching.Fairness;

/// <summary>A list that was re-ranked, with everything that changed.</summary>
/// <param name="List">The first places in the new order; scores as they were.</param>
/// <param name="Moves">Everybody who stands elsewhere than before, came in or fell out, by the rank before; empty where nothing changed.</param>
/// <param name="LatePrefixes">In how many prefixes some group still has fewer places than its share, rounded down: 0 where the candidates allow it.</param>
public sealed record BalancedList(MatchList List, IReadOnlyList<BalancedMove> Moves, int LatePrefixes);
