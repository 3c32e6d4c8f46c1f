using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class FilterVerdictTests
{
    [Fact]
    public void A_pair_has_no_failing_filter_exactly_where_it_passes() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            var plain = new PlainMatcher(market, Markets.Options(), Markets.AsOf);

            foreach (var seeker in market.Seekers)
            {
                foreach (var posting in market.Postings)
                {
                    var failing = engine.WhyExcluded(seeker.Id, posting.Id, Markets.AsOf);
                    Assert.Equal(plain.Passes(seeker, posting), failing.Count == 0);
                    Assert.All(failing, static verdict => Assert.True(verdict.Unit == ShortfallUnit.Decision ? verdict.Shortfall == 0 : verdict.Shortfall > 0));
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-228")]
    public void A_posting_is_offered_on_its_last_valid_day_and_not_on_the_next()
    {
        var posting = Posting with { ValidUntil = Markets.AsOf };

        Assert.Empty(Failing(Seeker, posting, Markets.AsOf));
        Assert.Equal([new(HardFilter.PostingOpen, 1, ShortfallUnit.Days)], Failing(Seeker, posting, Markets.AsOf.AddDays(1)), SameVerdict);
    }

    [Fact]
    [Trait("Requirement", "R-228")]
    [Trait("Example", "W-55")]
    public void A_posting_that_expired_yesterday_is_not_returned_today()
    {
        var engine = Engine(new([Posting with { ValidUntil = Markets.AsOf.AddDays(-1) }], [Seeker], []));

        Assert.Empty(engine.RecommendPostings(Seeker.Id, 5, Markets.AsOf));
    }

    [Fact]
    [Trait("Requirement", "R-228")]
    public void A_seeker_is_returned_on_the_last_valid_day_of_the_registration_and_not_on_the_next()
    {
        var seeker = Seeker with { ValidUntil = Markets.AsOf };
        var engine = Engine(new([Posting], [seeker], []));

        Assert.Single(engine.RecommendSeekers(Posting.Id, 5, Markets.AsOf));
        Assert.Empty(engine.RecommendSeekers(Posting.Id, 5, Markets.AsOf.AddDays(1)));
    }

    [Theory]
    [InlineData("440100", "440103", true)]
    [InlineData("440103", "440103", true)]
    [InlineData("440103001", "440103", true)]
    [InlineData("440106", "440103", false)]
    [InlineData("440000", "440103", true)]
    [InlineData("110108", "110000", true)]
    [InlineData("429004", "420100", false)]
    public void A_posting_known_only_coarsely_may_lie_in_a_wanted_district(string place, string wanted, bool passes)
    {
        var seeker = Seeker with { WantedDistricts = [DistrictCode.Parse(wanted)] };

        var failing = Failing(seeker, Posting with { District = DistrictCode.Parse(place) }, Markets.AsOf);

        Assert.Equal(passes, failing.Count == 0);
    }

    [Fact]
    public void A_seeker_who_names_no_district_is_offered_the_own_city()
    {
        var seeker = Seeker with { District = DistrictCode.Parse("440103") };

        Assert.Empty(Failing(seeker, Posting with { District = DistrictCode.Parse("440106") }, Markets.AsOf));
        Assert.Equal(
            [new(HardFilter.District, 2, ShortfallUnit.Places)],
            Failing(seeker, Posting with { District = DistrictCode.Parse("440305") }, Markets.AsOf), SameVerdict);
    }

    [Fact]
    public void What_is_not_known_excludes_nobody() => Assert.Empty(Failing(Seeker, Posting, Markets.AsOf));

    [Fact]
    public void Work_that_names_no_place_is_offered_only_to_those_who_would_work_anywhere()
    {
        var atHome = Seeker with { District = DistrictCode.Parse("110105") };

        Assert.Empty(Failing(Seeker, Posting, Markets.AsOf));
        Assert.Equal(HardFilter.District, Assert.Single(Failing(atHome, Posting, Markets.AsOf)).Filter);
    }

    [Theory]
    [InlineData("A2驾照", "C1驾驶证", true)]
    [InlineData("C1驾照", "A2驾驶证", false)]
    [InlineData("低压电工证", "特种作业操作证", true)]
    [InlineData("特种作业操作证", "电工证", false)]
    public void A_certificate_passes_for_what_it_includes(string held, string asked, bool passes)
    {
        var failing = Failing(Seeker with { Certificates = [held] }, Posting with { Certificates = [asked] }, Markets.AsOf);

        Assert.Equal(passes, failing.Count == 0);
    }

    [Fact]
    public void All_failing_filters_are_named_with_the_way_to_passing()
    {
        var posting = Posting with
        {
            MinimumEducation = EducationLevel.Bachelor,
            MinimumSkillGrade = SkillGrade.Senior,
            Certificates = ["电工证", "健康证"],
            PhysicalDemand = PhysicalDemand.Heavy,
            Shifts = WorkShifts.Night | WorkShifts.Day,
            Wage = new(null, MonthlyWage.FromMonth(3_000)),
            MaximumAge = 45,
        };
        var seeker = Seeker with
        {
            Education = EducationLevel.UpperSecondary,
            SkillGrade = SkillGrade.Intermediate,
            Certificates = ["健康证"],
            Health = HealthLimit.Partly,
            AcceptedShifts = WorkShifts.Day,
            WantedWage = new(MonthlyWage.FromMonth(4_000), null),
            Age = 52,
        };
        var referral = new Referral(seeker.Id, posting.Id, Markets.AsOf, ReferralOutcome.DeclinedBySeeker, Markets.AsOf);

        var failing = Engine(new([posting], [seeker], [referral])).WhyExcluded(seeker.Id, posting.Id, Markets.AsOf);

        Assert.Equal(
            [
                new(HardFilter.Education, 2, ShortfallUnit.Levels),
                new(HardFilter.SkillGrade, 1, ShortfallUnit.Levels),
                new(HardFilter.Certificates, 1, ShortfallUnit.Items),
                new(HardFilter.Age, 7, ShortfallUnit.Years),
                new(HardFilter.Health, 1, ShortfallUnit.Levels),
                new(HardFilter.Shifts, 1, ShortfallUnit.Items),
                new(HardFilter.WageFloor, 600, ShortfallUnit.Yuan),
                new(HardFilter.NotYetReferred, 0, ShortfallUnit.Decision),
            ],
            failing, SameVerdict);
        Assert.Equal(["电工证"], failing[2].Missing);
        Assert.Equal("您的学历比岗位要求低2级", failing[0].ToText(Audience.Seeker, "zh-CN"));
        Assert.Equal("the highest pay is 600 yuan a month below the person's least", failing[6].ToText(Audience.Counsellor, "en"));
    }

    [Fact]
    public void A_postings_age_limit_is_shown_but_excludes_nobody_where_the_policy_does_not_enforce_it()
    {
        var market = new Market([Posting with { MaximumAge = 35 }], [Seeker with { Age = 50 }], []);

        var engine = MatchingEngine.Build(market, Markets.Options(enforcesAge: false), JobTextReader.Default);

        Assert.Empty(engine.WhyExcluded(Seeker.Id, Posting.Id, Markets.AsOf));
        Assert.Single(engine.RecommendPostings(Seeker.Id, 5, Markets.AsOf));
    }

    [Fact]
    public void An_employer_is_not_told_that_health_is_the_reason()
    {
        var verdict = new FilterVerdict(HardFilter.Health, 1, ShortfallUnit.Levels);

        Assert.DoesNotContain("身体", verdict.ToText(Audience.Employer, "zh-CN"), StringComparison.Ordinal);
        Assert.DoesNotContain("health", verdict.ToText(Audience.Employer, "en"), StringComparison.Ordinal);
    }

    private static JobPosting Posting => new() { Id = new("p"), Title = "保洁员" };

    private static JobSeeker Seeker => new() { Id = new("s") };

    private static IReadOnlyList<FilterVerdict> Failing(JobSeeker seeker, JobPosting posting, DateOnly asOf) =>
        Engine(new([posting], [seeker], [])).WhyExcluded(seeker.Id, posting.Id, asOf);

    private static MatchingEngine Engine(Market market) => MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

    private static bool SameVerdict(FilterVerdict left, FilterVerdict right) =>
        (left.Filter, left.Shortfall, left.Unit) == (right.Filter, right.Shortfall, right.Unit);
}
