namespace Jiuye.Analytics.Tests;

public sealed class SurveyDesignTests
{
    // Twenty-four wages of twelve employers in three strata. Reference: R 4.2.2, survey 4.1.1,
    // svydesign(~1 | ~employer, strata = ~stratum, weights = ~w, fpc = ~fpc), svytotal, svymean(deff = "replace"), svyratio, svyquantile(interval.type = "mean", df = degf).
    private static readonly double[] Wages =
        [3100, 3350, 4200, 5150, 2980, 3620, 4480, 4900, 5200, 6100, 7300, 5750, 6900, 8800, 9100, 4700, 2600, 2750, 3900, 3300, 4100, 3050, 2900, 3500];

    private static readonly double[] Weights = [12, 12, 9.5, 9.5, 14, 14, 11, 11, 6, 6, 6.5, 6.5, 8, 8, 5.25, 5.25, 20, 20, 18, 18, 22, 22, 19, 19];
    private static readonly double[] Hours = [160, 168, 172, 180, 150, 166, 176, 182, 168, 172, 176, 160, 174, 186, 190, 160, 150, 156, 176, 166, 180, 162, 158, 170];
    private static readonly string[] Strata = [.. Enumerable.Range(0, 24).Select(static at => "abc"[at / 8].ToString())];
    private static readonly string[] Employers = [.. Enumerable.Range(0, 24).Select(static at => FormattableString.Invariant($"{"abc"[at / 8]}{at % 8 / 2 + 1}"))];
    private static readonly Dictionary<string, double> Population = new() { ["a"] = 20, ["b"] = 12, ["c"] = 40 };

    public static TheoryData<string, int, double, double, double, double> Errors => new()
    {
        { "wages", 23, 71765.445360745085, 281.3146618647155, 0.78828865871887932, 1.4603136299732391 },
        { "employers", 11, 93389.30900463734, 378.28291911245412, 1.425390979859932, 2.0136504029722522 },
        { "strata", 9, 70729.439768741271, 207.87350855806307, 0.43042633516314943, 0.91386610081098274 },
        { "population", 9, 61743.063065146569, 184.50298816887283, 0.33908404188893759, 0.79292961147798002 },
    };

