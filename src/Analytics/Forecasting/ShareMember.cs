namespace Jiuye.Analytics;

/// <summary>A series as its share of the whole kind: the forecast of the whole times the forecast of the share.</summary>
/// <param name="total">The kind's sum.</param>
/// <param name="series">The position of the series in the kind.</param>
/// <param name="shares">What forecasts the logarithm of the share.</param>
internal sealed class ShareMember(KindTotal total, int series, IForecastMethod shares) : IForecastMethod
{
    // e^30 lies beyond any count of persons; a path that gets there has run away.
    private const double Greatest = 30;

    public string Name => "share";

    public IFittedForecast? Fit(double[] values, int period)
    {
        if (total.Of(series, values.Length, period) is not { } whole)
            return null;
        double[] logs = [.. values.Select((value, month) => Log(value) - Log(whole.Sums[month]))];
        return shares.Fit(logs, period) is { } fit ? new Fitted(this, whole, fit, period) : null;
    }

    // Of one more: counts may be zero.
    private static double Log(double value) => Math.Log(1 + Math.Max(0, value));

    private sealed class Fitted(ShareMember member, KindTotal.Whole whole, IFittedForecast share, int period) : IFittedForecast
    {
        public string Model => $"share of the kind by {share.Model}, the kind by {whole.Fit.Model}";

        public IReadOnlyList<ForecastParameter> Parameters => share.Parameters;

        public double[] Forecast(int horizon) =>
            [.. share.Forecast(horizon).Zip(whole.Fit.Forecast(horizon), static (part, all) => Math.Max(0, Math.Exp(Math.Min(part + Log(all), Greatest)) - 1))];

        public IFittedForecast? Again(double[] values) => member.Fit(values, period);
    }
}
