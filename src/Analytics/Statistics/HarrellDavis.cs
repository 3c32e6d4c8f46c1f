using MathNet.Numerics;

namespace Jiuye.Analytics;

/// <summary>The Harrell–Davis estimate of a quantile: a mean of all order statistics with beta weights, steadier than any single one on small samples.</summary>
/// <remarks>
/// Harrell and Davis, A New Distribution-Free Quantile Estimator, Biometrika 69 (1982) 635–640: Σ W_i x_(i), W_i = I_(i/n)(a, b) − I_((i−1)/n)(a, b),
/// a = p(n + 1), b = (1 − p)(n + 1), I the regularised incomplete beta function. Defined for equal weights only.
/// </remarks>
public static class HarrellDavis
{
    /// <summary>The estimate.</summary>
    /// <param name="values">At least one value, finite, in any order.</param>
    /// <param name="level">The share p, interval (0, 1).</param>
    /// <exception cref="ArgumentException">There are no values or one is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside (0, 1).</exception>
    public static double Of(ReadOnlySpan<double> values, double level)
    {
        Check(level);
        return Weighted(new WeightedSample(values).Values, level);
    }

    /// <summary>The jackknife standard error of the estimate: from leaving out each value once.</summary>
    /// <remarks>The beta weights keep the shape of the whole sample when a value is left out, as in R's Hmisc.</remarks>
    /// <param name="values">At least two values, finite, in any order.</param>
    /// <param name="level">The share p, interval (0, 1).</param>
    /// <exception cref="ArgumentException">There are fewer than two values or one is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside (0, 1).</exception>
    public static double StandardErrorOf(ReadOnlySpan<double> values, double level)
    {
        Check(level);
        if (values.Length < 2)
            throw new ArgumentException("A jackknife needs at least two values.", nameof(values));
        var sorted = new WeightedSample(values).Values;
        var weights = WeightsOf(sorted.Length - 1, sorted.Length, level);
        var estimates = new double[sorted.Length];
        for (var left = 0; left < sorted.Length; left++)
        {
            var sum = new CompensatedSum();
            for (var at = 0; at < weights.Length; at++)
                sum.Add(weights[at] * sorted[at < left ? at : at + 1]);
            estimates[left] = sum.Value;
        }

        var mean = estimates.Average();
        return Math.Sqrt(estimates.Sum(estimate => (estimate - mean) * (estimate - mean)) * (sorted.Length - 1) / sorted.Length);
    }

    private static double Weighted(ReadOnlySpan<double> sorted, double level)
    {
        var weights = WeightsOf(sorted.Length, sorted.Length, level);
        var sum = new CompensatedSum();
        for (var at = 0; at < sorted.Length; at++)
            sum.Add(weights[at] * sorted[at]);
        return sum.Value;
    }

    private static double[] WeightsOf(int count, int sampleSize, double level)
    {
        var (a, b) = (level * (sampleSize + 1), (1 - level) * (sampleSize + 1));
        var weights = new double[count];
        var below = 0.0;
        for (var at = 0; at < count; at++)
        {
            var upTo = at == count - 1 ? 1 : SpecialFunctions.BetaRegularized(a, b, (at + 1.0) / count);
            weights[at] = upTo - below;
            below = upTo;
        }

        return weights;
    }

    private static void Check(double level)
    {
        if (!(level is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies in (0, 1).");
    }
}
