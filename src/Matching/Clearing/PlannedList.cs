using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Matching.Clearing;

/// <summary>What a plan has for a seeker.</summary>
/// <param name="Shown">The list: best first, then what is shown so that it is not forgotten.</param>
/// <param name="Introduced">The posting that a stable matching gives; null for none.</param>
public sealed record PlannedList(IReadOnlyList<ScoredPosting> Shown, int? Introduced);
