using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class RelaxationTests
{
    private static readonly RelaxationPolicy Costs = Policy.Named("jiuye-default").Relaxation;

    [Fact]
    [Trait("Requirement", "R-230")]
    public void A_seeker_is_told_the_cheapest_of_all_ways_and_it_gives_as_many_as_promised() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            var plain = new PlainRelaxation(market, Markets.Options(), Markets.AsOf);

            foreach (var seeker in market.Seekers.Take(3))
            {
                foreach (var atLeast in (int[])[1, 4, 12])
                    AssertSame(plain.ForSeeker(seeker, atLeast, Coarse), engine.Relax(seeker.Id, atLeast, Markets.AsOf, Coarse));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    [Trait("Requirement", "R-229")]
    public void An_employer_is_told_the_cheapest_of_all_ways_and_it_gives_as_many_as_promised() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);
            var plain = new PlainRelaxation(market, Markets.Options(), Markets.AsOf);

            foreach (var posting in market.Postings.Take(2))
            {
                foreach (var atLeast in (int[])[1, 4, 12])
                    AssertSame(plain.ForPosting(posting, atLeast, Coarse), engine.Relax(posting.Id, atLeast, Markets.AsOf, Coarse));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    [Trait("Requirement", "R-230")]
    public void Whoever_changes_the_record_as_told_has_as_many_matches_as_promised() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);

            foreach (var seeker in market.Seekers.Take(4))
            {
                foreach (var way in engine.Relax(seeker.Id, 8, Markets.AsOf, Costs).Sets)
                {
                    var changed = way.Relaxations.Aggregate(seeker, RelaxedRecords.Of);
                    var again = way.Relaxations.Any(static relaxation => relaxation.Kind == RelaxationKind.RecommendAgain);
                    var then = Engine(new(market.Postings, [changed], again ? [] : market.Referrals));
                    Assert.Equal(way.Matches, Assert.Single(then.RecommendAll(MatchDirection.PostingsForSeekers, 1, Markets.AsOf, threads: 1)).Candidates);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    [Trait("Requirement", "R-229")]
    public void An_employer_who_changes_the_posting_as_told_has_as_many_candidates_as_promised() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market);

            foreach (var posting in market.Postings.Take(4))
            {
                foreach (var way in engine.Relax(posting.Id, 8, Markets.AsOf, Costs).Sets)
                {
                    var changed = way.Relaxations.Aggregate(posting, RelaxedRecords.Of);
                    var again = way.Relaxations.Any(static relaxation => relaxation.Kind == RelaxationKind.RecommendAgain);
                    var then = Engine(new([changed], market.Seekers, again ? [] : market.Referrals));
                    Assert.Equal(way.Matches, Assert.Single(then.RecommendAll(MatchDirection.SeekersForPostings, 1, Markets.AsOf, threads: 1)).Candidates);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Who_wants_a_county_is_told_that_the_city_has_more_and_that_less_pay_would_do_too()
    {
        var seeker = new JobSeeker
        {
            Id = new("s"),
            WantedDistricts = [DistrictCode.Parse("440103")],
            WantedWage = new(MonthlyWage.FromMonth(6_000), null),
            AcceptedShifts = WorkShifts.Day,
        };
        var engine = Engine(new(
            [
                Posting("here", "440103", 4_900, WorkShifts.Day),
                Posting("near", "440106", 7_000, WorkShifts.Day),
                Posting("night", "440103", 7_000, WorkShifts.Day | WorkShifts.Night),
            ],
            [seeker],
            []));

        var plan = engine.Relax(seeker.Id, 1, Markets.AsOf, Costs);

        Assert.Equal((0, 1, 3), (plan.Present, plan.AtLeast, plan.Reachable));
        Assert.Equal(["到全市范围内找工作", "把最低期望工资降到每月5400元", "接受夜班"], plan.Sets.Select(static way => Assert.Single(way.Relaxations).ToText("zh-CN")));
        Assert.Equal(
            ["look for work in the whole city", "lower the least pay wanted to 5400 yuan a month", "accept night shifts"],
            plan.Sets.Select(static way => Assert.Single(way.Relaxations).ToText("en")));
        Assert.Equal([6, 10, 20], plan.Sets.Select(static way => way.Cost));
    }

    [Fact]
    [Trait("Requirement", "R-224")]
    public void Where_so_many_cannot_be_had_the_way_to_the_most_is_told()
    {
        var seeker = new JobSeeker { Id = new("s"), WantedDistricts = [DistrictCode.Parse("440103")] };
        var engine = Engine(new([Posting("near", "440106", 5_000, WorkShifts.None), Posting("far", "110105", 5_000, WorkShifts.None)], [seeker], []));

        var plan = engine.Relax(seeker.Id, 10, Markets.AsOf, Costs);

        Assert.Equal(2, plan.Reachable);
        Assert.Equal((80, 2), (Assert.Single(plan.Sets).Cost, plan.Sets[0].Matches));
    }

    [Fact]
    public void What_a_person_is_or_holds_is_never_to_be_given_up()
    {
        var seeker = new JobSeeker { Id = new("s"), Education = EducationLevel.Primary, Health = HealthLimit.Severely, Age = 58, SkillGrade = SkillGrade.None };
        var posting = Posting("p", null, 5_000, WorkShifts.None);
        var engine = Engine(new(
            [
                posting with { Id = new("schooling"), MinimumEducation = EducationLevel.Bachelor },
                posting with { Id = new("health"), PhysicalDemand = PhysicalDemand.Heavy },
                posting with { Id = new("licence"), Certificates = ["电工证"] },
                posting with { Id = new("age"), MaximumAge = 35 },
                posting with { Id = new("grade"), MinimumSkillGrade = SkillGrade.Senior },
            ],
            [seeker],
            []));

        var plan = engine.Relax(seeker.Id, 1, Markets.AsOf, Costs);

        Assert.Equal(0, plan.Reachable);
        Assert.Empty(plan.Sets);
    }

    [Fact]
    public void An_employer_may_lower_schooling_and_never_a_licence_or_the_weight_of_the_work()
    {
        var posting = Posting("p", null, 5_000, WorkShifts.None) with { MinimumEducation = EducationLevel.Bachelor, Certificates = ["电工证"], PhysicalDemand = PhysicalDemand.Heavy };
        var engine = Engine(new(
            [posting],
            [
                new() { Id = new("able"), Education = EducationLevel.JuniorCollege, Certificates = ["电工证"] },
                new() { Id = new("without-licence"), Education = EducationLevel.Bachelor },
                new() { Id = new("limited"), Education = EducationLevel.Bachelor, Certificates = ["电工证"], Health = HealthLimit.Partly },
            ],
            []));

        var plan = engine.Relax(posting.Id, 3, Markets.AsOf, Costs);

        Assert.Equal(1, plan.Reachable);
        Assert.Equal("把学历要求降到大专", Assert.Single(Assert.Single(plan.Sets).Relaxations).ToText("zh-CN"));
        Assert.Equal("ask for no more than junior college", plan.Sets[0].Relaxations[0].ToText("en"));
    }

    [Fact]
    public void What_a_policy_prices_at_zero_is_never_given_up()
    {
        var seeker = new JobSeeker { Id = new("s"), AcceptedShifts = WorkShifts.Day };
        var engine = Engine(new([Posting("p", null, 5_000, WorkShifts.Night)], [seeker], []));

        Assert.Equal(1, engine.Relax(seeker.Id, 1, Markets.AsOf, Costs).Reachable);
        Assert.Equal(0, engine.Relax(seeker.Id, 1, Markets.AsOf, Costs with { AcceptNightShift = 0 }).Reachable);
    }

    [Fact]
    public void Nobody_who_is_not_searching_is_told_to_give_up_anything()
    {
        var seeker = new JobSeeker { Id = new("s"), ClosedOn = Markets.AsOf };
        var plan = Engine(new([Posting("p", null, 5_000, WorkShifts.None)], [seeker], [])).Relax(seeker.Id, 5, Markets.AsOf, Costs);

        Assert.Equal((0, 0), (plan.Present, plan.Reachable));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(MatchingEngine.LongestList + 1)]
    public void How_many_are_wanted_has_bounds(int atLeast)
    {
        var engine = Engine(new([], [new() { Id = new("s") }], []));

        Assert.Throws<ArgumentOutOfRangeException>(() => engine.Relax(new SeekerId("s"), atLeast, Markets.AsOf, Costs));
    }

    // Few steps of pay, so that every subset can be tried.
    private static RelaxationPolicy Coarse => Costs with { PayStep = 0.15, LowerWish = 15, RaiseOffer = 15 };

    private static JobPosting Posting(string id, string? district, int pay, WorkShifts shifts) => new()
    {
        Id = new(id),
        Title = "保洁员",
        District = district is null ? null : DistrictCode.Parse(district),
        Wage = new(MonthlyWage.FromMonth(pay), MonthlyWage.FromMonth(pay)),
        Shifts = shifts,
    };

    private static MatchingEngine Engine(Market market) => MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

    private static void AssertSame((int Present, int Reachable, double? Cost) expected, RelaxationPlan plan)
    {
        Assert.Equal((expected.Present, expected.Reachable), (plan.Present, plan.Reachable));
        Assert.Equal(expected.Cost, plan.Sets.Count == 0 ? null : plan.Sets[0].Cost);
        Assert.All(plan.Sets, way => Assert.True(way.Matches >= Math.Min(plan.AtLeast, plan.Reachable) && way.Relaxations.Count > 0));
        Assert.Equal(plan.Sets.Select(static way => way.Cost).Order(), plan.Sets.Select(static way => way.Cost));
    }
}
