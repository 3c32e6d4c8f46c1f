namespace Jiuye.Analytics;

/// <summary>Several methods together. Those that can't take a series leave it to the others.</summary>
internal sealed class CombinedMethod(string name, Combining combining, params IForecastMethod[] methods) : IForecastMethod
{
    public string Name => name;

    public IFittedForecast? Fit(double[] values, int period)
    {
        List<(IForecastMethod Method, IFittedForecast Fit)> fits = [];
        foreach (var method in methods)
        {
            if (method.Fit(values, period) is { } fitted)
                fits.Add((method, fitted));
        }

        if (fits.Count == 0)
            return null;
        double[] weights = combining == Combining.Weighted ? Weights([.. fits.Select(static each => each.Method)], values, period) : Equal(fits.Count);
        return new Fitted(combining, [.. fits.Select(static each => each.Method.Name)], [.. fits.Select(static each => each.Fit)], weights);
    }

    private static double[] Equal(int count) => [.. Enumerable.Repeat(1.0 / count, count)];

    private static double[] Weights(IForecastMethod[] fitting, double[] values, int period)
    {
        double[] errors = [.. fitting.Select(method => RollingOrigin.Of(method, values, period, period).MeanAbsoluteError)];
        if (errors.Any(static error => !(error > 0)))
            return Equal(fitting.Length);
        var total = errors.Sum(static error => 1 / error);
        return [.. errors.Select(error => 1 / error / total)];
    }

    private sealed class Fitted(Combining combining, string[] names, IFittedForecast[] fits, double[] weights) : IFittedForecast
    {
        public string Model => $"{combining.ToString().ToLowerInvariant()} of {string.Join("; ", fits.Select((fit, at) => $"{names[at]}: {fit.Model}"))}";

        public IReadOnlyList<ForecastParameter> Parameters =>
        [
            .. fits.SelectMany((fit, at) => fit.Parameters.Select(parameter => parameter with { Name = $"{names[at]}.{parameter.Name}" }).Prepend(new($"{names[at]}.weight", weights[at]))),
        ];

        public double[] Forecast(int horizon)
        {
            // A path that runs out of the numbers tells nothing; the others stay.
            var paths = fits.Select((fit, at) => (Path: fit.Forecast(horizon), Weight: weights[at])).Where(static each => each.Path.All(double.IsFinite)).ToArray();
            var forecasts = new double[horizon];
            var total = paths.Sum(static each => each.Weight);
            for (var step = 0; step < horizon; step++)
            {
                forecasts[step] = combining switch
                {
                    Combining.Median => Middle([.. paths.Select(each => each.Path[step])]),
                    Combining.Trimmed => Inner([.. paths.Select(each => each.Path[step])]),
                    _ => paths.Sum(each => each.Weight * each.Path[step]) / total,
                };
            }

            return forecasts;
        }

        public IFittedForecast? Again(double[] values)
        {
            var later = fits.Select((fit, at) => (Fit: fit.Again(values), At: at)).Where(static each => each.Fit is not null).ToArray();
            return later.Length == 0 ? null : new Fitted(combining, [.. later.Select(each => names[each.At])], [.. later.Select(static each => each.Fit!)], [.. later.Select(each => weights[each.At])]);
        }

        private static double Inner(double[] sorted)
        {
            const int Least = 5;
            Array.Sort(sorted);
            return sorted.Length == 0 ? double.NaN : (sorted.Length < Least ? sorted : sorted[1..^1]).Average();
        }

        private static double Middle(double[] sorted)
        {
            Array.Sort(sorted);
            return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }
}
