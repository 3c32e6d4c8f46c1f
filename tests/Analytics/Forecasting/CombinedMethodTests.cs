namespace Jiuye.Analytics.Tests;

[Trait("Requirement", "R-402")]
public sealed class CombinedMethodTests
{
    private static readonly IForecastMethod Naive = ForecastMethods.Find("snaive")!;
    private static readonly IForecastMethod Drift = ForecastMethods.Find("drift")!;
    private static readonly double[] Values = SampleSeries.Made;

    [Fact]
    public void A_method_named_twice_counts_twice()
    {
        var fit = new CombinedMethod("both", Combining.Mean, Naive, Drift, Naive).Fit(Values, 12)!;

        var (naive, drift) = (Naive.Fit(Values, 12)!.Forecast(6), Drift.Fit(Values, 12)!.Forecast(6));
        Assert.All(fit.Forecast(6).Select((value, step) => (value, step)), each => Assert.Equal((2 * naive[each.step] + drift[each.step]) / 3, each.value, 1e-9));
        Assert.Equal(2.0 / 3, Assert.Single(fit.Parameters, static parameter => parameter.Name == "snaive.weight").Value, 1e-12);
    }

    [Fact]
    public void The_highest_and_the_lowest_of_five_are_left_out()
    {
        var fit = new CombinedMethod("five", Combining.Trimmed, Naive, Naive, Naive, Drift, Drift).Fit(Values, 12)!;

        var (naive, drift) = (Naive.Fit(Values, 12)!.Forecast(6), Drift.Fit(Values, 12)!.Forecast(6));
        Assert.All(fit.Forecast(6).Select((value, step) => (value, step)), each => Assert.Equal((2 * naive[each.step] + drift[each.step]) / 3, each.value, 1e-9));
    }
}
