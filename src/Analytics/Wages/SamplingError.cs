using MathNet.Numerics.Distributions;

namespace Jiuye.Analytics;

/// <summary>Sampling errors of a cell by Taylor linearisation over its draws (employers, or single wages).</summary>
internal sealed class SamplingError(WageCell cell)
{
    private readonly WeightedSample sample = cell.Sample!;
    private readonly double[] totals = new double[cell.Clusters];

    /// <summary>Student's t on draws − 1 degrees for a two-sided confidence; null where there is one draw only.</summary>
    internal double? CriticalValue(double confidence) => cell.Clusters < 2 ? null : StudentT.InvCDF(0, 1, cell.Clusters - 1, (1 + confidence) / 2);

    /// <summary>The standard error of the weighted mean; null where there is one draw only.</summary>
    internal double? OfMean()
    {
        var mean = sample.Mean;
        return OfRatio(at => sample.Values[at] - mean);
    }

    /// <summary>An interval of a quantile: the quantiles at the ends of the interval of its share.</summary>
    /// <remarks>Woodruff, Confidence Intervals for Medians and Other Position Measures, JASA 47 (1952) 635–646, with Student's t on draws − 1 degrees.</remarks>
    /// <param name="quantile">The quantile.</param>
    /// <param name="rule">Its definition.</param>
    /// <param name="criticalValue">From <see cref="CriticalValue"/>; null for no interval.</param>
    /// <returns>Both ends; an end is null where the interval of the share leaves [0, 1] or there is one draw only.</returns>
    internal (double? Low, double? High) Woodruff(double quantile, QuantileRule rule, double? criticalValue)
    {
        if (criticalValue is not { } width)
            return (null, null);
        var share = sample.ShareAtMost(quantile);
        if (OfRatio(at => (sample.Values[at] <= quantile ? 1 : 0) - share) is not { } error)
            return (null, null);
        var reach = error * width;
        return (End(share - reach, rule), End(share + reach, rule));
    }

    private double? End(double share, QuantileRule rule) => share is >= 0 and <= 1 ? Quantile.Of(sample, share, rule) : null;

    // The with-replacement variance of Σ w·d / W: m/(m−1) · Σ over draws of (its Σ w·d)², over W². The draws' own mean is zero by construction.
    private double? OfRatio(Func<int, double> deviation)
    {
        if (cell.Clusters < 2)
            return null;
        Array.Clear(totals);
        for (var at = 0; at < sample.Count; at++)
            totals[cell.ClusterOf(at)] += sample.Weights[at] * deviation(at);
        var squares = new CompensatedSum();
        foreach (var total in totals)
            squares.Add(total * total);
        return Math.Sqrt(squares.Value * cell.Clusters / (cell.Clusters - 1)) / sample.TotalWeight;
    }
}
