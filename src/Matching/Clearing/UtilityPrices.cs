namespace Jiuye.Matching.Clearing;

/// <summary>What the matching with transferable utility came to.</summary>
/// <param name="Seekers">a: the square root of how likely each seeker stays unmatched.</param>
/// <param name="Postings">b: the square root of how many places of each posting stay empty; dear postings have a small one.</param>
/// <param name="Kernel">K of each pair; how likely a pair matches is K·a·b.</param>
/// <param name="Rounds">How many rounds it took.</param>
/// <param name="Gap">How far a seeker's probabilities miss a sum of 1 at most.</param>
internal sealed record UtilityPrices(double[] Seekers, double[] Postings, double[] Kernel, int Rounds, double Gap);
