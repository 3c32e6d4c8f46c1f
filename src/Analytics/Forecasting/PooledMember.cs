namespace Jiuye.Analytics;

/// <summary>What all series of a kind together say of one of them, as a method beside others.</summary>
/// <param name="growth">What was learnt from the kind.</param>
/// <param name="series">The position of the series in it.</param>
internal sealed class PooledMember(PooledGrowth growth, int series) : IForecastMethod
{
    public string Name => "growth";

    public IFittedForecast? Fit(double[] values, int period) =>
        period == GrowthFeatures.Year && growth.Forecast(series, values.Length) is { } path ? new Fitted(this, path) : null;

    private sealed class Fitted(PooledMember member, double[] path) : IFittedForecast
    {
        public string Model => "growth over a year learnt from all series of the kind";

        public IReadOnlyList<ForecastParameter> Parameters => [];

        // Beyond a year it has nothing to say; the methods beside it do.
        public double[] Forecast(int horizon) => [.. Enumerable.Range(0, horizon).Select(step => step < path.Length ? path[step] : double.NaN)];

        public IFittedForecast? Again(double[] values) => member.Fit(values, GrowthFeatures.Year);
    }
}
