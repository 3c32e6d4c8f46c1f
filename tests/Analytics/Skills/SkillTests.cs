using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;
using Jiuye.Analytics.Tests.LabourForce;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Skills;

public sealed class SkillTests
{
    private static readonly SkillDemandSettings Settings = new() { FewestPostings = 3, FewestEmployers = 2 };
    private static readonly OccupationCode Welder = OccupationCode.Parse("6-18-02-04");
    private static readonly OccupationCode Cook = OccupationCode.Parse("4-03-02-01");

    [Fact]
    public void A_skill_has_its_share_its_employers_and_how_much_more_common_it_is_here_than_everywhere()
    {
        SkillFact[] postings = [.. Postings(Welder, 8, "焊接", employers: 4), .. Postings(Welder, 2, "英语", employers: 1, from: 20), .. Postings(Cook, 10, "烹饪", employers: 5, from: 40)];

        var rows = SkillDemand.Of(postings, null, static fact => fact.Occupation.ToString(), Settings);

        var welding = Assert.Single(rows, row => row.Skill == "焊接");
        Assert.Equal((8, 10, 4, false, SkillTrend.NotCompared), (welding.Asking.Count, welding.Asking.Of, welding.Employers, welding.IsThin, welding.Trend));
        Assert.Equal(2.0, welding.LocationQuotient.Value, 12);
        Assert.Null(welding.LocationQuotient.Low);
        Assert.True(Assert.Single(rows, row => row.Skill == "英语").IsThin);
    }

    [Fact]
    public void A_skill_emerges_where_its_growth_is_more_than_chance_and_a_thin_one_never_does()
    {
        SkillFact[] now = [.. Postings(Welder, 60, "机器人焊接", 10), .. Postings(Welder, 2, "激光", 1, from: 100), .. Postings(Welder, 38, "焊接", 10, from: 200)];
        SkillFact[] before = [.. Postings(Welder, 20, "机器人焊接", 10), .. Postings(Welder, 80, "焊接", 10, from: 200)];

        var rows = SkillDemand.Of(now, before, static fact => fact.Occupation.ToString(), Settings);

        Assert.Equal(
            [("机器人焊接", SkillTrend.Emerging), ("焊接", SkillTrend.Fading), ("激光", SkillTrend.Steady)], rows.Select(row => (row.Skill, row.Trend)));
        Assert.Equal(3.0, rows[0].Growth!.Value.Value, 12);
    }

