namespace Jiuye.Analytics;

/// <summary>The recursions of exponential smoothing: what each month was expected to be, and what was learnt from it.</summary>
/// <remarks>
/// Hyndman et al. (2008), tables 2.2 and 2.3. In error-correction form the states move alike under additive and relative errors; only the likelihood
/// differs. A month without a value (NaN) is expected, but teaches nothing. State layout: level, trend, then the season of each month of the period.
/// </remarks>
internal static class EtsRecursion
{
    /// <summary>Where the season begins in the states.</summary>
    internal const int SeasonAt = 2;

    private const double AsGoodAsNothing = 1e-100;

    /// <summary>Runs through the values and leaves the last states in <paramref name="states"/>.</summary>
    /// <param name="form">The form.</param>
    /// <param name="values">The values; NaN where missing.</param>
    /// <param name="smoothing">The smoothing parameters.</param>
    /// <param name="states">Level, trend, season by position (month t has position t modulo the period); overwritten.</param>
    /// <param name="expected">Receives what each month was expected to be; empty where nobody asks.</param>
    /// <returns>−2 log-likelihood up to a constant (equation 5.3 there); positive infinity where the states leave what the form allows.</returns>
    internal static double Run(EtsForm form, ReadOnlySpan<double> values, EtsSmoothing smoothing, Span<double> states, Span<double> expected)
    {
        var (alpha, beta, gamma, phi) = smoothing;
        var pull = form.Trend == EtsTrend.None ? 0 : beta / alpha;
        var (level, trend) = (states[0], states[1]);
        var season = states[SeasonAt..];
        var (squares, logs, product, seen, at) = (0.0, 0.0, 1.0, 0, 0);
        for (var month = 0; month < values.Length; month++)
        {
            var drift = phi * trend;
            var baseline = level + drift;
            var shape = form.Season == EtsSeason.None ? 0 : season[at];
            var forecast = form.Season switch
            {
                EtsSeason.Additive => baseline + shape,
                EtsSeason.Multiplicative => baseline * shape,
                _ => baseline,
            };
            if (expected.Length > 0)
                expected[month] = forecast;
            var value = values[month];
            if (double.IsNaN(value))
            {
                (level, trend) = (baseline, drift);
            }
            else
            {
                var error = value - forecast;
                if (form.MultiplicativeError)
                {
                    // A relative error around nothing has no likelihood.
                    if (forecast <= AsGoodAsNothing)
                        return double.PositiveInfinity;
                    error /= forecast;
                    // One logarithm for several months: the product stays far from overflow for counts of any size.
                    product *= forecast;
                    if (product is > 1e150 or < 1e-150)
                    {
                        logs += Math.Log(product);
                        product = 1;
                    }
                }

                squares += error * error;
                seen++;
                if (form.Season == EtsSeason.Multiplicative && (shape <= 0 || baseline <= 0))
                    return double.PositiveInfinity;
                var unseasonal = form.Season switch
                {
                    EtsSeason.Additive => value - shape,
                    EtsSeason.Multiplicative => value / shape,
                    _ => value,
                };
                var earlier = level;
                level = baseline + alpha * (unseasonal - baseline);
                if (form.Trend != EtsTrend.None)
                    trend = drift + pull * (level - earlier - drift);
                if (form.Season == EtsSeason.Additive)
                    season[at] = shape + gamma * (value - baseline - shape);
                else if (form.Season == EtsSeason.Multiplicative)
                    season[at] = shape + gamma * (value / baseline - shape);
            }

            if (season.Length > 0 && ++at == season.Length)
                at = 0;
        }

        (states[0], states[1]) = (level, trend);
        return seen == 0 ? double.PositiveInfinity : seen * Math.Log(Math.Max(squares, double.Epsilon)) + 2 * (logs + Math.Log(product));
    }

    /// <summary>The forecasts from the last states, all further errors zero (the point forecasts of the literature).</summary>
    /// <param name="form">The form.</param>
    /// <param name="phi">The damping.</param>
    /// <param name="states">The last states.</param>
    /// <param name="months">How many months were run through, so that the season goes on where it stopped.</param>
    /// <param name="forecasts">Receives the forecasts.</param>
    internal static void Extrapolate(EtsForm form, double phi, ReadOnlySpan<double> states, int months, Span<double> forecasts)
    {
        var season = states[SeasonAt..];
        var (level, drift) = (states[0], states[1]);
        for (var step = 0; step < forecasts.Length; step++)
        {
            drift *= phi;
            level += drift;
            var shape = form.Season == EtsSeason.None ? 0 : season[(months + step) % season.Length];
            forecasts[step] = form.Season switch
            {
                EtsSeason.Additive => level + shape,
                EtsSeason.Multiplicative => level * shape,
                _ => level,
            };
        }
    }
}
