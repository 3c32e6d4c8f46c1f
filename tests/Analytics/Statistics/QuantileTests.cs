using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class QuantileTests
{
    private static readonly double[] Levels = [0.10, 0.25, 0.50, 0.75, 0.90];

    // Twelve wages with survey weights; R 4.2.2 survey 4.1.1 and Hmisc 4.8.0.
    private static readonly double[] Wages = [28500, 31200, 33600, 36000, 38400, 41000, 45600, 48000, 52800, 60000, 72000, 118000];
    private static readonly double[] Weights = [1, 1, 2, 2, 3, 3, 2, 2, 1, 1, 1, 1];

    private static readonly QuantileRule[] Plain =
    [
        QuantileRule.Hf1, QuantileRule.Hf2, QuantileRule.Hf3, QuantileRule.Hf4, QuantileRule.Hf5,
        QuantileRule.Hf6, QuantileRule.Hf7, QuantileRule.Hf8, QuantileRule.Hf9,
    ];

    private static readonly Arbitrary<int[]> WageLists = Gen.Choose(0, 40).NonEmptyListOf().Select(static list => list.ToArray()).ToArbitrary();

    private static readonly Arbitrary<(int Wage, int Weight)[]> WeightedLists =
        Gen.Choose(0, 60).Zip(Gen.Choose(1, 9)).NonEmptyListOf().Select(static list => list.Select(static pair => (pair.Item1, pair.Item2)).ToArray()).ToArbitrary();

    private static readonly Arbitrary<double> AnyLevel = Gen.Choose(0, 1_000).Select(static number => number / 1_000.0).ToArbitrary();

    // R 4.2.2 stats::quantile(type = 1…9).
    public static TheoryData<QuantileRule, double[], double[]> ReferenceValues => new()
    {
        { QuantileRule.Hf1, [3, 7, 9, 19, 20], [1, 1, 2, 3, 4] },
        { QuantileRule.Hf2, [4, 7, 10, 19, 30.5], [1, 1.5, 2.5, 3.5, 4] },
        { QuantileRule.Hf3, [3, 5, 9, 19, 20], [1, 1, 2, 3, 4] },
        { QuantileRule.Hf4, [3, 6, 9, 17, 20], [1, 1, 2, 3, 3.6] },
        { QuantileRule.Hf5, [4, 7, 10, 19, 30.5], [1, 1.5, 2.5, 3.5, 4] },
        { QuantileRule.Hf6, [3.2, 6.5, 10, 19.25, 38.9], [1, 1.25, 2.5, 3.75, 4] },
        { QuantileRule.Hf7, [4.8, 7.25, 10, 18, 22.1], [1.3, 1.75, 2.5, 3.25, 3.7] },
        { QuantileRule.Hf8, [3.0 + 11.0 / 15, 6 + 5.0 / 6, 10, 19 + 1.0 / 12, 33.3], [1, 1 + 5.0 / 12, 2.5, 3 + 7.0 / 12, 4] },
        { QuantileRule.Hf9, [3.8, 6.875, 10, 19.0625, 32.6], [1, 1.4375, 2.5, 3.5625, 4] },
    };

    // R survey 4.1.1 svyquantile(qrule = …), and Hmisc 4.8.0 wtd.quantile(type = …) for the last three.
    public static TheoryData<string, double[]> WeightedReferenceValues => new()
    {
        { "survey-math", [31200, 36000, 41000, 48000, 60000] },
        { "hf1", [31200, 36000, 41000, 48000, 60000] },
        { "survey-school", [32400, 36000, 41000, 48000, 66000] },
        { "survey-hf4", [31200, 34800, 39200 + 200.0 / 3, 46800, 60000] },
        { "hf4", [31200, 34800, 39200 + 200.0 / 3, 46800, 60000] },
        { "survey-hf5", [32000, 36000, 40500 + 200.0 / 3, 48000, 66000] },
        { "survey-hf6", [31320, 35100, 39700, 47700, 70800] },
        { "survey-hf7", [33360, 36900, 41700 + 200.0 / 3, 48600, 61200] },
        { "survey-hf8", [31728, 35700, 40277 + 7.0 / 9, 47900, 67600] },
        { "survey-hf9", [31790 + 10.0 / 13, 35775, 40350, 47925, 67200] },
        { "hmisc-quantile", [33360, 36000, 41000, 48000, 61200] },
        { "hmisc-(i-1)/(n-1)", [32280, 35700, 39700, 47100, 61200] },
        { "hmisc-i/(n+1)", [31320, 35100, 39700, 47700, 70800] },
    };

    [Theory]
    [MemberData(nameof(ReferenceValues))]
    public void The_nine_types_equal_those_of_R(QuantileRule rule, double[] ofTen, double[] ofFour)
    {
        Close(ofTen, Quantiles(new WeightedSample([3, 5, 7, 8, 9, 11, 15, 19, 20, 41]), rule));
        Close(ofFour, Quantiles(new WeightedSample([4, 2, 1, 3]), rule));
    }

    [Theory]
    [MemberData(nameof(WeightedReferenceValues))]
    public void Weighted_rules_equal_those_of_R(string name, double[] expected) =>
        Close(expected, Quantiles(new WeightedSample(Wages, Weights), QuantileRules.Parse(name)));

    // R 4.2.2: set.seed(20261123); for (i in 1:60) { n <- sample(1:23, 1); x <- if (i %% 2 == 0) sample(2000:2012, n, TRUE) else round(exp(rnorm(n, 8.6, .5)));
    // p <- round(runif(1), 3); sapply(1:9, function(t) quantile(x, p, type = t)) }
    [Fact]
    public void Random_samples_give_the_quantiles_of_R_under_all_nine_types()
    {
        var seen = 0;
        foreach (var row in PublishedFigures.Read("quantiles-r.csv"))
        {
            double[] numbers = [.. row.Where(static (_, at) => at != 1).Select(static text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
            var sample = new WeightedSample([.. row[1].Split(' ').Select(static text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture))]);
            for (var type = 1; type <= 9; type++, seen++)
                Close([numbers[type]], [Quantile.Of(sample, numbers[0], (QuantileRule)type)]);
        }

        Assert.Equal(540, seen);
    }

    // R 4.2.2, survey 4.1.1: qrule_*(c(10, 20, 30), c(5, 1, 1), .1); Hmisc 4.8.0: wtd.quantile(c(10, 10, 20, 30, 30), c(2, 1, 4, 1, 3), c(.1, .5, .9), type = …).
    [Fact]
    public void Below_the_first_weight_and_among_equal_values_the_packages_rules_are_kept_to_the_letter()
    {
        var heavy = new WeightedSample([10, 20, 30], [5, 1, 1]);
        Assert.Equal([20, 20, 10], new[] { QuantileRule.SurveySchool, QuantileRule.SurveyHf3, QuantileRule.Hf1 }.Select(rule => Quantile.Of(heavy, 0.1, rule)));
        Close([-33], [Quantile.Of(heavy, 0.1, QuantileRule.SurveyHf4)]);
        var tied = new WeightedSample([10, 10, 20, 30, 30], [2, 1, 4, 1, 3]);
        Close([10, 17.5, 27.5], [.. new[] { .1, .5, .9 }.Select(level => Quantile.Of(tied, level, QuantileRule.HmiscLessOne))]);
        Close([10, 17.5, 29.5], [.. new[] { .1, .5, .9 }.Select(level => Quantile.Of(tied, level, QuantileRule.HmiscPlusOne))]);
    }

    [Fact]
    public void Equal_weights_give_the_nine_types_of_the_paper() =>
        Prop.ForAll(WageLists, AnyLevel, static (wages, level) =>
        {
            double[] values = [.. wages.Select(static wage => (double)wage)];
            return Plain.All(rule => Near(HyndmanFan.Quantile(values, level, (int)rule), Quantile.Of(new(values), level, rule)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_weights_count_as_repeated_wages_under_the_step_rules() =>
        Prop.ForAll(WeightedLists, AnyLevel, static (wages, level) =>
        {
            var repeated = wages.SelectMany(static wage => Enumerable.Repeat((double)wage.Wage, wage.Weight)).ToArray();
            var weighted = Sample(wages);
            return new[] { QuantileRule.Hf1, QuantileRule.Hf2 }.All(rule => Quantile.Of(new(repeated), level, rule) == Quantile.Of(weighted, level, rule))
                && Near(HyndmanFan.Quantile(repeated, level, 7), Quantile.Of(weighted, level, QuantileRule.HmiscQuantile));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Quantiles_never_cross() =>
        Prop.ForAll(WeightedLists, static wages =>
        {
            var sample = Sample(wages);
            // Shah and Vaish mix scaled and unscaled weights, so that their points may fall; below the first weight R's school takes the second value and falls to the mean of both. These are kept for comparison only.
            return AllRules().Except([QuantileRule.SurveyShahVaish, QuantileRule.SurveySchool]).All(rule =>
            {
                var steps = Enumerable.Range(0, 101).Select(step => Quantile.Of(sample, step / 100.0, rule)).ToArray();
                return steps.Zip(steps.Skip(1)).All(static pair => pair.First <= pair.Second + 1e-9);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_raise_in_yuan_or_in_percent_moves_every_quantile_with_it() =>
        Prop.ForAll(WeightedLists, AnyLevel, static (wages, level) =>
        {
            var before = Sample(wages);
            var raised = Sample([.. wages.Select(static wage => (wage.Wage * 2 + 300, wage.Weight))]);
            return AllRules().All(rule => Near(2 * Quantile.Of(before, level, rule) + 300, Quantile.Of(raised, level, rule)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Doubling_all_weights_changes_nothing() =>
        Prop.ForAll(WeightedLists, AnyLevel, static (wages, level) =>
        {
            var sample = Sample(wages);
            var doubled = Sample([.. wages.Select(static wage => (wage.Wage, wage.Weight * 2))]);
            return Plain.All(rule => Near(Quantile.Of(sample, level, rule), Quantile.Of(doubled, level, rule)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_records_does_not_matter() =>
        Prop.ForAll(WeightedLists, AnyLevel, static (wages, level) =>
            AllRules().All(rule => Quantile.Of(Sample(wages), level, rule).Equals(Quantile.Of(Sample([.. wages.Reverse()]), level, rule))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_official_percentile_is_the_least_wage_that_the_share_earns_or_stays_below() =>
        Prop.ForAll(WeightedLists, AnyLevel, static (wages, level) =>
        {
            // Thousandths of whole weights compare exactly as whole numbers.
            var total = wages.Sum(static wage => wage.Weight);
            var thousandths = (int)Math.Round(level * 1_000);
            var least = wages.Select(static wage => wage.Wage).Order()
                .First(candidate => 1_000 * wages.Where(wage => wage.Wage <= candidate).Sum(static wage => wage.Weight) >= thousandths * total);
            return Quantile.Of(Sample(wages), level, QuantileRule.Hf1) == least;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_level_outside_the_unit_interval_is_refused(double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of(new([1.0]), level, QuantileRule.Hf1));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_stands_for_nobody_is_refused(double weight) =>
        Assert.Throws<ArgumentException>(() => new WeightedSample([1.0], [weight]));

    [Fact]
    public void Every_rule_has_a_name_that_is_read_back() =>
        Assert.All(AllRules(), static rule => Assert.Equal(rule, QuantileRules.Parse(QuantileRules.NameOf(rule))));

    private static QuantileRule[] AllRules() => Enum.GetValues<QuantileRule>();

    private static WeightedSample Sample((int Wage, int Weight)[] wages) =>
        new([.. wages.Select(static wage => (double)wage.Wage)], [.. wages.Select(static wage => (double)wage.Weight)]);

    private static double[] Quantiles(WeightedSample sample, QuantileRule rule) => [.. Levels.Select(level => Quantile.Of(sample, level, rule))];

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) <= 1e-12 * Math.Max(1, Math.Abs(expected));

    private static void Close(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), static pair => Assert.True(Near(pair.First, pair.Second), $"expected {pair.First:R}, found {pair.Second:R}"));
    }
}
