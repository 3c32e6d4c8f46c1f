namespace Jiuye.Analytics;

/// <summary>Fences of a boxplot that follow the skew of the values, so that the long upper tail of ordinary wages is not called wild.</summary>
/// <remarks>
/// Hubert and Vandervieren, An Adjusted Boxplot for Skewed Distributions, Computational Statistics and Data Analysis 52 (2008) 5186–5201:
/// [Q1 − 1.5·e^(a·M)·(Q3 − Q1), Q3 + 1.5·e^(b·M)·(Q3 − Q1)] with a, b = −4, 3 where the medcouple M is at least 0 and −3, 4 where it is below 0. Quartiles are Tukey's hinges, as in R.
/// </remarks>
/// <param name="Low">What lies below is wild.</param>
/// <param name="High">What lies above is wild.</param>
/// <param name="Skew">The medcouple, interval [−1, 1].</param>
public sealed record AdjustedBoxplot(double Low, double High, double Skew)
{
    /// <summary>The fences of values.</summary>
    /// <param name="values">1 to <see cref="Medcouple.MostValues"/> values, finite, in any order.</param>
    /// <param name="reach">In distances between quartiles, at least 0; default 1.5.</param>
    /// <exception cref="ArgumentException">There are none or too many, or one is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reach"/> is negative or not finite.</exception>
    public static AdjustedBoxplot Of(ReadOnlySpan<double> values, double reach = 1.5)
    {
        if (!(reach >= 0 && double.IsFinite(reach)))
            throw new ArgumentOutOfRangeException(nameof(reach), reach, "A reach is finite and at least 0.");
        var skew = Medcouple.Of(values);
        var sorted = new WeightedSample(values).Values;
        // Tukey's hinges: medians of the halves, the middle value in both.
        var half = (sorted.Length + 1) / 2;
        var (first, third) = (RobustLocation.Median(new(sorted[..half])), RobustLocation.Median(new(sorted[^half..])));
        var (left, right) = skew >= 0 ? (-4 * skew, 3 * skew) : (-3 * skew, 4 * skew);
        return new(first - reach * Math.Exp(left) * (third - first), third + reach * Math.Exp(right) * (third - first), skew);
    }

    /// <summary>Whether a value lies outside the fences.</summary>
    public bool IsWild(double value) => value < Low || value > High;
}
