namespace Jiuye.Analytics;

/// <summary>STL takes the season out, exponential smoothing without season goes on with the rest, the last year's season comes back.</summary>
/// <remarks>Hyndman and Athanasopoulos, Forecasting: Principles and Practice, section "Forecasting with decomposition"; R's <c>stlf</c> with its windows (season 13, robust off).</remarks>
internal sealed class StlEtsMethod : IForecastMethod
{
    private static readonly EtsMethod Rest = new("ets");

    public string Name => "stl";

    public IFittedForecast? Fit(double[] values, int period)
    {
        if (period < 2 || values.Length <= 2 * period)
            return null;
        var (rest, season) = Split(values, period);
        return Rest.Fit(rest, 1) is { } fitted ? new Fitted(fitted, season, period) : null;
    }

    private static (double[] Adjusted, double[] Season) Split(double[] values, int period)
    {
        var seasonal = StlDecomposition.Of(values, period).Seasonal;
        return ([.. values.Select((value, month) => value - seasonal[month])], [.. seasonal.Skip(values.Length - period)]);
    }

    private sealed class Fitted(IFittedForecast inner, double[] season, int period) : IFittedForecast
    {
        public string Model => $"STL + {inner.Model}";

        public IReadOnlyList<ForecastParameter> Parameters => inner.Parameters;

        public double[] Forecast(int horizon) => [.. inner.Forecast(horizon).Select((value, step) => value + season[step % period])];

        public IFittedForecast? Again(double[] values)
        {
            var (rest, last) = Split(values, period);
            return inner.Again(rest) is { } later ? new Fitted(later, last, period) : null;
        }
    }
}
