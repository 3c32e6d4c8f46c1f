namespace Jiuye.Analytics;

/// <summary>The <see cref="SeasonalArima"/> whose surprises were smallest.</summary>
/// <remarks>The weights are looked for as hyperbolic tangents, which keeps each between −1 and 1: the changes fade and the surprises can be told from the values.</remarks>
internal sealed class SeasonalArimaMethod(string name, bool isDifferenced) : IForecastMethod
{
    private const int LeastSeasons = 3;
    private const int Evaluations = 600;
    private const double Tolerance = 1e-8;

    // Without this a series that repeats itself exactly would have the logarithm of nothing.
    private const double Floor = 1e-12;

    public string Name => name;

    public IFittedForecast? Fit(double[] values, int period)
    {
        if (period < 2 || values.Length < LeastSeasons * period)
            return null;
        var model = new SeasonalArima(values, period, isDifferenced);
        var count = model.Count;
        Span<double> point = [0.5, -0.2, -0.5];
        new NelderMead(point.Length).Minimise(
            at => count / 2.0 * Math.Log(model.SumOfSquares(Weights(at)) / count + Floor),
            point,
            [0.4, 0.4, 0.4],
            Evaluations,
            Tolerance);
        return new Fitted(this, isDifferenced, values, period, Weights(point));
    }

    private static ArimaWeights Weights(ReadOnlySpan<double> point) => new(Math.Tanh(point[0]), Math.Tanh(point[1]), Math.Tanh(point[2]));

    private sealed class Fitted(SeasonalArimaMethod method, bool isDifferenced, double[] values, int period, ArimaWeights weights) : IFittedForecast
    {
        public string Model => FormattableString.Invariant($"ARIMA(1,{(isDifferenced ? 1 : 0)},1)(0,1,1)[{period}]");

        public IReadOnlyList<ForecastParameter> Parameters => [new("ar1", weights.Autoregressive), new("ma1", weights.Average), new("sma1", weights.Seasonal)];

        public double[] Forecast(int horizon) => new SeasonalArima(values, period, isDifferenced).Forecast(weights, horizon);

        public IFittedForecast? Again(double[] later) => method.Fit(later, period);
    }
}
