using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>One row of the points card: what it holds and the points it gives.</summary>
/// <param name="Text">What the row holds, for people: <c>≥3，&lt;6个月</c>.</param>
/// <param name="Points">The points, interval [0, 100].</param>
public sealed record GradeBand(Bilingual Text, int Points);
