using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.LabourForce;

/// <summary>The figures that Shunyi printed for the end of its eleventh five-year plan (001, overview).</summary>
public sealed class RateTests
{
    private const decimal LabourForce = 247_000;
    private const decimal Rural = 137_000;
    private const decimal Urban = 110_000;

    private static readonly ThreeIndustryShares Employment = new(4, 44, 52);

    [Fact]
    [Trait("Requirement", "R-453")]
    [Trait("Example", "W-62")]
    public void The_printed_labour_force_and_structures_are_whole()
    {
        Assert.Equal(LabourForce, Rural + Urban);
        Assert.True(Employment.IsWhole);
        Assert.True(new ThreeIndustryShares(2.5m, 42, 55.5m).IsWhole);
        Assert.Equal("2.5:42:55.5", new ThreeIndustryShares(2.5m, 42, 55.5m).ToString());
    }

    [Fact]
    [Trait("Requirement", "R-453")]
    public void The_printed_93_percent_is_of_the_labour_force_for_96_percent_of_the_employed_are_in_the_second_and_third_industry()
    {
        var employed = LabourForce * (1 - 0.035m);
        var inBoth = employed * Employment.SecondaryAndTertiary / 100;

        Assert.Equal(93, LabourRates.SecondAndThirdIndustryEmployment(inBoth, LabourForce).Percent(0));
        Assert.Equal(96, LabourRates.SecondAndThirdIndustryEmployment(inBoth, employed).Percent(0));
        Assert.Equal(3.5m, LabourRates.SurveyedUnemployment(LabourForce - employed, employed).Percent(1));
    }

    [Fact]
    [Trait("Requirement", "R-453")]
    public void The_printed_rural_92_percent_and_93_percent_in_all_leave_94_percent_for_the_towns()
    {
        var rural = 0.92m * Rural;

        Assert.Equal(92, LabourRates.SecondAndThirdIndustryEmployment(rural, Rural).Percent(0));
        Assert.Equal(94.25m, LabourRates.SecondAndThirdIndustryEmployment((0.93m * LabourForce) - rural, Urban).Percent());
    }

    [Fact]
    [Trait("Requirement", "R-453")]
    public void One_percent_registered_is_1_100_of_110_000_in_the_towns()
    {
        var rate = LabourRates.UrbanRegisteredUnemployment(1_100, 108_900);

        Assert.Equal((1.00m, Urban), (rate.Percent(), rate.Denominator));
        Assert.Null(LabourRates.UrbanRegisteredUnemployment(0, 0).Percent());
    }

