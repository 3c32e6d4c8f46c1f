namespace Jiuye.Analytics;

/// <summary>Each month as a year before: the base that every other method has to beat.</summary>
internal sealed class SeasonalNaiveMethod : IForecastMethod
{
    public string Name => "snaive";

    public IFittedForecast? Fit(double[] values, int period) => values.Length == 0 ? null : new Fitted(values, Math.Min(period, values.Length));

    private sealed class Fitted(double[] values, int period) : IFittedForecast
    {
        public string Model => period == 1 ? "last value" : "same month of the year before";

        public IReadOnlyList<ForecastParameter> Parameters => [];

        public double[] Forecast(int horizon) => [.. Enumerable.Range(0, horizon).Select(step => values[values.Length - period + step % period])];

        public IFittedForecast? Again(double[] later) => new Fitted(later, period);
    }
}
