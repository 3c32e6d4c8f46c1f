using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Monitoring;

public sealed class MonthlyTablesTests
{
    private static readonly ReportMonth August = new(2011, 8);

    [Fact]
    [Trait("Requirement", "R-418")]
    public void There_are_eleven_tables_by_the_names_and_in_the_order_of_the_text()
    {
        var tables = MonthlyTables.Of([], [], August, AreaNames.None);

        Assert.Equal(Policy.Named("shunyi-2011").Get(PolicyParameters.DynamicMonitoringTables)!.Amount, tables.Count);
        Assert.Equal(
            [
                "城镇失业人员情况", "北京市城镇登记失业人员类别变化情况表", "北京市城镇登记失业人员来源和去向情况表", "北京市城镇登记失业人员结构情况表（原文作“机构”）", "北京市城镇登记失业人员统计月报",
                "北京市城市化建设地区农村登记失业人员统计月报", "领金人员数据会审对比表", "首钢失业人员统计月报", "外地来京登记失业人员情况月报表", "领取失业保险金人员基本情况表", "在街道（乡镇）管理劳动力档案情况表",
            ],
            tables.Select(table => table.Title.Zh));
        Assert.All(tables, table => Assert.Contains(table.Notes, note => note.Zh.Contains("栏目为本系统拟定", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Requirement", "R-418")]
    public void In_every_month_the_beginning_and_the_new_less_the_ended_are_the_end() =>
        Prop.ForAll(Registrations(), static facts =>
        {
            var tables = MonthlyTables.Of(facts, [], August, AreaNames.None);
            var next = MonthlyTables.Of(facts, [], August.Plus(1), AreaNames.None);
            return new[] { "urban_month", "rural_month", "outside_month", "shougang_month" }.All(name => Balances(tables.Single(table => table.Name == name)))
                && tables[4]["total", "at_end"].Figure == next[4]["total", "at_start"].Figure
                && tables[0]["total", "persons"].Figure == tables[4]["total", "at_end"].Figure
                && Changes(tables[1]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "R-418")]
    public void New_registrations_say_where_they_come_from_and_ended_ones_where_they_go()
    {
        var table = MonthlyTables.Of(
            [
                Fact("a", "2011-08-03") with { Origin = UnemployedOrigin.FromWork }, Fact("b", "2011-08-31"), Fact("c", "2011-07-31", "2011-08-01") with { Destination = UnemployedDestination.Hired, Origin = UnemployedOrigin.Graduate },
                Fact("d", "2011-08-02", "2011-08-20") with { Origin = UnemployedOrigin.Graduate },
            ],
            [], August, AreaNames.None)[2];

        Assert.Equal(
            (3m, 1m, 1m, 1m, 2m, 1m, 1m),
            (table["total", "new"].Figure, table["total", "from_from_work"].Figure, table["total", "from_graduate"].Figure, table["total", "from_not_stated"].Figure, table["total", "ended"].Figure, table["total", "to_hired"].Figure, table["total", "to_not_stated"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-418")]
    public void Recipients_of_the_system_and_of_the_fund_are_laid_side_by_side()
    {
        var table = MonthlyTables.Of(
            [
                Fact("a", "2011-01-01") with { DrawsBenefit = true, IsPaidByFund = true, BenefitMonths = 12, BenefitMonthsLeft = 1 }, Fact("b", "2011-01-01") with { DrawsBenefit = true, IsPaidByFund = false, BenefitMonths = 6, BenefitMonthsLeft = 3 },
                Fact("c", "2011-01-01", "2011-07-31") with { DrawsBenefit = true, IsPaidByFund = true }, Fact("d", "2011-01-01") with { IsPaidByFund = false },
            ],
            [], August, AreaNames.None);

        Assert.Equal((2m, 2m, 1m, 1m, 1m, 0m), (table[6]["total", "by_system"].Figure, table[6]["total", "by_fund"].Figure, table[6]["total", "both"].Figure, table[6]["total", "system_only"].Figure, table[6]["total", "fund_only"].Figure, table[6]["total", "not_compared"].Figure));
        Assert.Equal((2m, 18m, 4m, 1m), (table[9]["total", "persons"].Figure, table[9]["total", "months_entitled"].Figure, table[9]["total", "months_left"].Figure, table[9]["total", "ending"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-418")]
    public void A_year_is_full_on_the_same_day_of_the_next_one_in_every_table()
    {
        var tables = MonthlyTables.Of([Fact("a", "2010-08-31"), Fact("b", "2010-09-01"), Fact("c", "2011-02-28")], [], August, AreaNames.None);

        Assert.Equal((1m, 3m), (tables[0]["total", "a_year"].Figure, tables[0]["total", "six_months"].Figure));
        Assert.Equal((1m, 2m, 0m), (tables[3]["months_12_and_over", "persons"].Figure, tables[3]["months_6_11", "persons"].Figure, tables[3]["months_0_5", "persons"].Figure));
    }

    [Fact]
    [Trait("Requirement", "R-418")]
    public void Archives_that_came_and_went_are_counted_by_street()
    {
        var street = AreaCode.Parse("110113001");
        var table = MonthlyTables.Of(
            [], [new(street, Day("2011-01-01"), null, ArchiveHolder.Unemployed), new(street, Day("2011-08-05"), null, ArchiveHolder.SelfEmployed), new(street, Day("2011-02-01"), Day("2011-08-31"), ArchiveHolder.Other)], August, AreaNames.None)[10];

        Assert.Equal([2, 1, 1, 2, 1, 1, 0, 0], table.Rows[0].Values.Select(value => (int)value.Figure!.Value));
    }

    [Fact]
    [Trait("Requirement", "R-419")]
    public void The_analysis_lays_the_month_beside_the_month_before_and_a_year_ago()
    {
        RegistrationFact[] facts = [Fact("a", "2010-05-01"), Fact("b", "2011-07-10"), Fact("c", "2011-08-10"), Fact("d", "2010-01-01", "2011-08-02") with { Destination = UnemployedDestination.Flexible }];

        var table = MonthlyAnalysis.Of(facts, August, Day("2010-01-01"));

        Assert.Equal([3, 3, 2, 0, 0.00m, 1, 50.00m], table.Rows.Single(row => row.Key == "at_end").Values.Select(value => value.Figure!.Value));
        Assert.Equal("2011年8月末登记失业人员3人，本月新增1人，减少1人，其中实现就业1人。", table.Notes[0].Zh);
        Assert.Equal("期末人数比上月持平。", table.Notes[1].Zh);
        Assert.Equal(ValueState.NotRecorded, MonthlyAnalysis.Of(facts, August, Day("2011-07-01"))["at_end", "year_ago"].State);
    }

    private static Arbitrary<RegistrationFact[]> Registrations() =>
        (from count in Gen.Choose(0, 25)
         from starts in Gen.Choose(0, 400).ArrayOf(count)
         from lengths in Gen.Choose(-200, 200).ArrayOf(count)
         from kinds in Gen.Choose(1, 3).ArrayOf(count)
         from categories in Gen.Choose(0, 8).ArrayOf(count)
         select Enumerable.Range(0, count).Select(at =>
         {
             var begin = Day("2010-11-01").AddDays(starts[at]);
             return new RegistrationFact
             {
                 Person = FormattableString.Invariant($"p{at}"),
                 Office = AreaCode.Parse("110113001"),
                 Kind = (RegistrationKind)kinds[at],
                 RegisteredOn = begin,
                 EndedOn = lengths[at] < 0 ? null : begin.AddDays(lengths[at]),
                 IsOfShougang = at % 3 == 0,
                 Category = categories[at] % 3 == 0 ? null : FormattableString.Invariant($"c{categories[at] % 3}"),
                 CategoryBefore = categories[at] / 3 == 0 ? null : FormattableString.Invariant($"c{categories[at] / 3}"),
             };
         }).ToArray()).ToArbitrary();

    private static bool Balances(StatisticalTable table) =>
        table.Rows.All(row => row.Values[table.Column("at_start")].Figure + row.Values[table.Column("new")].Figure - row.Values[table.Column("ended")].Figure == row.Values[table.Column("at_end")].Figure);

    private static bool Changes(StatisticalTable table) => table.Rows.Where(row => row.Kind == StatisticalRowKind.Body).All(row =>
        row.Values[0].Figure + row.Values[1].Figure + row.Values[2].Figure - row.Values[3].Figure - row.Values[4].Figure == row.Values[5].Figure);

    private static RegistrationFact Fact(string person, string from, string? until = null) =>
        new() { Person = person, Office = AreaCode.Parse("110113001"), Kind = RegistrationKind.Urban, RegisteredOn = Day(from), EndedOn = until is null ? null : Day(until) };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
