namespace Jiuye.Analytics;

/// <summary>How far forecasts were from what came, in units that compare between series.</summary>
internal static class ForecastError
{
    /// <summary>The mean absolute change from the same month a year before: the error of the simplest forecast, and the unit of the others.</summary>
    /// <remarks>Hyndman, R. J. and Koehler, A. B. (2006), International Journal of Forecasting 22: the scale of MASE, on the months that were known.</remarks>
    /// <param name="values">The known values; NaN where missing.</param>
    /// <param name="period">Months in a season; 1 compares with the month before.</param>
    /// <returns>Zero where nothing ever changed; NaN where no month has its counterpart.</returns>
    internal static double Scale(ReadOnlySpan<double> values, int period)
    {
        var (sum, count) = (0.0, 0);
        for (var month = period; month < values.Length; month++)
        {
            var change = Math.Abs(values[month] - values[month - period]);
            if (double.IsNaN(change))
                continue;
            sum += change;
            count++;
        }

        return count == 0 ? double.NaN : sum / count;
    }

    /// <summary>The scale of all years or of the last four, whichever is greater: a series that has grown errs by more than its past did.</summary>
    /// <param name="values">The known values; NaN where missing.</param>
    /// <param name="period">Months in a season.</param>
    internal static double Spread(ReadOnlySpan<double> values, int period)
    {
        const int Seasons = 5;
        var recent = Scale(values[Math.Max(0, values.Length - Seasons * period)..], period);
        var all = Scale(values, period);
        return recent > all ? recent : all;
    }

    /// <summary>Mean absolute error over the months that came; NaN where none did.</summary>
    internal static double MeanAbsolute(ReadOnlySpan<double> forecasts, ReadOnlySpan<double> came)
    {
        var (sum, count) = (0.0, 0);
        for (var step = 0; step < forecasts.Length && step < came.Length; step++)
        {
            var error = Math.Abs(forecasts[step] - came[step]);
            if (double.IsNaN(error))
                continue;
            sum += error;
            count++;
        }

        return count == 0 ? double.NaN : sum / count;
    }
}
