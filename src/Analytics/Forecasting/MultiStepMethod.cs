namespace Jiuye.Analytics;

/// <summary>Exponential smoothing judged by how well it forecast a whole season ahead, not one month: the mean of the best weights of a ladder.</summary>
/// <remarks>
/// The likelihood asks for the next month only; an office asks for the year. Every candidate runs through the series once, its forecasts a season ahead
/// are judged every third month against what came, and the ten best are averaged, so that no single set of weights decides.
/// </remarks>
internal sealed class MultiStepMethod : IForecastMethod
{
    private const int Kept = 10;
    private const int JudgedEvery = 3;
    private const double Greatest = 30;

    public string Name => "multistep";

    public IFittedForecast? Fit(double[] values, int period)
    {
        if (period < 2 || values.Length < 4 * period || values.Any(static value => value < 0))
            return null;
        double[] logarithms = [.. values.Select(static value => Math.Log(1 + value))];
        var ladder = SmoothingCandidate.Ladder;
        var errors = new double[ladder.Count];
        for (var at = 0; at < ladder.Count; at++)
            errors[at] = Error(ladder[at], values, ladder[at].IsLogarithmic ? logarithms : values, period);
        int[] best = [.. Enumerable.Range(0, ladder.Count).OrderBy(at => errors[at]).ThenBy(static at => at).Take(Kept)];
        return new Fitted(this, [.. best.Select(at => ladder[at])], values, logarithms, period);
    }

    private static double Error(SmoothingCandidate candidate, double[] values, double[] scaled, int period)
    {
        var run = new SmoothingRun(candidate, scaled, period);
        Span<double> forecasts = stackalloc double[period];
        var sum = 0.0;
        for (var month = 0; month + period <= values.Length; month++)
        {
            if (month >= 2 * period && (values.Length - period - month) % JudgedEvery == 0)
            {
                run.Forecast(forecasts);
                for (var step = 0; step < period; step++)
                    sum += Math.Abs(Unscaled(candidate, forecasts[step]) - values[month + step]);
            }

            run.Learn(scaled[month]);
        }

        return sum;
    }

    private static double Unscaled(SmoothingCandidate candidate, double value) =>
        candidate.IsLogarithmic ? Math.Max(0, Math.Exp(Math.Min(value, Greatest)) - 1) : Math.Max(0, value);

    private sealed class Fitted(MultiStepMethod method, SmoothingCandidate[] kept, double[] values, double[] logarithms, int period) : IFittedForecast
    {
        public string Model => $"mean of {kept.Length} smoothings chosen by their errors up to {period} months ahead";

        public IReadOnlyList<ForecastParameter> Parameters =>
        [
            new("alpha", kept.Average(static each => each.Smoothing.Alpha)), new("beta", kept.Average(static each => each.Smoothing.Beta)),
            new("gamma", kept.Average(static each => each.Smoothing.Gamma)), new("phi", kept.Average(static each => each.Smoothing.Phi)),
            new("logarithmic", kept.Average(static each => each.IsLogarithmic ? 1.0 : 0)),
        ];

        public double[] Forecast(int horizon)
        {
            var forecasts = new double[horizon];
            var path = new double[horizon];
            foreach (var candidate in kept)
            {
                double[] scaled = candidate.IsLogarithmic ? logarithms : values;
                var run = new SmoothingRun(candidate, scaled, period);
                foreach (var value in scaled)
                    run.Learn(value);
                run.Forecast(path);
                for (var step = 0; step < horizon; step++)
                    forecasts[step] += Unscaled(candidate, path[step]) / kept.Length;
            }

            return forecasts;
        }

        public IFittedForecast? Again(double[] later) => method.Fit(later, period);
    }
}
