namespace Jiuye.Analytics.Tests;

/// <summary>Theta and STL with exponential smoothing against R 4.2.2, forecast 8.20, on <see cref="SampleSeries.Made"/> with frequency 12.</summary>
public sealed class ThetaReferenceTests
{
    // thetaf(s, 12)$mean
    private static readonly double[] Seasonal =
    [
        161.487217372, 168.290294572, 172.495965108, 170.066135605, 164.093929254, 154.680045681, 146.39167795, 141.160951221, 137.022363825, 140.88156496, 146.952947801, 156.210419868,
    ];

    // thetaf(ts(y), 12)$mean
    private static readonly double[] Plain =
    [
        158.032648084, 158.266708684, 158.500769285, 158.734829886, 158.968890487, 159.202951088, 159.437011689, 159.67107229, 159.905132891, 160.139193492, 160.373254093, 160.607314694,
    ];

    // stlf(s, 12)$mean
    private static readonly double[] Stl =
    [
        161.880040749, 166.884268477, 171.346646499, 170.107812887, 163.049188435, 157.062985776, 148.017032785, 144.132159702, 140.717229256, 143.465793879, 151.595702262, 159.100354683,
    ];

    [Fact]
    public void Theta_without_season_forecasts_what_R_forecasts() =>
        SampleSeries.Close(Plain, new ThetaMethod("theta", false).Fit(SampleSeries.Made, 1)!.Forecast(12), 1e-6);

    [Fact]
    public void Theta_with_season_forecasts_what_R_forecasts() =>
        SampleSeries.Close(Seasonal, new ThetaMethod("theta", false).Fit(SampleSeries.Made, 12)!.Forecast(12), 1e-4);

    [Fact]
    public void Stl_with_exponential_smoothing_forecasts_what_R_forecasts_within_half_a_per_cent() =>
        // Not closer, because the likelihood reached here is greater than R's.
        SampleSeries.Close(Stl, new StlEtsMethod().Fit(SampleSeries.Made, 12)!.Forecast(12), 5e-3);

    [Fact]
    public void The_optimised_bend_fits_no_worse_than_the_standard_one_and_never_bends_less_than_the_line()
    {
        var fit = ThetaFit.Optimised(SampleSeries.Made)!;

        Assert.True(fit.Theta >= 1);
        Assert.InRange(fit.Alpha, EtsRegion.Least, EtsRegion.Most);
    }

    [Fact]
    public void A_straight_line_goes_on_as_one_under_the_optimised_bend()
    {
        double[] line = [.. Enumerable.Range(1, 60).Select(static month => 50 + 3.0 * month)];

        // (1 - 1/theta) of the slope is left: a great bend means nearly all of it.
        var forecasts = ThetaFit.Optimised(line)!.Forecast(6);

        Assert.Equal(233, forecasts[0], 1.5);
    }
}
