using System.Collections.Concurrent;

namespace Jiuye.Analytics;

/// <summary>How series of one kind grow over a year, learnt from all of them together: one regression for each month ahead.</summary>
/// <remarks>
/// One series shows a turn a few times in ten years, fifty show it a few hundred times; pooled ("global") models of related series did best in the M5 competition (Makridakis,
/// Spiliotis and Assimakopoulos 2022, International Journal of Forecasting 38; Montero-Manso and Hyndman 2021, the same, 37). An example counts by what an error in it costs in
/// units of its series, and half as much after eight years. A month uses nothing that came after it. Safe for any number of threads.
/// </remarks>
internal sealed class PooledGrowth
{
    private const double HalfLifeMonths = 96;
    private const double MostWeight = 20;

    // Beyond a factor of e^1.5 within a year, growth is no forecast.
    private const double MostGrowth = 1.5;

    private readonly double[][] values;
    private readonly double[][] logs;
    private readonly int[] first;
    private readonly ConcurrentDictionary<int, Lazy<double[][]?>> byEnd = new();

    /// <summary>Holds the series of one kind.</summary>
    /// <param name="series">The series; those with a figure below zero teach nothing and are not forecast.</param>
    internal PooledGrowth(IReadOnlyList<PreparedSeries> series)
    {
        values = [.. series.Select(static each => each.Values.All(static value => value >= 0) ? each.Values : [])];
        logs = [.. values.Select(static own => own.Select(static value => Math.Log(1 + value)).ToArray())];
        first = [.. series.Select(static each => 12 * each.Series.MonthAt(each.Start).Year + each.Series.MonthAt(each.Start).Month)];
    }

    /// <summary>The twelve months after the first <paramref name="known"/> of a series; null where there is too little to learn from.</summary>
    internal double[]? Forecast(int series, int known)
    {
        if (known < GrowthFeatures.Least || known > logs[series].Length)
            return null;
        var end = first[series] + known;
        if (byEnd.GetOrAdd(end, at => new(() => Learn(at))).Value is not { } coefficients)
            return null;
        var forecasts = new double[GrowthFeatures.Year];
        Span<double> features = stackalloc double[GrowthFeatures.Count];
        for (var step = 0; step < forecasts.Length; step++)
        {
            GrowthFeatures.Write(logs[series], known, step, features);
            var grown = Math.Clamp(GrowthRidge.Predict(features, coefficients[step]), -MostGrowth, MostGrowth);
            forecasts[step] = Math.Max(0, Math.Exp(logs[series][known + step - GrowthFeatures.Year] + grown) - 1);
        }

        return forecasts;
    }

    private double[][]? Learn(int end)
    {
        var coefficients = new double[GrowthFeatures.Year][];
        for (var step = 0; step < coefficients.Length; step++)
        {
            var rows = Examples(end, step);
            // Each month ahead is learnt from at least a year of the least number of series.
            if (rows.Count < GrowthFeatures.Year * SeriesKinds.LeastSeries)
                return null;
            coefficients[step] = GrowthRidge.Fit(rows);
        }

        return coefficients;
    }

    private GrowthRows Examples(int end, int step)
    {
        var rows = new GrowthRows(values.Length * 64);
        Span<double> features = stackalloc double[GrowthFeatures.Count];
        for (var series = 0; series < values.Length; series++)
        {
            var months = Math.Min(values[series].Length, end - first[series]);
            var scale = months > GrowthFeatures.Year ? ForecastError.Scale(values[series].AsSpan(0, months), GrowthFeatures.Year) : 0;
            if (!(scale > 0))
                continue;
            for (var known = GrowthFeatures.Least; known + step < months; known++)
            {
                GrowthFeatures.Write(logs[series], known, step, features);
                var before = known + step - GrowthFeatures.Year;
                var weight = Math.Min((values[series][before] + 1) / scale, MostWeight) * Math.Pow(0.5, (end - first[series] - known - step) / HalfLifeMonths);
                rows.Add(features, logs[series][known + step] - logs[series][before], weight);
            }
        }

        return rows;
    }
}
