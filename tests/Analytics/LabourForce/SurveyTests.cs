using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.LabourForce;

public sealed class SurveyTests
{
    [Fact]
    [Trait("Requirement", "R-410")]
    public void The_week_shows_what_was_surveyed_and_entered_and_which_entries_are_more_than_5_days_late()
    {
        var days = (int)Policy.Named("shunyi-2011").Get(PolicyParameters.SurveyEntryDays)!.Amount;
        LabourFact[] roll =
        [
            Roll.Person(1) with { SurveyedOn = Roll.Day("2011-10-10"), EnteredOn = Roll.Day("2011-10-12") },
            Roll.Person(2) with { SurveyedOn = Roll.Day("2011-10-26"), EnteredOn = null },
            Roll.Person(3) with { SurveyedOn = Roll.Day("2011-10-25"), EnteredOn = null },
            Roll.Person(4) with { SurveyedOn = Roll.Day("2011-10-20"), EnteredOn = Roll.Day("2011-10-25") },
            Roll.Person(5) with { SurveyedOn = Roll.Day("2011-11-01") },
        ];

        var week = SurveyProgress.Week(roll, Roll.Settings(), days);

        Assert.Equal("2011-10-25/2011-10-31", week.Period);
        Assert.Equal([5, 4, 80.00m, 2, 2, 1, 2, 1, 1], week.Rows[^1].Values.Select(value => value.Figure!.Value));
    }

    [Fact]
    [Trait("Requirement", "R-410")]
    public void Week_by_week_every_person_surveyed_counts_once()
    {
        LabourFact[] roll = [Roll.Person(1) with { SurveyedOn = Roll.Day("2011-10-07") }, Roll.Person(2) with { SurveyedOn = Roll.Day("2011-10-08") }, Roll.Person(3) with { SurveyedOn = Roll.Day("2011-10-15") }, Roll.Person(4) with { SurveyedOn = null }];

        var weeks = SurveyProgress.Weeks(roll, Roll.Settings(), Roll.Day("2011-10-08"));

        Assert.Equal([4, 1, 1, 1, 0, 0, 75.00m], weeks.Rows[^1].Values.Select(value => value.Figure!.Value));
        Assert.Throws<ArgumentException>(() => SurveyProgress.Weeks(roll, Roll.Settings(), Roll.Day("2011-11-01")));
    }

