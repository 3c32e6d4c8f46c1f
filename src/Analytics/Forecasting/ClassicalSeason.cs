namespace Jiuye.Analytics;

/// <summary>The season by ratio (or difference) to a centred moving average of a year: first guesses for the models, and the season that Theta takes out.</summary>
/// <remarks>Makridakis, Wheelwright and Hyndman (1998), section 3.4; R's <c>decompose</c>.</remarks>
internal static class ClassicalSeason
{
    /// <summary>The season of each position, averaging 0 (additive) or 1 (multiplicative).</summary>
    /// <param name="values">At least two periods; NaN where missing.</param>
    /// <param name="period">Months in a season.</param>
    /// <param name="isMultiplicative">Ratios instead of differences; every value above zero.</param>
    /// <returns>The season by position, or null where some month of the year was never seen with a full year around it.</returns>
    internal static double[]? Of(ReadOnlySpan<double> values, int period, bool isMultiplicative)
    {
        var sums = new double[period];
        var counts = new int[period];
        for (var month = period / 2; month < values.Length - period / 2; month++)
        {
            var around = CentredMean(values, month, period);
            var deviation = isMultiplicative ? values[month] / around : values[month] - around;
            if (!double.IsFinite(deviation))
                continue;
            sums[month % period] += deviation;
            counts[month % period]++;
        }

        if (counts.Contains(0))
            return null;
        for (var at = 0; at < period; at++)
            sums[at] /= counts[at];
        var mean = sums.Average();
        for (var at = 0; at < period; at++)
            sums[at] = isMultiplicative ? sums[at] / mean : sums[at] - mean;
        return sums;
    }

    private static double CentredMean(ReadOnlySpan<double> values, int month, int period)
    {
        var half = period / 2;
        var sum = 0.0;
        for (var at = month - half; at <= month + half; at++)
            sum += values[at] * (period % 2 == 0 && Math.Abs(at - month) == half ? 0.5 : 1);
        return sum / period;
    }
}
