namespace Jiuye.Analytics;

/// <summary>The point forecast of one series and the replay of its method, before intervals.</summary>
/// <param name="Series">The series made ready.</param>
/// <param name="Method">The name of the method that was used.</param>
/// <param name="Fit">The method fitted to all months.</param>
/// <param name="Means">The point forecasts; reconciliation writes here.</param>
/// <param name="Replay">The method at earlier months.</param>
/// <param name="Spread">The mean absolute change from the year before, over all years or the last ones; from the month before in a short series.</param>
internal sealed record ForecastDraft(PreparedSeries Series, string Method, IFittedForecast Fit, double[] Means, RollingOrigin Replay, double Spread)
{
    private static readonly SeasonalNaiveMethod LastResort = new();

    internal static ForecastDraft Of(PreparedSeries series, IForecastMethod method, ForecastSettings settings)
    {
        var used = method;
        var fit = method.Fit(series.Values, series.Period);
        var means = fit?.Forecast(settings.Horizon);
        if (fit is null || means is null || !means.All(double.IsFinite))
        {
            used = LastResort;
            fit = LastResort.Fit(series.Values, series.Period)!;
            means = fit.Forecast(settings.Horizon);
            series.Note(
                ForecastNoteKind.MethodReplaced,
                $"{series.Values.Length}个月不足以使用{method.Name}，改用{used.Name}",
                $"{series.Values.Length} months are not enough for {method.Name}; {used.Name} stands in");
        }

        return new(series, used.Name, fit, means, RollingOrigin.Of(used, series.Values, series.Period, settings.Horizon), ForecastError.Spread(series.Values, series.Period));
    }
}
