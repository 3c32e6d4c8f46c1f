using Jiuye.Matching;

namespace Jiuye.OrleansGrains;

/// <summary>What a score is made of, as <see cref="Explanation"/> tells it: a tree in which every parent is the sum of its parts. Texts are made where the engine is, which knows the pair.</summary>
/// <param name="Term">The name of the part (<see cref="Explanation.Term"/>).</param>
/// <param name="Value">What it adds to the score.</param>
/// <param name="Weight">The declared weight; null where the part has none.</param>
/// <param name="Fit">How well the pair fits in this respect, interval [0, 1]; null where the part has none.</param>
/// <param name="IsUnknown">True where a side does not say.</param>
/// <param name="Side">Whose wish or requirement it is; null for the whole and below a part.</param>
/// <param name="Parts">What it is made of; empty for a leaf.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.Reason")]
public sealed record Reason(string Term, double Value, double? Weight, double? Fit, bool IsUnknown, MatchSide? Side, Reason[] Parts)
{
    internal static Reason Of(Explanation why) => new(why.Term, why.Value, why.Weight, why.Fit, why.IsUnknown, why.Side, [.. why.Parts.Select(Of)]);
}
