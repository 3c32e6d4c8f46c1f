namespace Jiuye.Analytics;

/// <summary>Theta on the series without its season: standard, or with the bend chosen by the data.</summary>
/// <remarks>The season is a classical one, multiplicative where every value is positive, taken out only where <see cref="SeasonTest"/> finds one.</remarks>
internal sealed class ThetaMethod(string name, bool isOptimised) : IForecastMethod
{
    public string Name => name;

    public IFittedForecast? Fit(double[] values, int period)
    {
        var isSeasonal = SeasonTest.IsSeasonal(values, period);
        var isMultiplicative = values.All(static value => value > 0);
        var season = isSeasonal ? ClassicalSeason.Of(values, period, isMultiplicative) : null;
        double[] rest = season is null ? values
            : [.. values.Select((value, month) => isMultiplicative ? value / season[month % period] : value - season[month % period])];
        var fit = isOptimised ? ThetaFit.Optimised(rest) : ThetaFit.Standard(rest);
        return fit is null ? null : new Fitted(this, fit, season, isMultiplicative, values.Length, period);
    }

    private sealed class Fitted(ThetaMethod method, ThetaFit fit, double[]? season, bool isMultiplicative, int months, int period) : IFittedForecast
    {
        public string Model => season is null ? "Theta" : isMultiplicative ? "Theta, multiplicative season" : "Theta, additive season";

        public IReadOnlyList<ForecastParameter> Parameters => [new("theta", fit.Theta), new("alpha", fit.Alpha), new("slope", fit.Slope)];

        public double[] Forecast(int horizon)
        {
            var forecasts = fit.Forecast(horizon);
            for (var step = 0; step < horizon && season is not null; step++)
            {
                var shape = season[(months + step) % period];
                forecasts[step] = isMultiplicative ? forecasts[step] * shape : forecasts[step] + shape;
            }

            return forecasts;
        }

        public IFittedForecast? Again(double[] values) => method.Fit(values, period);
    }
}
