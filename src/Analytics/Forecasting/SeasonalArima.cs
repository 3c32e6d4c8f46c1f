namespace Jiuye.Analytics;

/// <summary>ARIMA(1, d, 1)(0, 1, 1) on one series: how its changes over a season go on, and what surprises leave behind.</summary>
/// <remarks>
/// Box, G. E. P. and Jenkins, G. M. (1976), Time Series Analysis, chapter 9: their airline model, with an autoregressive term. With y the changes over a season (and, for d = 1, the
/// changes of these from month to month), y(t) = φ·y(t−1) + e(t) + θ·e(t−1) + Θ·e(t−m) + θ·Θ·e(t−m−1). Surprises before the second change count as nothing (conditional sum of
/// squares, R's <c>Arima(method = "CSS")</c>). Not thread-safe.
/// </remarks>
internal sealed class SeasonalArima
{
    private readonly double[] values;
    private readonly int period;
    private readonly bool isDifferenced;
    private readonly double[] changes;
    private readonly double[] surprises;

    /// <param name="values">Finite values, more than a season and two months of them.</param>
    /// <param name="period">Months in a season, at least 2.</param>
    /// <param name="isDifferenced">True for d = 1: changes are expected to end where they are; false for d = 0: they fade.</param>
    internal SeasonalArima(double[] values, int period, bool isDifferenced)
    {
        (this.values, this.period, this.isDifferenced) = (values, period, isDifferenced);
        var first = period + (isDifferenced ? 1 : 0);
        changes = new double[values.Length - first];
        for (var at = 0; at < changes.Length; at++)
            changes[at] = Change(values, at + first) - (isDifferenced ? Change(values, at + first - 1) : 0);
        surprises = new double[changes.Length];
    }

    /// <summary>The surprises that count: all but the first month's.</summary>
    internal int Count => changes.Length - 1;

    /// <summary>The sum of the squared surprises.</summary>
    internal double SumOfSquares(ArimaWeights weights)
    {
        var sum = 0.0;
        for (var at = 1; at < changes.Length; at++)
        {
            surprises[at] = changes[at] - weights.Autoregressive * changes[at - 1] - Echo(surprises, at, weights);
            sum += surprises[at] * surprises[at];
        }

        return sum;
    }

    /// <summary>The months that follow, on the surprises of these weights.</summary>
    internal double[] Forecast(ArimaWeights weights, int horizon)
    {
        _ = SumOfSquares(weights);
        // What has not happened yet surprises by nothing.
        double[] known = [.. surprises, .. new double[horizon]];
        double[] path = [.. values, .. new double[horizon]];
        var change = changes[^1];
        for (var at = values.Length; at < path.Length; at++)
        {
            change = weights.Autoregressive * change + Echo(known, at - values.Length + changes.Length, weights);
            path[at] = path[at - period] + change + (isDifferenced ? Change(path, at - 1) : 0);
        }

        return path[values.Length..];
    }

    private double Change(double[] path, int at) => path[at] - path[at - period];

    private double Echo(double[] surprises, int at, ArimaWeights weights)
    {
        var sum = weights.Average * surprises[at - 1];
        if (at >= period)
            sum += weights.Seasonal * surprises[at - period];
        if (at > period)
            sum += weights.Average * weights.Seasonal * surprises[at - period - 1];
        return sum;
    }
}
