namespace Jiuye.Analytics;

/// <summary>First guesses of the states: season from a classical decomposition, level and trend from a line through the first two years without it.</summary>
/// <remarks>Hyndman et al. (2008), section 2.6.1.</remarks>
internal static class EtsStart
{
    private const double LeastFactor = 0.01;

    /// <summary>The states before the first month; null where the values don't show a season of the form.</summary>
    internal static double[]? Of(EtsForm form, ReadOnlySpan<double> values, int period)
    {
        var states = new double[EtsRecursion.SeasonAt + (form.Season == EtsSeason.None ? 0 : period)];
        var rest = values.ToArray();
        if (form.Season != EtsSeason.None)
        {
            var isMultiplicative = form.Season == EtsSeason.Multiplicative;
            if (ClassicalSeason.Of(values, period, isMultiplicative) is not { } season)
                return null;
            for (var at = 0; at < period && isMultiplicative; at++)
                season[at] = Math.Max(season[at], LeastFactor);
            for (var month = 0; month < rest.Length; month++)
                rest[month] = isMultiplicative ? rest[month] / season[month % period] : rest[month] - season[month % period];
            season.CopyTo(states.AsSpan(EtsRecursion.SeasonAt));
        }

        var first = rest.AsSpan(0, Math.Min(Math.Max(10, 2 * period), rest.Length));
        (states[0], states[1]) = form.Trend == EtsTrend.None ? (StraightLine.Mean(first), 0) : StraightLine.Through(first);
        if (!double.IsFinite(states[0]))
            return null;
        // A relative error around an expected nothing has no likelihood.
        if (form.MultiplicativeError && states[0] + states[1] <= 0)
            (states[0], states[1]) = (StraightLine.Mean(first), 0);
        return states;
    }
}
