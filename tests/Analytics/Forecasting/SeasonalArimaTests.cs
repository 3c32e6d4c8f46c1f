using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

/// <summary>ARIMA(1, d, 1)(0, 1, 1) against R 4.2.2 on <see cref="SampleSeries.Made"/> with frequency 12.</summary>
[Trait("Requirement", "R-402")]
public sealed class SeasonalArimaTests
{
    private static readonly ArimaWeights Given = new(0.4, -0.3, -0.5);

    // forecast(Arima(s, order = c(1, d, 1), seasonal = c(0, 1, 1), fixed = c(0.4, -0.3, -0.5), method = "CSS", transform.pars = FALSE), h = 12)$mean for d = 0 and 1
    private static readonly double[][] R =
    [
        [153.314227532, 158.519695759, 159.793902995, 160.795215259, 150.012355928, 145.149919947, 136.357587410, 129.108462071, 128.817638459, 128.123200247, 138.767292430, 148.100147996],
        [171.468656868, 178.483493052, 180.481449036, 181.772263600, 171.105210636, 166.289108898, 157.515336998, 150.273700560, 149.986031128, 149.293247749, 159.938981078, 169.274937099],
    ];

    // sum(residuals^2) of the same
    [Theory]
    [InlineData(false, 8102.92426211)]
    [InlineData(true, 3087.88878231)]
    public void Surprises_of_given_weights_are_those_of_R(bool isDifferenced, double sum) =>
        Assert.Equal(sum, new SeasonalArima(SampleSeries.Made, 12, isDifferenced).SumOfSquares(Given), 1e-7);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Given_weights_forecast_what_R_forecasts(bool isDifferenced) =>
        // Not closer, because R forecasts by a Kalman filter, which guesses the surprises before the first month.
        SampleSeries.Close(R[isDifferenced ? 1 : 0], new SeasonalArima(SampleSeries.Made, 12, isDifferenced).Forecast(Given, 12), 3e-4);

    [Fact]
    public void The_weights_found_surprise_no_more_than_those_that_R_finds()
    {
        // Arima(s, order = c(1, 1, 1), seasonal = c(0, 1, 1), method = "CSS") with reltol = 1e-14: 1104.576 (and with d = 0 weights beyond 1, which are not allowed here)
        var fit = new SeasonalArimaMethod("arima", isDifferenced: true).Fit(SampleSeries.Made, 12)!;

        double[] found = [.. fit.Parameters.Select(static parameter => parameter.Value)];
        Assert.InRange(new SeasonalArima(SampleSeries.Made, 12, true).SumOfSquares(new(found[0], found[1], found[2])), 0, 1104.6);
        Assert.All(found, static weight => Assert.InRange(weight, -1, 1));
        Assert.Equal("ARIMA(1,1,1)(0,1,1)[12]", fit.Model);
    }

    [Fact]
    public void A_line_with_a_season_goes_on_as_it_was() => Prop.ForAll(Gen.Choose(-50, 50).ToArbitrary(), Gen.Choose(0, 1_000).ArrayOf(12).ToArbitrary(), static (slope, season) =>
    {
        double[] whole = [.. Enumerable.Range(0, 84).Select(month => 10_000.0 + slope * month + season[month % 12])];

        var forecasts = new SeasonalArimaMethod("arima", isDifferenced: true).Fit(whole[..60], 12)!.Forecast(24);

        return forecasts.Zip(whole[60..]).All(static pair => Math.Abs(pair.First - pair.Second) < 1e-6);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Less_than_three_years_or_no_season_is_left_to_other_methods()
    {
        var method = new SeasonalArimaMethod("arima", isDifferenced: true);

        Assert.Null(method.Fit(SampleSeries.Made[..35], 12));
        Assert.Null(method.Fit(SampleSeries.Made, 1));
        Assert.NotNull(method.Fit(SampleSeries.Made[..36], 12));
    }
}
