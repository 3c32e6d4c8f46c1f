using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class WageGuidelineTests
{
    private static readonly Arbitrary<WageObservation[]> Cells = (
        from yuan in Gen.Choose(0, 30)
        from weight in Gen.Choose(1, 50)
        from employer in Gen.Elements("e1", "e2", "e3", null)
        select new WageObservation(100 * yuan, weight / 10.0, employer is null ? null : new EmployerId(employer))).NonEmptyListOf().Select(static list => list.ToArray()).ToArbitrary();

    [Fact]
    public void A_cell_shows_what_it_rests_on_beside_its_numbers()
    {
        var outcome = new WageGuidelineSettings { FewestObservations = 3, FewestEmployers = 2 }.Fit(
            [Paid(4_000, 1, "a"), Paid(5_000, 2, "a"), Paid(6_000, 1, "b")]);

        Assert.True(outcome.TryGet(out var guideline, out _));
        Assert.Equal((3, 2, 4.0, 5_000.0), (guideline.Wages, guideline.Employers, guideline.Persons, guideline.Mean));
        Assert.Equal([4_000, 4_000, 5_000, 5_000, 6_000], guideline.Percentiles.Select(static percentile => percentile.Yuan));
        Assert.StartsWith("quantile=hf1", guideline.Settings.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_wages_give_a_reason_and_no_guideline()
    {
        var settings = new WageGuidelineSettings { FewestObservations = 30, FewestEmployers = 3 };

        Assert.False(settings.Fit([Paid(4_000, 1, "a"), Paid(5_000, 1, "b")]).TryGet(out _, out var reason));

        Assert.Equal(new WithheldWages(WithheldBecause.TooFewObservations, Wages: 2, Employers: 2, Needed: 30), reason);
    }

    [Fact]
    public void Too_few_employers_give_a_reason_and_no_guideline()
    {
        var settings = new WageGuidelineSettings { FewestObservations = 2, FewestEmployers = 3 };

        Assert.False(settings.Fit([Paid(4_000, 1, "a"), Paid(5_000, 1, "b"), Paid(5_000, 1, null)]).TryGet(out _, out var reason));

        Assert.Equal(new WithheldWages(WithheldBecause.TooFewEmployers, Wages: 3, Employers: 2, Needed: 3), reason);
    }

    [Fact]
    public void Where_no_employer_is_known_the_number_of_wages_decides() =>
        Assert.True(new WageGuidelineSettings { FewestObservations = 2, FewestEmployers = 3 }.Fit([Paid(4_000, 1, null), Paid(5_000, 1, null)]).Succeeded);

    [Fact]
    public void Nothing_at_all_is_too_few()
    {
        Assert.False(WageGuidelineSettings.Unrestricted.Fit([]).TryGet(out _, out var reason));

        Assert.Equal(0, reason.Wages);
    }

    [Fact]
    public void The_error_of_an_unweighted_mean_is_the_textbook_one()
    {
        double[] wages = [3, 5, 7, 8, 9, 11, 15, 19, 20, 41];
        var mean = wages.Average();
        var textbook = Math.Sqrt(wages.Sum(wage => (wage - mean) * (wage - mean)) / 9 / 10);

        var guideline = Shown([.. wages.Select(static wage => Paid(wage, 1, null))]);

        Assert.Equal(textbook, guideline.StandardError!.Value, 1e-12);
        Assert.Equal(textbook / mean, guideline.CoefficientOfVariation!.Value, 1e-12);
    }

    [Fact]
    public void Wages_of_one_employer_are_one_draw()
    {
        // Two employers who each pay one wage to ten persons tell no more than two wages do.
        var twenty = Shown([.. Enumerable.Range(0, 20).Select(static at => Paid(at < 10 ? 4_000 : 6_000, 1, at < 10 ? "a" : "b"))]);
        var two = Shown([Paid(4_000, 1, null), Paid(6_000, 1, null)]);

        Assert.Equal(two.StandardError!.Value, twenty.StandardError!.Value, 1e-9);
        Assert.Null(Shown([Paid(4_000, 1, "a"), Paid(6_000, 1, "a")]).StandardError);
    }

    [Fact]
    public void The_interval_of_the_median_follows_Woodruff()
    {
        // 99 wages 1…99: F(50) = 50/99, its error √(F(1−F)/98), t(98) at 97.5% = 1.98447; the ends of the share are 0.4048 and 0.6053, hf1 gives 41 and 60.
        var median = Shown([.. Enumerable.Range(1, 99).Select(static wage => Paid(wage, 1, null))]).At(0.5)!;

        Assert.Equal((50.0, 41.0, 60.0), (median.Yuan, median.Low, median.High));
    }

    [Fact]
    public void An_interval_that_leaves_the_sample_has_an_open_end()
    {
        var highest = Shown([.. Enumerable.Range(1, 20).Select(static wage => Paid(wage, 1, null))]).At(0.9)!;

        Assert.NotNull(highest.Low);
        Assert.Null(highest.High);
    }

    [Theory]
    [InlineData(0.05, QualityBand.Precise)]
    [InlineData(0.0501, QualityBand.ReasonablyPrecise)]
    [InlineData(0.103767611282508, QualityBand.Acceptable)]
    [InlineData(0.21, QualityBand.Unreliable)]
    public void The_variation_of_the_mean_decides_its_quality(double variation, QualityBand band) => Assert.Equal(band, new QualityBands().Of(variation));

    [Fact]
    public void Merged_parts_equal_the_whole_in_any_order() =>
        Prop.ForAll(Cells, Gen.Choose(0, 100).ToArbitrary(), static (wages, cut) =>
        {
            var split = wages.Length * cut / 100;
            var front = Tally(wages[..split]);
            var back = Tally(wages[split..]);
            back.Merge(front);

            var whole = Show(Tally(wages));
            return Show(back) == whole && Show(Tally([.. wages.Reverse()])) == whole;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_interval_holds_its_percentile() =>
        Prop.ForAll(Cells, static wages =>
            Shown(wages).Percentiles.All(static percentile => !(percentile.Low > percentile.Yuan) && !(percentile.High < percentile.Yuan)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Surveyed_wages_cross_occupation_and_place_at_any_level()
    {
        var records = new[] { ("6-18-02-04", "440106", 6_000), ("6-18-01-01", "440113", 7_000), ("4-03-02-01", "110108", 5_000) }
            .Select(static each => new WageRecord(
                OccupationCode.Parse(each.Item1), DistrictCode.Parse(each.Item2), EducationLevel.UpperSecondary, MonthlyWage.FromMonth(each.Item3), 1, null));

        var table = WageTally.Of(WageFacts.FromSurvey(records), WageDimensions.Occupation(OccupationLevel.MiddleGroup), WageDimensions.Region)
            .ToTable(WageGuidelineSettings.Unrestricted);

        Assert.Equal(["4-03|110000", "6-18|440100"], table.Rows.Select(static row => row.Key.ToString()));
    }

    [Fact]
    public void A_posting_posts_the_middle_of_its_range_once_however_many_it_hires()
    {
        var posting = new JobPosting
        {
            Id = new("p1"),
            Title = "焊工",
            OpeningCount = 500,
            PostedOn = new(2026, 1, 1),
            Wage = new WageRange(MonthlyWage.FromMonth(5_000), MonthlyWage.FromMonth(8_000)),
        };

        var facts = WageFacts.FromPostings([posting, posting with { Wage = WageRange.Negotiable }, posting with { ClosedOn = new(2026, 1, 2) }], new(2026, 2, 1));

        Assert.Equal((6_500, 1.0), Assert.Single(facts) is var fact ? (fact.Wage.Yuan, fact.Weight) : default);
    }

    [Fact]
    public void A_policy_without_a_known_rule_is_refused_by_name()
    {
        var policy = Policy.Named("jiuye-default").Publication with { Quantile = "hf10" };

        Assert.Contains("'hf10'", Assert.Throws<ArgumentException>(() => WageGuidelineSettings.From(policy)).Message, StringComparison.Ordinal);
    }

    private static WageObservation Paid(double yuan, double weight, string? employer) => new(yuan, weight, employer is null ? null : new EmployerId(employer));

    private static WageGuideline Shown(WageObservation[] wages) =>
        WageGuidelineSettings.Unrestricted.Fit(wages).TryGet(out var guideline, out var reason) ? guideline : throw new InvalidOperationException(reason.ToString());

    private static WageTally Tally(WageObservation[] wages)
    {
        var tally = new WageTally("occ");
        foreach (var wage in wages)
            tally.Add(new(wage.Yuan % 200 == 0 ? "even" : "odd"), wage);
        return tally;
    }

    private static string Show(WageTally tally) =>
        string.Join('\n', tally.ToTable(WageGuidelineSettings.Unrestricted with { Rule = QuantileRule.Hf7 }).Rows.Select(static row =>
            row.Outcome.TryGet(out var shown, out _)
                ? FormattableString.Invariant($"{row.Key} {shown.Wages} {shown.Persons:R} {shown.Mean:R} {shown.StandardError:R} {string.Join(',', shown.Percentiles)}")
                : "withheld"));
}
