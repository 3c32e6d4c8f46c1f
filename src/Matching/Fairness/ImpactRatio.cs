using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>A group's rate over the rate of the group with the highest one, with the interval at 95%.</summary>
/// <param name="Value">At least 0; above 1 for a small group that does better than every other.</param>
/// <param name="Low">The lower end, at least 0.</param>
/// <param name="High">The upper end; infinite where the other rate may be 0.</param>
/// <remarks>
/// The rule of four fifths: 29 CFR 1607.4 D; impact ratios: New York City, Local Law 144 and 6 RCNY 5-301. The interval joins the two Wilson intervals of the rates by
/// MOVER-R (Donner and Zou, Statistical Methods in Medical Research 21 (2012) 347–359). It takes the groups for independent and the best group for given, so it is
/// rather too narrow.
/// </remarks>
public readonly record struct ImpactRatio(double Value, double Low, double High)
{
    /// <summary>The ratio of two rates; null where the other has nobody, or is 0.</summary>
    internal static ImpactRatio? Of(WilsonInterval rate, WilsonInterval best)
    {
        if (rate.Share is not { } own || best.Share is not > 0 || best.Share is not { } other)
            return null;
        var product = own * other;
        // Both ends as the paper has them, the lower one freed of a denominator that may be 0.
        var low = own == 0
            ? 0
            : rate.Low * ((2 * own) - rate.Low) / (product + Root((product * product) - (rate.Low * best.High * ((2 * own) - rate.Low) * ((2 * other) - best.High))));
        var high = best.Low == 0
            ? double.PositiveInfinity
            : (product + Root((product * product) - (rate.High * best.Low * ((2 * own) - rate.High) * ((2 * other) - best.Low)))) / (best.Low * ((2 * other) - best.Low));
        return new(own / other, low, high);
    }

    private static double Root(double square) => Math.Sqrt(Math.Max(0, square));
}