    [Fact]
    [Trait("Requirement", "R-453")]
    public void A_districts_table_prints_what_the_survey_holds_with_its_definition()
    {
        // One person for a thousand: 96.5% in work, of them 4:44:52 by industry.
        LabourFact[] roll =
        [
            .. Roll.Of(0, 10, static one => one.Employed() with { Industry = IndustryCode.Parse("A"), IsRural = true }),
            .. Roll.Of(100, 110, static one => one.Employed() with { Industry = IndustryCode.Parse("C"), IsRural = true }),
            .. Roll.Of(300, 130, static one => one.Employed() with { Industry = IndustryCode.Parse("F"), IsRural = false }, "110113001002"),
            .. Roll.Of(500, 9, static one => one.Unemployed() with { IsRural = false }, "110113001002"),
        ];

        var table = DistrictIndicators.Of(roll, Roll.Settings(), new() { UrbanRegisteredUnemployed = 1, PublishedLabourForce = 260 });

        Assert.Equal((259m, 139m, 120m), (table["labour_force", "value"].Figure, table["urban_labour_force", "value"].Figure, table["rural_labour_force", "value"].Figure));
        Assert.Equal(92.66m, table["secondary_tertiary_employment_rate", "value"].Figure);
        Assert.Equal(91.67m, table["rural_secondary_tertiary_employment_rate", "value"].Figure);
        Assert.Equal(3.47m, table["surveyed_unemployment_rate", "value"].Figure);
        Assert.Equal(0.76m, table["urban_registered_unemployment_rate", "value"].Figure);
        Assert.Equal("4:44:52", table["employment_structure", "text"].Text!.Zh);
        Assert.Contains(table.Notes, note => note.Zh.Contains("相差-1人", StringComparison.Ordinal));
        Assert.Contains("÷", table["surveyed_unemployment_rate", "definition"].Text!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_registrations_the_registered_rate_is_not_recorded_and_never_zero()
    {
        var table = DistrictIndicators.Of([.. Roll.Of(0, 9, static one => one.Employed())], Roll.Settings(), new());

        Assert.Equal(ValueState.NotRecorded, table["urban_registered_unemployment_rate", "value"].State);
    }

    [Fact]
    public void With_equal_weights_and_persons_drawn_alone_the_error_is_that_of_a_simple_sample()
    {
        var share = WeightedShare.Of(Enumerable.Range(0, 50), static at => at < 10, static _ => 2.0, static at => FormattableString.Invariant($"c{at:00}"));

        Assert.Equal(0.2, share.Share!.Value, 12);
        Assert.Equal(Math.Sqrt(0.2 * 0.8 / 49), share.StandardError!.Value, 12);
        Assert.InRange(share.Low, 0.10, 0.2);
        Assert.InRange(share.High, 0.2, 0.34);
    }

    [Fact]
    public void Weights_in_other_units_change_neither_share_nor_interval() =>
        Prop.ForAll(
            (from weights in Gen.Choose(1, 9).ArrayOf(20)
             from having in Gen.Choose(0, 1).ArrayOf(20)
             select weights.Zip(having).ToArray()).ToArbitrary(),
            static sample =>
            {
                var once = Of(sample, 1);
                var tenfold = Of(sample, 10);
                return Near(once.Share!.Value, tenfold.Share!.Value) && Near(once.Low, tenfold.Low) && Near(once.High, tenfold.High)
                    && once.Low <= once.Share + 1e-12 && once.Share <= once.High + 1e-12 && once is { Low: >= 0, High: <= 1 };
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_asked_has_no_rate() => Assert.Null(DistrictIndicators.SurveyedUnemployment([Roll.Person(1) with { Status = LabourStatus.Outside }]).Share);

    [Fact]
    public void Shares_of_three_industries_are_rounded_so_that_they_make_up_the_whole() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ArrayOf(3).ToArbitrary(),
            static counts => ThreeIndustryShares.Of(counts[0], counts[1], counts[2]) is not { } shares || shares.IsWhole).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-454")]
    public void A_hundred_projects_with_130_000_posts_are_1_300_a_project_and_30_000_000_passengers_with_90_000_are_3_a_thousand()
    {
        Bilingual projects = new("个", "projects"), passengers = new("人次", "passengers");
        var industry = new ProjectPosts("5000万元以上产业项目", 100, projects, 130_000);
        var airport = new ProjectPosts("首都国际机场第四跑道", 30_000_000, passengers, 90_000);

        Assert.Equal((1_300m, 0.003m), (industry.PostsAUnit, airport.PostsAUnit));
        var table = ProjectPosts.Table([industry, airport, new("新增产业项目", 12, projects, null)], "2011—2015");
        Assert.Equal((15_600m, 15_600m), (table["新增产业项目", "low"].Figure, table["新增产业项目", "high"].Figure));
        Assert.Throws<ArgumentException>(() => industry.For(airport));
    }

    private static WeightedShare Of((int Weight, int Having)[] sample, double unit) =>
        WeightedShare.Of(sample.Select(static (one, at) => (one, at)), static pair => pair.one.Having == 1, pair => unit * pair.one.Weight, static pair => FormattableString.Invariant($"c{pair.at % 5}"));

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-9;
}
