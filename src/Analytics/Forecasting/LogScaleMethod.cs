namespace Jiuye.Analytics;

/// <summary>Another method on logarithms, so that changes count in per cent and forecasts stay above zero.</summary>
/// <remarks>The logarithm is of one more than the value: counts may be zero. The forecast is the median, not the mean: nothing is added for the bend.</remarks>
internal sealed class LogScaleMethod(string name, IForecastMethod inner) : IForecastMethod
{
    // e^30 lies beyond any count of persons; a path that gets there has run away.
    private const double Greatest = 30;

    public string Name => name;

    public IFittedForecast? Fit(double[] values, int period) =>
        Logarithms(values) is { } logarithms && inner.Fit(logarithms, period) is { } fitted ? new Fitted(fitted) : null;

    private static double[]? Logarithms(double[] values) => values.Any(static value => value < 0) ? null : [.. values.Select(static value => Math.Log(1 + value))];

    private sealed class Fitted(IFittedForecast inner) : IFittedForecast
    {
        public string Model => $"log {inner.Model}";

        public IReadOnlyList<ForecastParameter> Parameters => inner.Parameters;

        public double[] Forecast(int horizon) => [.. inner.Forecast(horizon).Select(static value => Math.Max(0, Math.Exp(Math.Min(value, Greatest)) - 1))];

        public IFittedForecast? Again(double[] values) =>
            Logarithms(values) is { } logarithms && inner.Again(logarithms) is { } later ? new Fitted(later) : null;
    }
}
