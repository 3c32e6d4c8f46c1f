using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>How many of a group something was true of, held against the group of which it was true most often.</summary>
/// <param name="Rate">The share with its interval, and the counts.</param>
/// <param name="Impact">The share over the highest one; null where a share is not known or nobody has any.</param>
/// <param name="IsPointedAt">True where the ratio lies below what the policy points at: a pointer to look, no verdict.</param>
public readonly record struct GroupRate(WilsonInterval Rate, ImpactRatio? Impact, bool IsPointedAt);
