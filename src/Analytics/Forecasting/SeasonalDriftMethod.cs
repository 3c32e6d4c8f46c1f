namespace Jiuye.Analytics;

/// <summary>Each month as a year before, changed by half of what the last months changed against theirs.</summary>
/// <remarks>
/// In relative terms (logarithm of one more than the count). Half, because a change over a year partly stops: on Finnish data before 2017 the whole
/// change did worse than none. Adds to a combination what models with a smoothed trend see late.
/// </remarks>
internal sealed class SeasonalDriftMethod : IForecastMethod
{
    private const int Recent = 3;
    private const double Kept = 0.5;

    public string Name => "drift";

    public IFittedForecast? Fit(double[] values, int period) =>
        values.Length < period + Recent || values.Any(static value => value < 0) ? null : new Fitted(values, period);

    private sealed class Fitted : IFittedForecast
    {
        private readonly double[] values;
        private readonly int period;
        private readonly double change;

        internal Fitted(double[] values, int period)
        {
            (this.values, this.period) = (values, period);
            for (var back = 1; back <= Recent; back++)
                change += (Relative(values[^back]) - Relative(values[^(back + period)])) / Recent;
        }

        public string Model => "same month of the year before with half of the recent change";

        public IReadOnlyList<ForecastParameter> Parameters => [new("change", Math.Exp(change) - 1), new("kept", Kept)];

        public double[] Forecast(int horizon)
        {
            var forecasts = new double[horizon];
            for (var step = 0; step < horizon; step++)
            {
                var before = values[values.Length - period + step % period];
                forecasts[step] = Math.Max(0, Math.Exp(Relative(before) + Kept * change) - 1);
            }

            return forecasts;
        }

        public IFittedForecast? Again(double[] later) => new Fitted(later, period);

        private static double Relative(double value) => Math.Log(1 + value);
    }
}