    // Where a share lies below the first weight R's rule "math" gives the second smallest value; the inverse CDF, and so we, the smallest: two ends of 2,600 are 2,750 in R.
    public static TheoryData<string, string, double[], double[], double[]> Quantiles => new()
    {
        { "wages", "survey-math", [2750, 3050, 3500, 4480, 6100], [double.NaN, 2750, 3050, 3900, 4900], [3050, 3620, 4480, 6900, double.NaN] },
        { "employers", "survey-math", [2750, 3050, 3500, 4480, 6100], [double.NaN, 2600, 3050, 3620, 4700], [3300, 3900, 4900, 9100, double.NaN] },
        { "strata", "survey-math", [2750, 3050, 3500, 4480, 6100], [double.NaN, 2600, 3050, 4100, 4900], [3350, 3900, 4480, 5200, double.NaN] },
        { "population", "survey-math", [2750, 3050, 3500, 4480, 6100], [double.NaN, 2750, 3050, 4100, 5150], [3350, 3620, 4480, 5200, 9100] },
        {
            "employers", "survey-hf7", [2822.9375, 3052.9829545454545, 3573.4210526315787, 4548.75, 6034.0384615384619],
            [double.NaN, 2705.5175326066947, 3050.5764968169651, 3685.9783774030875, 4500.9259603496057],
            [3341.4039286094267, 3929.2608332364857, 4807.8653473324775, 8966.8845506336729, double.NaN]
        },
        {
            "population", "survey-hf7", [2822.9375, 3052.9829545454545, 3573.4210526315787, 4548.75, 6034.0384615384619],
            [double.NaN, 2767.7358545559987, 3087.9032061757543, 4149.5826500217254, 5142.3917806544359],
            [3345.9027856644657, 3786.7539746275302, 4403.5957589358823, 5188.6367923628386, 7250.3124627255329]
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Totals_means_and_ratios_have_the_errors_of_R(string drawn, int freedom, double total, double mean, double effect, double ratio)
    {
        var design = Design(drawn);

        Assert.Equal(freedom, design.DegreesOfFreedom);
        Close((1227980, total), design.Total(Wages));
        Close((4059.4380165289258, mean), design.Mean(Wages));
        Near(effect, design.Mean(Wages).DesignEffect!.Value);
        Close((24.260947733401824, ratio), design.Ratio(Wages, Hours));
    }

    [Theory]
    [MemberData(nameof(Quantiles))]
    public void Quantiles_have_the_Woodruff_intervals_of_R(string drawn, string rule, double[] values, double[] lows, double[] highs)
    {
        double[] levels = [0.10, 0.25, 0.50, 0.75, 0.90];
        for (var at = 0; at < levels.Length; at++)
        {
            var quantile = Design(drawn).Quantile(Wages, levels[at], QuantileRules.Parse(rule));
            // The interval's share passes through Student's t, good to eleven digits.
            Near(values[at], quantile.Value);
            Near(lows[at], quantile.Low ?? double.NaN, 1e-9);
            Near(highs[at], quantile.High ?? double.NaN, 1e-9);
        }
    }

    // R: the employer c4 moved into a stratum of its own; options(survey.lonely.psu = …).
    [Theory]
    [InlineData(LonelyStratum.Remove, 211.70284494925193, 71555.062597508309)]
    [InlineData(LonelyStratum.Adjust, 237.64256283361038, 141091.05918991938)]
    [InlineData(LonelyStratum.Average, 244.45338903932043, 82624.669305103889)]
    public void A_stratum_with_one_employer_follows_the_rule_that_is_named(LonelyStratum rule, double mean, double total)
    {
        var design = new SurveyDesign(Weights, Employers, WithLonely(), lonely: rule);

        Assert.Equal(8, design.DegreesOfFreedom);
        Near(mean, design.Mean(Wages).StandardError);
        Near(total, design.Total(Wages).StandardError);
    }

    [Fact]
    public void A_stratum_with_one_employer_is_refused_by_name_where_no_rule_is_named() =>
        Assert.Contains("'lonely'", Assert.Throws<ArgumentException>(() => new SurveyDesign(Weights, Employers, WithLonely())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_census_has_no_sampling_error()
    {
        var design = new SurveyDesign(Weights, Employers, Strata, new Dictionary<string, double> { ["a"] = 4, ["b"] = 4, ["c"] = 4 });

        Assert.Equal(0, design.Mean(Wages).StandardError);
    }

    [Fact]
    public void A_population_smaller_than_the_sample_is_refused_with_the_stratum() =>
        Assert.Contains(
            "'b'", Assert.Throws<ArgumentException>(() => new SurveyDesign(Weights, Employers, Strata, new Dictionary<string, double> { ["a"] = 20, ["b"] = 3, ["c"] = 40 })).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(double.NaN)]
    public void A_weight_that_stands_for_nobody_is_refused(double weight) => Assert.Throws<ArgumentException>(() => new SurveyDesign([1, weight]));

    [Fact]
    public void A_wage_cell_has_the_errors_of_a_design_with_its_employers_as_clusters()
    {
        var tally = new WageTally("all");
        for (var at = 0; at < Wages.Length; at++)
            tally.Add(new("all"), new(Wages[at], Weights[at], new(Employers[at])));

        Assert.True(tally.ToTable(WageGuidelineSettings.Unrestricted).Rows[0].Outcome.TryGet(out var cell, out _));

        var design = Design("employers");
        Near(design.Mean(Wages).StandardError, cell.StandardError!.Value);
        Assert.All(cell.Percentiles, percentile => Assert.Equal(
            design.Quantile(Wages, percentile.Level), new DesignQuantile(percentile.Level, percentile.Yuan, percentile.Low, percentile.High, QuantileRule.Hf1)));
    }

    [Fact]
    public void The_Rao_Wu_bootstrap_comes_near_the_linearised_error_and_repeats_itself()
    {
        var design = Design("population");

        var drawn = RaoWuBootstrap.Of(design, TotalOf, seed: 5, resamples: 4_000);

        // With 4,000 draws the bootstrap's own error is about one percent.
        Assert.InRange(drawn.StandardError / design.Total(Wages).StandardError, 0.96, 1.04);
        Assert.Equal(1227980, drawn.Estimate);
        Assert.Equal(drawn, RaoWuBootstrap.Of(design, TotalOf, seed: 5, resamples: 4_000));

        static double TotalOf(ReadOnlyMemory<double> weights)
        {
            var sum = 0.0;
            for (var at = 0; at < Wages.Length; at++)
                sum += weights.Span[at] * Wages[at];
            return sum;
        }
    }

    private static string[] WithLonely() => [.. Strata.Select(static (stratum, at) => Employers[at] == "c4" ? "lonely" : stratum)];

    private static SurveyDesign Design(string drawn) => drawn switch
    {
        "wages" => new(Weights),
        "employers" => new(Weights, Employers),
        "strata" => new(Weights, Employers, Strata),
        _ => new(Weights, Employers, Strata, Population),
    };

    private static void Close((double Value, double Error) expected, DesignEstimate found)
    {
        Near(expected.Value, found.Value);
        Near(expected.Error, found.StandardError);
    }

    private static void Near(double expected, double found, double tolerance = 1e-12) => Assert.True(
        (double.IsNaN(expected) && double.IsNaN(found)) || Math.Abs(expected - found) <= tolerance * Math.Abs(expected), $"expected {expected:R}, found {found:R}");
}
