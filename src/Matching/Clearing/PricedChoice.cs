namespace Jiuye.Matching.Clearing;

/// <summary>What a seeker is shown at the day's prices.</summary>
/// <param name="Ranks">The ranks of the seeker's own order, from 0, as they are shown: those chosen in the order of their scores, then the rest in theirs.</param>
/// <param name="Chosen">How many of them prices chose.</param>
/// <param name="GivenUp">The share of their scores that the chosen lie below the seeker's own best as many, interval [0, 1].</param>
public sealed record PricedChoice(IReadOnlyList<int> Ranks, int Chosen, double GivenUp);
