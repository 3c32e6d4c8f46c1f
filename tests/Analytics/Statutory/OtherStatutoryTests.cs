using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Statutory;

public sealed class OtherStatutoryTests
{
    private static readonly ReportMonth October = new(2010, 10);

    [Fact]
    [Trait("Requirement", "R-405")]
    public void Form_EP8_counts_recognised_persons_and_how_they_came_into_work()
    {
        AidFact[] facts =
        [
            Aid("a", "2010-09-01") with { EmployedOn = new(2010, 10, 5), Way = AidWay.WelfarePost, ZeroEmploymentHousehold = "h1" },
            Aid("b", "2010-10-03") with { ZeroEmploymentHousehold = "h2" },
            Aid("c", "2010-03-01") with { EmployedOn = new(2010, 4, 1), Way = AidWay.Enterprise, EndedOn = new(2010, 10, 31) },
            Aid("d", "2010-09-01") with { EmployedOn = new(2010, 10, 6) },
            Aid("e", "2010-11-01"),
        ];

        var table = EmploymentAidTable.Of(facts, October, AreaLevel.Street, AreaNames.None);

        Assert.Equal("就业援助工作情况（人社统EP8号）", table.Title.Zh);
        Assert.Equal(
            (3m, 1m, 1m, 3m, 1m), (table["total", "at_start"].Figure, table["total", "recognised"].Figure, table["total", "ended"].Figure, table["total", "at_end"].Figure, table["total", "not_in_work"].Figure));
        Assert.Equal((2m, 1m, 0m, 1m, 3m), (table["total", "into_work"].Figure, table["total", "by_welfare_post"].Figure, table["total", "by_enterprise"].Figure, table["total", "way_not_stated"].Figure, table["total", "into_work_in_year"].Figure));
        Assert.Equal((1m, 1m), (table["total", "households_at_start"].Figure, table["total", "households_at_end"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-407")]
    public void A_target_is_broken_down_so_that_every_level_adds_up() =>
        Prop.ForAll(
            (from count in Gen.Choose(1, 40)
             from places in Gen.Choose(0, 5).ArrayOf(count)
             from target in Gen.Choose(0, count)
             select (places, target)).ToArbitrary(),
            static given =>
            {
                var facts = given.places.Select(static (place, at) => Aid(FormattableString.Invariant($"p{at:00}"), "2010-01-01") with { Area = AreaCode.Parse(FormattableString.Invariant($"23010200{1 + (place / 3)}00{1 + (place % 3)}")) }).ToArray();
                var table = AidTargets.Of(facts, given.target, new(2010, 12, 31), new(2010, 10, 31), AreaNames.None)[0];
                decimal Sum(int digits) => table.Rows.Where(row => row.Key.Length == digits && row.Kind != StatisticalRowKind.Total).Sum(row => row.Values[table.Column("target")].Figure!.Value);
                return Sum(6) == given.target && Sum(9) == given.target && Sum(12) == given.target
                    && table.Rows.All(row => row.Values[table.Column("target")].Figure <= row.Values[table.Column("headcount")].Figure);
            }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-407")]
    public void Every_person_has_an_officer_a_deadline_and_a_state()
    {
        AidFact[] facts = [Aid("a", "2010-02-01") with { Officer = "o7", Needs = [Jiuye.Analytics.EmploymentNeed.Training], EmployedOn = new(2010, 6, 1) }, Aid("b", "2010-03-01"), Aid("c", "2009-01-01") with { EmployedOn = new(2009, 5, 1) }];

        var tables = AidTargets.Of(facts, 1, new(2010, 12, 31), new(2010, 10, 31), AreaNames.None);

        Assert.Equal([("a", "o7", "技能培训", "2010-12-31", "已就业"), ("b", "…", "…", "2010-12-31", "帮扶中")], tables[1].Rows.Select(row => (row.Values[0].Shown(true), row.Values[1].Shown(true), row.Values[2].Shown(true), row.Values[3].Shown(true), row.Values[4].Shown(true))));
        Assert.Equal((2m, 1m, 1m, 1m, 100.00m), (tables[0]["total", "headcount"].Figure, tables[0]["total", "asked"].Figure, tables[0]["total", "target"].Figure, tables[0]["total", "done"].Figure, tables[0]["total", "percent"].Figure));
        Assert.Throws<ArgumentException>(() => AidTargets.Of(facts, 3, new(2010, 12, 31), new(2010, 10, 31), AreaNames.None));
    }

    [Fact]
    [Trait("Requirement", "R-395")]
    public void The_area_with_most_willing_hard_to_employ_persons_without_work_comes_first()
    {
        var on = new DateOnly(2018, 3, 1);
        WillingnessFact[] facts =
        [
            new("a", Area(1), on, true, false, true), new("b", Area(1), on, false, false, true), new("c", Area(2), on, true, false, true), new("d", Area(2), on, true, false, true),
            new("e", Area(2), new(2017, 1, 1), true, false, false), new("f", Area(1), on, true, true, false), new("g", Area(1), null, null, false, null),
        ];

        var table = WillingnessTable.Of(facts, new(2018, 1, 1), new(2018, 3, 31), AreaLevel.Street, AreaNames.None);

        Assert.Equal([Area(2).Digits, Area(1).Digits, "total"], table.Rows.Select(row => row.Key));
        Assert.Equal([7, 1, 5, 2, 4, 1, 80.00m, 3, 3], table.Rows[^1].Values.Select(value => value.Figure!.Value));
    }

    [Fact]
    [Trait("Requirement", "R-466")]
    public void Guidance_items_and_visits_are_counted_by_the_three_kinds_of_the_website()
    {
        PublishedGuidance[] items = [new(GuidanceInformation.SeekerTips, new(2011, 8, 3), 40), new(GuidanceInformation.SeekerTips, new(2011, 1, 3), 10), new(GuidanceInformation.SelfAssessment, new(2011, 9, 1), 0)];

        var table = GuidanceCountTable.Of(items, new(2011, 8, 1), new(2011, 8, 31));

        Assert.Equal(["求职宝典", "用工指导", "个人测评", "合计"], table.Rows.Select(row => row.Heading.Zh));
        Assert.Equal([1, 2, 50], table.Rows[0].Values.Select(value => (int)value.Figure!.Value));
        Assert.Equal([1, 2, 50], table.Rows[^1].Values.Select(value => (int)value.Figure!.Value));
    }

    [Theory]
    [InlineData(true, "vacancy_development", 2, 1, 30)]
    [InlineData(false, "human_resource_development", 1, 0, 500)]
    [Trait("Requirement", "R-415")]
    [Trait("Requirement", "R-416")]
    public void The_quarters_visits_stand_beside_those_of_the_quarter_before(bool ofVacancies, string name, int visits, int before, int persons)
    {
        VisitFact[] facts =
        [
            new(true, new(2011, 7, 1), "e1", 20, ["招工难"], ["招聘会", "培训"], 1), new(true, new(2011, 9, 30), "e1", 10, ["招工难"], [], 0), new(true, new(2011, 6, 30), "e2", 5, ["通勤"], [], 0),
            new(false, new(2011, 8, 1), "s1", 500, [], ["见习"], 0),
        ];

        var tables = DevelopmentReport.Of(facts, ofVacancies, 2011, 3);

        Assert.Equal(name, tables[0].Name);
        Assert.Equal((visits, before, visits - before), ((int)tables[0]["visits", "current"].Figure!.Value, (int)tables[0]["visits", "before"].Figure!.Value, (int)tables[0]["visits", "change"].Figure!.Value));
        Assert.Equal(persons, tables[0]["persons", "current"].Figure);
        if (ofVacancies)
            Assert.Equal(["招工难", "通勤", "培训", "招聘会"], tables[1].Rows.Select(row => row.Key));
    }

    [Fact]
    [Trait("Requirement", "R-399")]
    public void What_people_ask_about_most_stands_first_with_its_change_and_what_is_open()
    {
        var table = TopicTable.Of([("社保补贴", true), ("社保补贴", false), (null, true), ("档案", true)], [("档案", true), ("档案", true)], "2018Q3");

        Assert.Equal(["社保补贴", "档案", "-", "total"], table.Rows.Select(row => row.Key));
        Assert.Equal([2, 50.00m, 0, 2, 1], table.Rows[0].Values.Select(value => value.Figure!.Value));
        Assert.Equal([1, 25.00m, 2, -1, 0], table.Rows[1].Values.Select(value => value.Figure!.Value));
    }

    private static AidFact Aid(string person, string on) => new() { Person = person, Area = AreaCode.Parse("230102001001"), RecognisedOn = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

    private static AreaCode Area(int street) => AreaCode.Parse(FormattableString.Invariant($"11010600{street}"));
}
