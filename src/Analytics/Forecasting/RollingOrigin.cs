namespace Jiuye.Analytics;

/// <summary>How a method would have done at earlier months of a series, each time knowing only what came before.</summary>
/// <remarks>
/// Forms of models are chosen at the earliest origin and only their weights afterwards, so that no later month has a say. Tashman, L. J. (2000),
/// International Journal of Forecasting 16.
/// </remarks>
internal sealed class RollingOrigin
{
    /// <summary>Months between origins: half a season, so that summers and winters both count.</summary>
    internal const int Step = 6;

    private const int MostOrigins = 14;

    private const int LeastMonths = 12;

    // Three seasons show what a season is and leave something to learn a trend from.
    private const int LeastSeasons = 3;

    private RollingOrigin(IReadOnlyList<OriginErrors> origins) => Origins = origins;

    /// <summary>The origins, the earliest first; empty where the series is too short for one.</summary>
    internal IReadOnlyList<OriginErrors> Origins { get; }

    /// <summary>Mean absolute error over every origin and month; NaN where there is none.</summary>
    internal double MeanAbsoluteError => Origins.Count == 0 ? double.NaN : Origins.Average(static origin => origin.Errors.Average(Math.Abs));

    /// <summary>Mean absolute scaled error over the origins whose scale is not zero; null where there is none.</summary>
    internal double? Mase
    {
        get
        {
            var scaled = Origins.Where(static origin => origin.Scale > 0).ToArray();
            return scaled.Length == 0 ? null : scaled.Average(static origin => origin.Errors.Average(Math.Abs) / origin.Scale);
        }
    }

    /// <summary>Errors that are already at hand.</summary>
    internal static RollingOrigin From(IReadOnlyList<OriginErrors> origins) => new(origins);

    /// <summary>Replays a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="values">Finite values, one a month.</param>
    /// <param name="period">Months in a season.</param>
    /// <param name="horizon">Months forecast from each origin.</param>
    internal static RollingOrigin Of(IForecastMethod method, double[] values, int period, int horizon)
    {
        var origins = new List<OriginErrors>();
        IFittedForecast? fitted = null;
        foreach (var known in Known(values.Length, period, horizon))
        {
            var past = values[..known];
            fitted = fitted?.Again(past) ?? method.Fit(past, period);
            if (fitted is null)
                continue;
            var forecasts = fitted.Forecast(horizon);
            if (!forecasts.All(double.IsFinite))
                continue;
            double[] errors = [.. forecasts.Select((forecast, step) => values[known + step] - forecast)];
            origins.Add(new(known, ForecastError.Scale(past, period), ForecastError.Spread(past, period), errors));
        }

        return new(origins);
    }

    private static IEnumerable<int> Known(int months, int period, int horizon)
    {
        var last = months - horizon;
        var least = Math.Max(LeastMonths, LeastSeasons * period);
        if (last < least)
            return [];
        var count = Math.Min(MostOrigins, (last - least) / Step + 1);
        return Enumerable.Range(0, count).Select(at => last - Step * (count - 1 - at));
    }
}
