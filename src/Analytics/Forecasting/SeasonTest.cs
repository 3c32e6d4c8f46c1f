namespace Jiuye.Analytics;

/// <summary>Whether a series has a season worth taking out.</summary>
internal static class SeasonTest
{
    // The 95% point of the normal distribution: one-sided at 5%, two-sided at 10%, as the M competitions set it.
    private const double Critical = 1.6448536269514722;

    /// <summary>True where the autocorrelation at a season's distance is more than chance would give.</summary>
    /// <remarks>Fiorucci et al. (2016), section 2; R's <c>thetaf</c>; the standard error is Bartlett's.</remarks>
    internal static bool IsSeasonal(ReadOnlySpan<double> values, int period)
    {
        if (period < 2 || values.Length <= 2 * period)
            return false;
        var mean = StraightLine.Mean(values);
        var variance = Product(values, mean, 0);
        if (variance <= 0)
            return false;
        var sum = 0.0;
        for (var lag = 1; lag < period; lag++)
        {
            var correlation = Product(values, mean, lag) / variance;
            sum += correlation * correlation;
        }

        return Math.Abs(Product(values, mean, period) / variance) / Math.Sqrt((1 + 2 * sum) / values.Length) > Critical;
    }

    private static double Product(ReadOnlySpan<double> values, double mean, int lag)
    {
        var sum = 0.0;
        for (var at = lag; at < values.Length; at++)
            sum += (values[at] - mean) * (values[at - lag] - mean);
        return sum;
    }
}