    [Fact]
    [Trait("Requirement", "R-411")]
    [Trait("Requirement", "R-413")]
    [Trait("Requirement", "R-462")]
    public void The_analysis_says_who_is_without_work_why_and_what_each_reason_asks_for()
    {
        LabourFact[] roll =
        [
            Roll.Person(1).Employed(),
            Roll.Person(2).Unemployed() with { Reason = NotEmployedReason.NoSkill, Needs = [EmploymentNeed.Training, EmploymentNeed.Referral], Age = 50, IsHardToEmploy = true },
            Roll.Person(3).Unemployed() with { Reason = NotEmployedReason.NoSkill, Needs = [EmploymentNeed.Training], IsRegisteredUnemployed = true },
            Roll.Person(4) with { Status = LabourStatus.Outside, Reason = NotEmployedReason.Care, WantsWork = false },
            Roll.Person(5) with { Status = LabourStatus.Unemployed },
        ];

        var tables = NeedAnalysis.Of(roll, Roll.Settings());

        Assert.Equal(["not_employed", "not_employed_reasons", "needs_by_reason", "hard_to_employ"], tables.Select(table => table.Name));
        Assert.Equal((4m, 3m, 1m, 2m, 1m), (tables[0]["total", "persons"].Figure, tables[0]["total", "unemployed"].Figure, tables[0]["total", "registered"].Figure, tables[0]["total", "willing"].Figure, tables[0]["total", "will_not_stated"].Figure));
        Assert.Equal((2m, 1m, 1m), (tables[1]["total", "no_skill"].Figure, tables[1]["total", "care"].Figure, tables[1]["total", "not_stated"].Figure));
        Assert.Equal((2m, 1m), (tables[2]["no_skill", "training"].Figure, tables[2]["no_skill", "referral"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-411")]
    public void What_a_street_reported_is_laid_beside_what_the_system_counts_before_the_district_writes()
    {
        LabourFact[] roll = [Roll.Person(1).Employed(), Roll.Person(2).Unemployed()];
        var (street, unknown) = (AreaCode.Parse("110113001"), AreaCode.Parse("110113009"));

        var table = StreetReportCheck.Of([new(street, "unemployed", 3), new(street, "employed", 1), new(unknown, "employed", 5)], roll, Roll.Settings());

        Assert.Equal([("就业人员", "1", "1", "0"), ("失业人员", "3", "1", "2"), ("就业人员", "5", "…", "…")], table.Rows.Select(row => (row.Values[0].Shown(true), row.Values[1].Shown(true), row.Values[2].Shown(true), row.Values[3].Shown(true))));
        Assert.Throws<ArgumentException>(() => StreetReportCheck.Of([new(street, "unheard_of", 3)], roll, Roll.Settings()));
    }

    [Fact]
    [Trait("Requirement", "R-465")]
    public void A_person_of_two_categories_counts_in_both_and_once_among_the_persons()
    {
        LabourFact[] roll =
        [
            Roll.Person(1).Unemployed() with { IsHardToEmploy = true, Categories = ["4050", "disabled"] },
            Roll.Person(2).Employed() with { IsHardToEmploy = true, Categories = ["4050"] },
            Roll.Person(3).Unemployed() with { IsHardToEmploy = null, Categories = ["land_lost"] },
            Roll.Person(4).Unemployed(),
        ];

        var table = HardToEmploy.ByCategory(roll, Roll.Settings(), new Dictionary<string, Bilingual> { ["4050"] = new("“4050”人员", "“4050” persons"), ["model_worker"] = new("劳动模范", "model workers") });

        Assert.Equal(
            (3m, 1m, 1m, 2m, 1m, 1m, 0m),
            (table["total", "persons"].Figure, table["total", "employed"].Figure, table["total", "unconfirmed"].Figure, table["total", "category_4050"].Figure, table["total", "category_disabled"].Figure, table["total", "category_land_lost"].Figure, table["total", "category_model_worker"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-414")]
    public void A_community_stands_out_where_more_than_chance_sets_it_apart_from_the_others()
    {
        LabourFact[] roll =
        [
            .. Roll.Of(0, 30, static one => one.Unemployed(), "110113001001"), .. Roll.Of(100, 70, static one => one.Employed(), "110113001001"),
            .. Roll.Of(200, 5, static one => one.Unemployed(), "110113001002"), .. Roll.Of(300, 95, static one => one.Employed(), "110113001002"),
            .. Roll.Of(400, 1, static one => one.Unemployed(), "110113001003"), .. Roll.Of(500, 1, static one => one.Employed(), "110113001003"),
        ];

        var points = KeyPoints.Of(roll, Roll.Settings());

        var unemployed = Assert.Single(points, point => point.Name == "unemployed");
        Assert.Equal(("110113001001", 30, 100), (unemployed.Area.Digits, unemployed.Here.Count, unemployed.Here.Of));
        Assert.Equal(6 / 102d, unemployed.Elsewhere, 12);
    }

    [Fact]
    [Trait("Requirement", "R-461")]
    public void Changes_between_two_states_of_the_platform_are_counted_by_kind()
    {
        LabourFact[] before = [Roll.Person(1).Unemployed(), Roll.Person(2).Employed(), Roll.Person(3).Employed(), Roll.Person(4) with { Status = LabourStatus.Outside }];
        LabourFact[] after = [Roll.Person(1).Employed() with { StatusSince = Roll.Day("2011-10-01") }, Roll.Person(2).Unemployed(), Roll.Person(4).Unemployed(), Roll.Person(5).Employed()];

        var table = LabourChanges.Of(before, after, Roll.Settings());

        Assert.Equal([4, 1, 1, 1, 1, 0, 0, 0, 1, 2], table.Rows[^1].Values.Select(value => (int)value.Figure!.Value));
        Assert.Throws<ArgumentException>(() => LabourChanges.Of([Roll.Person(1), Roll.Person(1)], [], Roll.Settings()));
    }
}
