namespace Jiuye.Analytics;

/// <summary>A series as seasonal + trend + remainder.</summary>
/// <remarks>
/// STL: R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, A Seasonal-Trend Decomposition Procedure Based on Loess, Journal of Official
/// Statistics 6 (1990) 3–73; agrees with R's <c>stl</c>, whose defaults these are. Without robustness passes every part is linear in the series. Immutable.
/// </remarks>
public sealed class StlDecomposition
{
    private StlDecomposition(double[] seasonal, double[] trend, double[] remainder, double[] weights, StlPlan plan)
    {
        Seasonal = seasonal;
        Trend = trend;
        Remainder = remainder;
        Weights = weights;
        Period = plan.Period;
        SeasonalWindow = plan.Periodic ? null : plan.Seasonal.Window;
        TrendWindow = plan.Trend.Window;
    }

    /// <summary>The seasonal part, one value an observation; about zero on average over a period.</summary>
    public IReadOnlyList<double> Seasonal { get; }

    /// <summary>The trend, one value an observation.</summary>
    public IReadOnlyList<double> Trend { get; }

    /// <summary>What is left: observation − seasonal − trend.</summary>
    public IReadOnlyList<double> Remainder { get; }

    /// <summary>Robustness weights in [0, 1], one an observation; all 1 without robustness passes.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Observations a cycle.</summary>
    public int Period { get; }

    /// <summary>The seasonal window that was used, cycles; null where the pattern is the same in every cycle.</summary>
    public int? SeasonalWindow { get; }

    /// <summary>The trend window that was used, observations.</summary>
    public int TrendWindow { get; }

    /// <summary>Decomposes a series.</summary>
    /// <param name="series">Finite values at equal distances, more than two periods of them, none missing.</param>
    /// <param name="period">Observations a cycle, at least 2; 12 for months, 4 for quarters.</param>
    /// <param name="settings">How; null for the defaults.</param>
    /// <exception cref="ArgumentException">The series is too short or holds a value that is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period or a setting is out of range.</exception>
    public static StlDecomposition Of(ReadOnlySpan<double> series, int period, StlSettings? settings = null)
    {
        var plan = StlPlan.Of(series.Length, period, settings ?? new());
        for (var at = 0; at < series.Length; at++)
        {
            if (!double.IsFinite(series[at]))
                throw new ArgumentException(FormattableString.Invariant($"Observation {at} is {series[at]}; expected a finite number."), nameof(series));
        }

        var loop = new StlLoop(series.ToArray(), plan);
        loop.Run();
        if (plan.Periodic)
            AverageSeasons(loop.Seasonal, period);
        var remainder = new double[series.Length];
        for (var at = 0; at < remainder.Length; at++)
            remainder[at] = series[at] - loop.Seasonal[at] - loop.Trend[at];
        return new(loop.Seasonal, loop.Trend, remainder, loop.Robustness, plan);
    }

    // The widened window leaves tiny differences between cycles; R takes their means.
    private static void AverageSeasons(double[] seasonal, int period)
    {
        for (var season = 0; season < period; season++)
        {
            var sum = 0.0;
            var count = 0;
            for (var at = season; at < seasonal.Length; at += period)
            {
                sum += seasonal[at];
                count++;
            }

            for (var at = season; at < seasonal.Length; at += period)
                seasonal[at] = sum / count;
        }
    }
}
