using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Supervision;

/// <summary>What a year came to, who is slow, and the rankings behind a naming.</summary>
public sealed class AssessmentTests
{
    private static readonly DistrictCode Weidu = DistrictCode.FromNumber(411_002);
    private static readonly DistrictCode Yuzhou = DistrictCode.FromNumber(411_081);

    [Fact]
    [Trait("Requirement", "R-604")]
    [Trait("Requirement", "R-597")]
    public void A_year_rests_on_targets_business_and_satisfaction_of_a_role()
    {
        var year = new YearlyAssessment
        {
            Subject = "110113001",
            Role = "street_office",
            Year = 2011,
            Targets = [new("placed", IsAid: false, 100, 80), new("hard_to_employ_placed", IsAid: true, 20, 25)],
            Business = WilsonInterval.At95(45, 50),
            Satisfaction = WilsonInterval.At95(96, 100),
        };

        Assert.Equal(0.9, year.TargetsReached!.Value, 1e-12);
        Assert.Equal(Verdict.Holds, year.Decide(Policy.Named("shunyi-2011"))!.Verdict);
        Assert.Equal("public satisfaction", Assert.Single((year with { Satisfaction = null }).Decide(Policy.Named("harbin-2010"))!.WouldChange).En);
        Assert.Null(year.Decide(Policy.Named("beijing-2018")));
    }

    [Fact]
    [Trait("Requirement", "R-598")]
    public void Aid_tasks_are_part_of_the_years_targets_and_shown_by_themselves()
    {
        YearlyAssessment year = new() { Subject = "230102", Role = "district_office", Year = 2010, Targets = [new("placed", false, 100, 50), new("aid", true, 10, 10)] };

        Assert.Equal((0.75, 1.0), (year.TargetsReached!.Value, year.AidTargetsReached!.Value));
        Assert.Null((year with { Targets = [.. year.Targets, new("later", true, 10, null)] }).TargetsReached);
        Assert.Throws<ArgumentException>(() => (year with { Targets = [new("nothing", true, 0, 0)] }).TargetsReached);
    }

    [Fact]
    [Trait("Requirement", "R-585")]
    [Trait("Requirement", "R-596")]
    public void The_city_sums_its_streets_up_by_county_and_names_the_slow_ones_only()
    {
        ServiceIndicator indicator = new(
            "duties_in_time",
            new("按时", "in time"),
            IsBetterHigh: true,
            [new(Street(Weidu, 1), 400, 500), new(Street(Weidu, 2), 410, 500), new(Street(Yuzhou, 1), 470, 500), new(Street(Yuzhou, 2), 480, 500), new(DistrictCode.FromNumber(411_025), 4, 5)]);

        Assert.Equal([new(Weidu, 810, 1_000), new(DistrictCode.FromNumber(411_025), 4, 5), new(Yuzhou, 950, 1_000)], Assert.Single(ProgressReview.ByDistrict([indicator])).Offices);
        Assert.Equal(Weidu, Assert.Single(ProgressReview.Slow([indicator], Policy.Named("xuchang-2023"))).Office);
    }

    [Fact]
    [Trait("Requirement", "R-607")]
    public void Employers_are_ranked_by_integrity_grade_and_one_without_a_grade_has_no_place()
    {
        var places = HonourRanking.Of([new("e1", 2, null), new("e2", 4, null), new("e3", null, null), new("e4", 2, null)]);

        Assert.Equal([("e2", 1), ("e1", 2), ("e4", 2), ("e3", null)], places.Select(place => (place.Candidate.Id, place.Place)));
    }

    [Fact]
    [Trait("Requirement", "R-608")]
    public void Among_offices_of_equal_stars_many_satisfied_go_before_one_friendly_answer()
    {
        var places = HonourRanking.Of([new("o1", 5, WilsonInterval.At95(1, 1)), new("o2", 5, WilsonInterval.At95(190, 200)), new("o3", 4, WilsonInterval.At95(200, 200)), new("o4", 5, null)]);

        Assert.Equal([("o2", 1), ("o1", 2), ("o4", 3), ("o3", 4)], places.Select(place => (place.Candidate.Id, place.Place)));
        Assert.Throws<ArgumentException>(() => HonourRanking.Of([new("o1", 5, null), new("o1", 4, null)]));
    }

    private static DistrictCode Street(DistrictCode county, int at) => DistrictCode.FromNumber((county.Number * 1_000) + at);
}
