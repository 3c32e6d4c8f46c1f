using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class EmployerGuidanceTests
{
    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");
    private static readonly DistrictCode Tianhe = DistrictCode.Parse("440106");

    // A hundred welders of ten employers, 5,050 to 10,000 yuan a month: P25 6,250, median 7,500, P75 8,750.
    private static readonly GuidelineLookup Guidelines = new(
        Enumerable.Range(1, 100).Select(static at => new WageFact(Welder, Tianhe, null, MonthlyWage.FromMonth(5_000 + 50 * at), 1, new($"e{at % 10}"))),
        new WageGuidelineSettings { FewestObservations = 30, FewestEmployers = 3 });

    [Fact]
    [Trait("Requirement", "R-235")]
    [Trait("Requirement", "R-263")]
    public void A_posting_that_pays_less_than_the_guideline_and_asks_much_is_hard_to_fill_and_the_employer_is_told_what_to_change()
    {
        var guidance = EmployerGuidance.Of(
            Posting(5_500, 6_500) with { MinimumEducation = EducationLevel.Bachelor, Experience = new ExperienceRange(5, null) }, Guidelines, Market(openings: 60, seekers: 30));

        Assert.Equal((PayStanding.BelowP25, HiringDifficulty.Hard, 2.00m), (guidance.Standing, guidance.Difficulty, guidance.Market!.Ratio));
        Assert.Contains(guidance.Points, static point => point.Kind == GuidanceKind.Difficulty && point.Text.Zh.Contains("低于同职业25分位值6250元（职业6-18-02-04，地区440100，100个工资样本）", StringComparison.Ordinal));
        Assert.Contains(guidance.Points, static point => point.Kind == GuidanceKind.Difficulty && point.Text.Zh.Contains("求人倍率2.00", StringComparison.Ordinal));
        Assert.Contains(guidance.Points, static point => point.Kind == GuidanceKind.Advice && point.Text.Zh.Contains("每月提高1500元即达到中位数", StringComparison.Ordinal));
        Assert.Contains(guidance.Points, static point => point.Kind == GuidanceKind.Difficulty && point.Text.En.Contains("a bachelor's degree or more is asked, 5 years or more are asked", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "R-235")]
    public void A_posting_that_pays_well_where_seekers_are_plenty_is_easy_to_fill()
    {
        var guidance = EmployerGuidance.Of(Posting(9_000, 9_400), Guidelines, Market(openings: 10, seekers: 40));

        Assert.Equal((PayStanding.BelowP90, HiringDifficulty.Easy), (guidance.Standing, guidance.Difficulty));
        Assert.Equal([GuidanceKind.Strength, GuidanceKind.Strength], guidance.Points.Select(static point => point.Kind));
    }

    [Fact]
    public void Pay_that_is_not_stated_is_not_judged_but_said_so()
    {
        var guidance = EmployerGuidance.Of(Posting(5_500, 6_500) with { Wage = WageRange.Negotiable }, Guidelines);

        Assert.Equal((null, null), (guidance.Standing, guidance.Difficulty));
        Assert.Contains(guidance.Points, static point => point.Kind == GuidanceKind.Unknown && point.Text.Zh.Contains("未写明工资", StringComparison.Ordinal));
    }

    [Fact]
    public void Pay_is_held_against_no_guideline_that_may_not_be_shown()
    {
        var few = new GuidelineLookup([new(Welder, Tianhe, null, MonthlyWage.FromMonth(5_000), 1, new("e"))], new WageGuidelineSettings { FewestObservations = 30, FewestEmployers = 3 });

        Assert.Null(EmployerGuidance.Of(Posting(5_500, 6_500), few).Guideline);
    }

    [Fact]
    public void A_guideline_widens_to_the_group_and_says_so()
    {
        var other = EmployerGuidance.Of(Posting(7_600, 7_700) with { Occupation = OccupationCode.Parse("6-18-02-01") }, Guidelines);

        Assert.Equal(("6-18-02", PayStanding.BelowP75), (other.Guideline!.Occupation.ToString(), other.Standing));
    }

    [Fact]
    [Trait("Requirement", "R-401")]
    public void A_guideline_wage_is_there_to_be_consulted_by_occupation_and_place_with_what_it_rests_on()
    {
        var found = Guidelines.Find(Welder, Tianhe)!;

        Assert.Equal([5_500, 6_250, 7_500, 8_750, 9_500], found.Guideline.Percentiles.Select(static each => each.Yuan));
        Assert.Equal((100, 10, "440100"), (found.Guideline.Wages, found.Guideline.Employers, found.Place.ToString()));
        Assert.Null(Guidelines.Find(OccupationCode.Parse("4-03-02-01"), Tianhe));
    }

    private static JobPosting Posting(decimal low, decimal high) => new()
    {
        Id = new("p1"),
        Title = "焊工",
        Occupation = Welder,
        District = Tianhe,
        Wage = new WageRange(MonthlyWage.FromMonth(low), MonthlyWage.FromMonth(high)),
    };

    private static OpeningsPerSeekerLookup Market(int openings, int seekers)
    {
        MarketFact[] facts = [
            new() { Side = MarketSide.Demand, Persons = openings, Origin = CountOrigin.New, Occupation = Welder, District = Tianhe },
            .. Enumerable.Repeat(new MarketFact { Side = MarketSide.Seekers, Persons = 1, Origin = CountOrigin.New, Occupation = Welder, District = Tianhe }, seekers),
        ];
        return new(facts, 5);
    }
}
