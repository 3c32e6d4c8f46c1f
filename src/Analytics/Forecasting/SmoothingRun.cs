namespace Jiuye.Analytics;

/// <summary>A given smoothing run through a series: what it learnt, and how far ahead it saw.</summary>
internal sealed class SmoothingRun
{
    private readonly SmoothingCandidate candidate;
    private readonly double[] season;
    private readonly int period;
    private double level;
    private double trend;
    private int month;

    /// <summary>Begins with the mean of the first season and the shape that the first two have in common.</summary>
    /// <param name="candidate">The weights.</param>
    /// <param name="values">The values on the candidate's scale, at least two periods.</param>
    /// <param name="period">Months in a season.</param>
    internal SmoothingRun(SmoothingCandidate candidate, ReadOnlySpan<double> values, int period)
    {
        (this.candidate, this.period) = (candidate, period);
        var (first, second) = (StraightLine.Mean(values[..period]), StraightLine.Mean(values[period..(2 * period)]));
        season = new double[period];
        for (var at = 0; at < period; at++)
            season[at] = (values[at] - first + values[period + at] - second) / 2;
        level = first;
    }

    /// <summary>Learns from the next month.</summary>
    internal void Learn(double value)
    {
        var (alpha, beta, gamma, phi) = candidate.Smoothing;
        var expected = level + phi * trend;
        var error = value - expected - season[month % period];
        level = expected + alpha * error;
        trend = phi * trend + beta * error;
        season[month % period] += gamma * (1 - alpha) * error;
        month++;
    }

    /// <summary>The forecasts from here on the candidate's scale.</summary>
    internal void Forecast(Span<double> forecasts)
    {
        var (reached, drift) = (level, trend);
        for (var step = 0; step < forecasts.Length; step++)
        {
            drift *= candidate.Smoothing.Phi;
            reached += drift;
            forecasts[step] = reached + season[(month + step) % period];
        }
    }
}
