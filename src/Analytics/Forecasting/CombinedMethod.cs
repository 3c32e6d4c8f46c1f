namespace Jiuye.Analytics;

/// <summary>Several methods together; one named more than once counts as often. Those that can't take a series leave it to the others.</summary>
internal sealed class CombinedMethod(string name, Combining combining, params IForecastMethod[] methods) : IForecastMethod
{
    public string Name => name;

    public IFittedForecast? Fit(double[] values, int period)
    {
        var members = new List<Member>();
        foreach (var same in methods.GroupBy(static method => method))
        {
            if (same.Key.Fit(values, period) is { } fitted)
                members.Add(new(same.Key, fitted, same.Count(), same.Count()));
        }

        if (members.Count == 0)
            return null;
        return new Fitted(combining, combining == Combining.Weighted ? ByError(members, values, period) : members);
    }

    private static List<Member> ByError(List<Member> members, double[] values, int period)
    {
        double[] errors = [.. members.Select(member => RollingOrigin.Of(member.Method, values, period, period).MeanAbsoluteError)];
        return errors.Any(static error => !(error > 0)) ? members : [.. members.Select((member, at) => member with { Weight = member.Times / errors[at] })];
    }

    // Times: how often it is named. Weight: that, or less the more it erred; only the ratios count.
    private sealed record Member(IForecastMethod Method, IFittedForecast Fit, int Times, double Weight);

    private sealed class Fitted(Combining combining, List<Member> members) : IFittedForecast
    {
        private readonly double total = members.Sum(static member => member.Weight);

        public string Model => $"{combining.ToString().ToLowerInvariant()} of {string.Join("; ", members.Select(static member => $"{member.Method.Name}: {member.Fit.Model}"))}";

        public IReadOnlyList<ForecastParameter> Parameters =>
        [
            .. members.SelectMany(member => member.Fit.Parameters
                .Select(parameter => parameter with { Name = $"{member.Method.Name}.{parameter.Name}" })
                .Prepend(new($"{member.Method.Name}.weight", member.Weight / total))),
        ];

        public double[] Forecast(int horizon)
        {
            // A path that runs out of the numbers tells nothing; the others stay.
            var paths = members.Select(member => (Path: member.Fit.Forecast(horizon), Member: member)).Where(static each => each.Path.All(double.IsFinite)).ToArray();
            var forecasts = new double[horizon];
            var weight = paths.Sum(static each => each.Member.Weight);
            for (var step = 0; step < horizon; step++)
            {
                forecasts[step] = combining switch
                {
                    Combining.Median => Middle(Each(step)),
                    Combining.Trimmed => Inner(Each(step)),
                    _ => paths.Sum(each => each.Member.Weight * each.Path[step]) / weight,
                };
            }

            return forecasts;

            double[] Each(int step) => [.. paths.SelectMany(each => Enumerable.Repeat(each.Path[step], each.Member.Times))];
        }

        public IFittedForecast? Again(double[] values)
        {
            var later = new List<Member>();
            foreach (var member in members)
            {
                if (member.Fit.Again(values) is { } fit)
                    later.Add(member with { Fit = fit });
            }

            return later.Count == 0 ? null : new Fitted(combining, later);
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
