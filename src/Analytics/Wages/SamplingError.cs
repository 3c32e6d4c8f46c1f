using System.Runtime.CompilerServices;
using MathNet.Numerics.Distributions;

namespace Jiuye.Analytics;

/// <summary>Sampling errors of a cell by Taylor linearisation over its draws (employers, or single wages).</summary>
/// <remarks>The with-replacement variance of Σ w·d / W: m/(m−1) · Σ over m draws of (its Σ w·d)², over W². The draws' own mean is zero by construction.</remarks>
internal static class SamplingError
{
    /// <summary>Student's t on draws − 1 degrees for a two-sided confidence; null where there is one draw only.</summary>
    internal static double? CriticalValue(int draws, double confidence) => draws < 2 ? null : StudentT.InvCDF(0, 1, draws - 1, (1 + confidence) / 2);

    /// <summary>The standard error of the weighted mean; not a number where there is one draw only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double OfMean(CellView cell, double mean, Span<double> totals)
    {
        if (cell.DrawCount < 2)
            return double.NaN;
        var sample = cell.Sample;
        totals = totals[..cell.DrawCount];
        totals.Clear();
        for (var at = 0; at < sample.Count; at++)
            totals[cell.Draws.IsEmpty ? at : cell.Draws[at]] += sample.Weights[at] * (sample.Values[at] - mean);
        return Spread(totals, sample.TotalWeight);
    }

    /// <summary>An interval of a quantile: the quantiles at the ends of the interval of its share.</summary>
    /// <remarks>Woodruff, Confidence Intervals for Medians and Other Position Measures, JASA 47 (1952) 635–646, with Student's t on draws − 1 degrees.</remarks>
    /// <returns>Both ends; an end is not a number where the interval of the share leaves [0, 1] or there is one draw only.</returns>
    internal static (double Low, double High) Woodruff(CellView cell, double quantile, QuantileRule rule, double? criticalValue, Span<double> totals)
    {
        if (criticalValue is not { } width)
            return (double.NaN, double.NaN);
        var share = cell.Sample.ShareAtMost(quantile);
        var reach = OfShare(cell, quantile, share, totals) * width;
        return (End(cell.Sample, share - reach, rule), End(cell.Sample, share + reach, rule));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double OfShare(CellView cell, double quantile, double share, Span<double> totals)
    {
        var sample = cell.Sample;
        totals = totals[..cell.DrawCount];
        totals.Clear();
        for (var at = 0; at < sample.Count; at++)
            totals[cell.Draws.IsEmpty ? at : cell.Draws[at]] += sample.Weights[at] * ((sample.Values[at] <= quantile ? 1 : 0) - share);
        return Spread(totals, sample.TotalWeight);
    }

    private static double End(OrderedSample sample, double share, QuantileRule rule) => share is >= 0 and <= 1 ? Quantile.OfOrdered(sample, share, rule) : double.NaN;

    private static double Spread(ReadOnlySpan<double> totals, double weight)
    {
        var squares = new CompensatedSum();
        foreach (var total in totals)
            squares.Add(total * total);
        return Math.Sqrt(squares.Value * totals.Length / (totals.Length - 1)) / weight;
    }
}
