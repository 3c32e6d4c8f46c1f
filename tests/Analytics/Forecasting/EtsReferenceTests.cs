using MathNet.Numerics;

namespace Jiuye.Analytics.Tests;

/// <summary>Exponential smoothing against R 4.2.2, forecast 8.20, on <see cref="SampleSeries.Made"/> with frequency 12.</summary>
public sealed class EtsReferenceTests
{
    // R lists the season backwards: s0 is the month before the first.
    private static readonly double[] DampedSeason =
    [
        1.034077118864232, 1.097472912789163, 1.101734618256682, 1.093114540613432, 1.063005143051987, 0.995730820751240,
        0.964924611951662, 0.900745551964627, 0.897442539719563, 0.906075549814560, 0.935953241254875, 1.009723350967977,
    ];

    private static readonly double[] AdditiveSeason =
    [
        6.446866763299377, 12.120092684928707, 15.528634681007201, 13.470699006079812, 7.761283127993139, -0.109768626048679,
        -7.445079718133851, -11.678286592380912, -15.490798294296832, -12.593553193686180, -7.509919568661675, -0.500170270100108,
    ];

    // No forecasts here: for this form R 8.20 starts from the whole last trend where its own recursion, and table 2.1 of the book, damp it once (0.008% here).
    [Fact]
    public void Given_weights_and_states_the_damped_multiplicative_model_expects_what_R_expected() => Reproduces(
        new(true, EtsTrend.Damped, EtsSeason.Multiplicative),
        new(0.0141402102357794, 0.0124665597067391, 0.3881325711382746, 0.9799966021995247),
        [103.599698375780406, 0.692169550682175, .. DampedSeason],
        678.827370548,
        [],
        [107.83151674, 115.222724322, 116.097308133, 149.86619264]);

    [Fact]
    public void Given_weights_and_states_the_additive_model_forecasts_what_R_forecasts() => Reproduces(
        new(false, EtsTrend.Additive, EtsSeason.Additive),
        new(1.01772651146604e-04, 1.00649624095384e-04, 6.43510105255496e-01, 1),
        [104.105298021943156, 0.510313668135830, .. AdditiveSeason],
        687.0544809,
        [163.270606891, 171.049726511, 171.6325313, 173.463165282, 161.827647882, 157.152468656, 149.095844788, 140.340195144, 141.094806958, 139.28439006, 150.535184173, 161.115798899],
        [111.062478453, 117.245732126, 116.270650766, 149.909059835]);

    // -2 log-likelihood that R's search reached: ets(s, model = …, damped = …).
    [Theory]
    [InlineData("ETS(A,N,N)", 824.303793675)]
    [InlineData("ETS(A,A,N)", 823.636605286)]
    [InlineData("ETS(A,Ad,N)", 825.861361714)]
    [InlineData("ETS(M,N,N)", 822.49154665)]
    [InlineData("ETS(M,A,N)", 826.798387162)]
    [InlineData("ETS(M,Ad,N)", 824.562201558)]
    [InlineData("ETS(A,N,A)", 731.694441497)]
    [InlineData("ETS(A,A,A)", 687.0544809)]
    [InlineData("ETS(A,Ad,A)", 694.129412374)]
    [InlineData("ETS(M,N,A)", 736.336940491)]
    [InlineData("ETS(M,A,A)", 692.282176173)]
    [InlineData("ETS(M,Ad,A)", 695.888316716)]
    [InlineData("ETS(M,N,M)", 728.421278184)]
    [InlineData("ETS(M,A,M)", 657.147235345)]
    [InlineData("ETS(M,Ad,M)", 678.827370548)]
    public void Every_form_is_fitted_at_least_as_well_as_by_R(string form, double reached)
    {
        var fit = EtsFitter.Fit(EtsForm.Admissible(true, true).Single(each => each.ToString() == form), SampleSeries.Made, 12)!;

        // ETS(A,A,N) has two valleys that differ by 0.23; every other form comes out below R.
        Assert.True(fit.Criterion <= reached + 0.25, $"{form}: {fit.Criterion}, R reached {reached}");
    }

    [Fact]
    public void The_form_chosen_is_the_one_that_R_chooses() =>
        Assert.Equal("ETS(M,A,M)", EtsFitter.Best(SampleSeries.Made, 12)!.Form.ToString());

    [Fact]
    public void A_model_without_season_comes_out_as_in_R_to_a_thousandth()
    {
        var fit = EtsFitter.Fit(new(true, EtsTrend.None, EtsSeason.None), SampleSeries.Made, 12)!;

        // forecast(ets(s, model = "MNN")): mean and AICc.
        SampleSeries.Close([157.798563051, 828.752416215], [fit.Forecast(1)[0], fit.Aicc], 1e-3);
    }

    [Fact]
    public void Fifteen_forms_are_admissible_for_positive_seasonal_counts_and_six_where_zeros_occur()
    {
        Assert.Equal(15, EtsForm.Admissible(true, true).Count());
        Assert.Equal(6, EtsForm.Admissible(false, true).Count());
        Assert.Equal(3, EtsForm.Admissible(false, false).Count());
    }

    [Fact]
    public void A_polynomial_is_stable_exactly_where_no_root_lies_outside_the_unit_circle()
    {
        var random = new Random(1960);
        for (var draw = 0; draw < 500; draw++)
        {
            double[] coefficients = [.. Enumerable.Range(0, 3 + random.Next(12)).Select(_ => 2 * random.NextDouble() - 1), 1.2];
            var outermost = FindRoots.Polynomial(coefficients).Max(static root => root.Magnitude);

            Assert.Equal(outermost <= 1, EtsRegion.IsStable((double[])coefficients.Clone()));
        }
    }

    [Fact]
    public void The_first_forecast_of_every_form_is_what_its_recursion_expects_of_the_next_month()
    {
        foreach (var form in EtsForm.Admissible(true, true))
        {
            var fit = EtsFitter.Fit(form, SampleSeries.Made, 12)!;

            Assert.Equal(Expected(fit, [.. SampleSeries.Made, double.NaN])[^1], fit.Forecast(1)[0], 1e-9);
        }
    }

    [Fact]
    public void A_missing_month_changes_nothing_that_was_expected_before_it()
    {
        var values = (double[])SampleSeries.Made.Clone();
        values[50] = double.NaN;
        var fit = EtsFitter.Fit(new(true, EtsTrend.Additive, EtsSeason.Multiplicative), values, 12)!;
        var (whole, cut) = (Expected(fit, values), Expected(fit, values[..50]));

        Assert.Equal(cut, whole[..50]);
        Assert.All(whole, static expected => Assert.True(double.IsFinite(expected)));
    }

    private static double[] Expected(EtsFit fit, double[] values)
    {
        var expected = new double[values.Length];
        EtsRecursion.Run(fit.Form, values, fit.Smoothing, (double[])fit.First.Clone(), expected);
        return expected;
    }

    private static void Reproduces(EtsForm form, EtsSmoothing smoothing, double[] states, double criterion, double[] forecasts, double[] fitted)
    {
        var expected = new double[SampleSeries.Made.Length];
        var last = (double[])states.Clone();
        var reached = EtsRecursion.Run(form, SampleSeries.Made, smoothing, last, expected);
        var ahead = new double[12];
        EtsRecursion.Extrapolate(form, smoothing.Phi, last, expected.Length, ahead);

        Assert.Equal(criterion, reached, 1e-6);
        if (forecasts.Length > 0)
            SampleSeries.Close(forecasts, ahead, 1e-9);
        SampleSeries.Close(fitted, [expected[0], expected[1], expected[12], expected[95]], 1e-9);
    }
}
