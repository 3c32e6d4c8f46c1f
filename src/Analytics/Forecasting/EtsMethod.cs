namespace Jiuye.Analytics;

/// <summary>Exponential smoothing: the likeliest of all admissible forms by AICc, or one given form.</summary>
internal sealed class EtsMethod(string name, EtsForm? form = null) : IForecastMethod
{
    public string Name => name;

    public IFittedForecast? Fit(double[] values, int period) =>
        (form is { } given ? EtsFitter.Fit(given, values, period) : EtsFitter.Best(values, period)) is { } fit ? new Fitted(fit, period) : null;

    private sealed class Fitted(EtsFit fit, int period) : IFittedForecast
    {
        public string Model => fit.Form.ToString();

        public IReadOnlyList<ForecastParameter> Parameters
        {
            get
            {
                var (alpha, beta, gamma, phi) = fit.Smoothing;
                List<ForecastParameter> parameters = [new("alpha", alpha)];
                if (fit.Form.Trend != EtsTrend.None)
                    parameters.Add(new("beta", beta));
                if (fit.Form.Season != EtsSeason.None)
                    parameters.Add(new("gamma", gamma));
                if (fit.Form.Trend == EtsTrend.Damped)
                    parameters.Add(new("phi", phi));
                parameters.Add(new("aicc", fit.Aicc));
                return parameters;
            }
        }

        public double[] Forecast(int horizon) => fit.Forecast(horizon);

        public IFittedForecast? Again(double[] values) => EtsFitter.Resume(fit, values, period) is { } later ? new Fitted(later, period) : null;
    }
}