    [Fact]
    public void Katzs_interval_is_that_of_the_formula()
    {
        // log(0.3/0.1) ± 1.96·√(0.7/30 + 0.9/10)
        var growth = RatioEstimate.Growth(30, 100, 10, 100)!.Value;

        Assert.Equal(3, growth.Value, 12);
        Assert.Equal(Math.Exp(Math.Log(3) - (1.959963984540054 * Math.Sqrt((0.7 / 30) + 0.09))), growth.Low!.Value, 12);
        Assert.Null(RatioEstimate.Growth(5, 10, 0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatioEstimate.Growth(11, 10, 1, 10));
    }

    [Fact]
    public void A_skill_common_in_a_group_and_rare_elsewhere_is_marked_out_by_the_interval_of_its_location_quotient()
    {
        var quotient = RatioEstimate.LocationQuotient(40, 100, 50, 500)!.Value;

        Assert.Equal(4, quotient.Value, 12);
        Assert.True(quotient.IsAboveOne);
        Assert.False(RatioEstimate.LocationQuotient(11, 100, 50, 500)!.Value.IsAboveOne);
    }

    [Fact]
    public void A_group_that_is_the_whole_has_a_location_quotient_of_exactly_one()
    {
        var quotient = RatioEstimate.LocationQuotient(7, 20, 7, 20)!.Value;

        Assert.Equal((1.0, 1.0, 1.0), (quotient.Value, quotient.Low!.Value, quotient.High!.Value));
    }

    [Fact]
    public void The_variance_of_a_location_quotient_agrees_with_that_of_many_repetitions()
    {
        // The plain way: repeat the survey and look how far the logarithms scatter. Seeded, so the test is the same each time.
        var random = new Random(20261123);
        int Draw(int of, double share) => Enumerable.Range(0, of).Count(_ => random.NextDouble() < share);
        var logs = Enumerable.Range(0, 2_000).Select(_ =>
        {
            var (here, elsewhere) = (Draw(200, 0.4), Draw(300, 0.2));
            return Math.Log(RatioEstimate.LocationQuotient(here, 200, here + elsewhere, 500)!.Value.Value);
        }).ToArray();
        var mean = logs.Average();
        var scatter = Math.Sqrt(logs.Sum(log => (log - mean) * (log - mean)) / (logs.Length - 1));
        var expected = RatioEstimate.LocationQuotient(80, 200, 140, 500)!.Value;

        Assert.Equal((Math.Log(expected.High!.Value) - Math.Log(expected.Value)) / 1.959963984540054, scatter, 0.1 * scatter);
    }

    [Fact]
    public void Shares_of_a_group_do_not_depend_on_the_order_of_the_postings() =>
        Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 12).ToArray()).ToArbitrary(), static order =>
        {
            var postings = Postings(Welder, 7, "焊接", 3).Concat(Postings(Cook, 5, "烹饪", 2, from: 50)).ToArray();
            var shuffled = order.Select(at => postings[at]).ToArray();
            return SkillDemand.Of(postings, null, static fact => fact.Occupation.ToString(), Settings).SequenceEqual(SkillDemand.Of(shuffled, null, static fact => fact.Occupation.ToString(), Settings));
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-435")]
    [Trait("Requirement", "R-447")]
    public void Skill_status_and_employers_demand_stand_side_by_side_by_trade_and_grade()
    {
        LabourFact[] labour =
        [
            .. Roll.Of(0, 6, static one => one.Employed() with { Occupation = Welder, SkillGrade = SkillGrade.Intermediate }), .. Roll.Of(10, 4, static one => one.Unemployed() with { Occupation = Welder, SkillGrade = SkillGrade.Intermediate }),
            Roll.Person(20).Unemployed() with { Occupation = Cook, SkillGrade = SkillGrade.None },
        ];

        var table = SkillGap.Of(labour, [Need("e1", Welder, SkillGrade.Intermediate, 7), Need("e2", Welder, SkillGrade.Intermediate, 3), Need("e1", Welder, SkillGrade.Senior, 2)], Survey)[1];

        Assert.Equal((10m, 6m, 4m, 10m, 6m, 2.50m, 2m), (
            table["6-18/intermediate", "labour"].Figure, table["6-18/intermediate", "employed"].Figure, table["6-18/intermediate", "available"].Figure, table["6-18/intermediate", "sought"].Figure,
            table["6-18/intermediate", "gap"].Figure, table["6-18/intermediate", "ratio"].Figure, table["6-18/intermediate", "employers"].Figure));
        Assert.Equal((0m, 2m), (table["6-18/senior", "labour"].Figure, table["6-18/senior", "gap"].Figure));
        Assert.Equal(-1, table["4-03/none", "gap"].Figure);
    }

    [Fact]
    [Trait("Requirement", "R-435")]
    [Trait("Requirement", "R-446")]
    public void The_forms_are_counted_and_classified_and_what_is_reported_at_any_time_is_counted_with_them()
    {
        var table = SkillGap.Of([], [Need("e1", Welder, SkillGrade.Intermediate, 7), Need("e1", Cook, SkillGrade.None, 1) with { IsReportedAtAnyTime = true, ReportedOn = Roll.Day("2011-10-20") }, Need("e2", Cook, SkillGrade.None, 5) with { ReportedOn = Roll.Day("2011-11-01") }], Survey)[0];

        Assert.Equal((1m, 8m, 7m, 1m, 1m), (table["total", "employers"].Figure, table["total", "now"].Figure, table["total", "now_intermediate"].Figure, table["total", "now_none"].Figure, table["total", "reported_at_any_time"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-400")]
    public void Training_wished_by_persons_and_employers_is_fed_back_by_trade()
    {
        LabourFact[] labour = [Roll.Person(1).Unemployed() with { Occupation = Welder, SkillGrade = SkillGrade.None, Needs = [EmploymentNeed.Training] }, Roll.Person(2).Employed() with { Needs = [EmploymentNeed.Training] }, Roll.Person(3).Unemployed() with { Needs = [EmploymentNeed.Referral] }];

        var table = SkillGap.Of(labour, [Need("e1", Welder, SkillGrade.Intermediate, 0) with { ToTrain = 12 }], Survey)[2];

        Assert.Equal([1, 1, 1, 12, 1], table.Rows.Single(row => row.Key == "6-18").Values.Select(value => (int)value.Figure!.Value));
        Assert.Equal([2, 1, 1, 12, 1], table.Rows[^1].Values.Select(value => (int)value.Figure!.Value));
    }

    [Fact]
    [Trait("Requirement", "R-433")]
    public void Demand_of_the_coming_years_is_what_employers_state_year_by_year()
    {
        var table = SkillGap.Of([], [Need("e1", Welder, SkillGrade.Senior, 2) with { Years = [3, 4] }, Need("e2", Welder, SkillGrade.Senior, 1) with { Years = [5] }, Need("e3", Welder, SkillGrade.Senior, 1)], Survey)[3];

        Assert.Equal((4m, 8m, 4m, 2m, 3m), (table["total", "now"].Figure, table["total", "year_2012"].Figure, table["total", "year_2013"].Figure, table["total", "answered"].Figure, table["total", "employers"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-436")]
    [Trait("Requirement", "R-448")]
    public void The_plan_goes_in_a_straight_line_from_what_people_hold_to_what_employers_are_made_of()
    {
        LabourFact[] labour = [.. Roll.Of(0, 80, static one => one.Employed() with { SkillGrade = SkillGrade.None }), .. Roll.Of(100, 20, static one => one.Employed() with { SkillGrade = SkillGrade.Intermediate })];
        EmployerSkillNeed[] needs = [Need("e1", Welder, SkillGrade.None, 0) with { Staff = 50 }, Need("e1", Welder, SkillGrade.Intermediate, 10) with { Staff = 30 }, Need("e1", Welder, SkillGrade.Senior, 0) with { Years = [10] }];
        var years = Policy.Named("shunyi-2011").Get(PolicyParameters.SkillPlanYears)!;

        var plan = SkillPlan.Of(labour, needs, Survey, (int)years.UpTo!.Value)!;

        Assert.Equal((3m, 5m, "2012—2016"), (years.Amount, years.UpTo, plan.Period));
        Assert.Equal([74, 68, 62, 56, 50], Enumerable.Range(2012, 5).Select(year => (int)plan["none", $"year_{year}"].Figure!.Value));
        Assert.Equal([24, 28, 32, 36, 40], Enumerable.Range(2012, 5).Select(year => (int)plan["intermediate", $"year_{year}"].Figure!.Value));
        // Next year 24 hold the middle grade and 2 the high one: 26 at least the middle one, 6 more than now; 2 at least the high one.
        Assert.Equal((6m, 2m), (plan["intermediate", "train_next_year"].Figure, plan["senior", "train_next_year"].Figure));
        Assert.Null(SkillPlan.Of(labour, [], Survey, 3));
    }

    [Fact]
    [Trait("Requirement", "R-396")]
    public void An_occupation_is_analysed_by_content_skill_knowledge_and_interest_and_what_nobody_collected_is_left_to_the_officer()
    {
        SkillFact[] postings = [.. Postings(Welder, 6, "焊接", 3).Select(static fact => fact with { Certificates = ["焊工证"], Education = EducationLevel.UpperSecondary }), .. Postings(Welder, 4, "识图", 3, from: 20), .. Postings(Cook, 9, "烹饪", 3, from: 50)];

        var table = OccupationAnalysis.Of(postings, OccupationCode.Parse("6-18"), "2018Q3", Settings, content: new("对金属工件施焊", "weld metal parts"));

        Assert.Equal(["工作内容", "技能要求", "技能要求", "知识要求：证书", "知识要求：学历", "职业兴趣"], table.Rows.Select(row => row.Heading.Zh));
        Assert.Equal(("对金属工件施焊", "焊接", 60.00m), (table.Rows[0].Values[0].Shown(true), table.Rows[1].Values[0].Shown(true), table.Rows[1].Values[2].Figure));
        Assert.Equal(ValueState.LeftToOfficer, table.Rows[^1].Values[0].State);
    }

    private static LabourReportSettings Survey { get; } = Roll.Settings();

    private static EmployerSkillNeed Need(string employer, OccupationCode trade, SkillGrade grade, int now) =>
        new() { Employer = new(employer), Area = AreaCode.Parse(Roll.Community), Trade = trade, Grade = grade, Now = now, ReportedOn = Roll.Day("2011-10-01") };

    private static IEnumerable<SkillFact> Postings(OccupationCode occupation, int count, string skill, int employers, int from = 0) => Enumerable.Range(from, count).Select(at => new SkillFact
    {
        Posting = new(FormattableString.Invariant($"{occupation}-{at}")),
        Employer = new(FormattableString.Invariant($"{skill}-{at % employers}")),
        Occupation = occupation,
        Skills = [skill],
    });
}
