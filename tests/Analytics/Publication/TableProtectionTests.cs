using FsCheck;
using FsCheck.Fluent;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Publication;

public sealed class TableProtectionTests
{
    private static readonly TableProtectionSettings Settings = new() { Rules = new() { Rules = [new FrequencyRule(2)] } };

    [Fact]
    public void A_count_of_two_takes_another_with_it()
    {
        var shown = Protect(Seekers("by_sex", ("甲", 40), ("乙", 2), ("丙", 5), ("丁", 53)));

        Assert.Equal(["b", "c"], WithheldRows(shown.Tables[0]));
        Assert.Equal((1, 1), (shown.ByRule, shown.ToProtect));
    }

    [Fact]
    public void A_count_that_two_tables_print_is_withheld_in_both()
    {
        var shown = Protect(Seekers("by_occupation", ("甲", 40), ("乙", 2), ("丙", 1)), Seekers("smallest", ("乙", 2), ("丙", 1)));

        Assert.Equal(["b", "c"], WithheldRows(shown.Tables[0]));
        Assert.All(shown.Tables[1].Rows.Take(2), static row => Assert.Equal(ValueState.Withheld, row.Values[0].State));
    }

    [Fact]
    public void Eleven_women_of_twelve_tell_of_one_man()
    {
        var table = new StatisticalTable("t", new("求职人员类别", "categories"), "2026Q3", [Column],
        [
            new("lost", new("失业人员", "unemployed"), [StatisticalValue.Count(12)]), new("women", new("其中：女", "women"), [StatisticalValue.Count(11)], StatisticalRowKind.OfWhich),
            new("other", new("其他", "others"), [StatisticalValue.Count(30)]), new("total", new("合计", "total"), [StatisticalValue.Count(42)], StatisticalRowKind.Total),
        ]);

        Assert.NotEmpty(WithheldRows(Protect(table).Tables[0]));
    }

    [Fact]
    public void A_share_and_a_ratio_go_with_their_count_and_openings_stay()
    {
        var table = Market("2026Q3", 2, 0.05m);

        var row = Protect(table).Tables[0].Rows[1];

        Assert.Equal([false, true, true, true], row.Values.Select(static value => value.State == ValueState.Withheld));
    }

    [Fact]
    public void Where_unstated_seekers_are_withheld_so_are_the_ratios_into_which_they_are_spread_but_not_that_of_all()
    {
        StatisticalColumn[] columns = [new("demand", new("需求人数", "openings")), Column, new("ratio", new("求人倍率", "ratio"))];
        StatisticalRow Row(string key, string heading, long seekers, StatisticalRowKind kind = StatisticalRowKind.Body) =>
            new(key, new(heading, key), [StatisticalValue.Count(40), StatisticalValue.Count(seekers), StatisticalValue.Number(40m / seekers, 2)], kind);

        var shown = Protect(new StatisticalTable("t", new("按文化程度分组", "by schooling"), "2026Q3", columns, [Row("a", "大专", 50), Row("b", "本科", 60), Row("-", "无要求", 1), Row("total", "合计", 111, StatisticalRowKind.Total)])).Tables[0];

        Assert.All(shown.Rows.Take(3), static row => Assert.Equal(ValueState.Withheld, row.Values[2].State));
        Assert.Equal(ValueState.Known, shown["total", "ratio"].State);
    }

    [Fact]
    public void A_change_does_not_tell_what_the_earlier_table_withholds()
    {
        var shown = Protect(Market("2026Q3", 20, 0.5m), Market("2026Q2", 2, 0.05m));

        Assert.Equal(ValueState.Withheld, shown.Tables[0]["b", "share_on_quarter"].State);
        Assert.Equal(StatisticalValue.Count(20), shown.Tables[0]["b", "seekers"]);
    }

    [Fact]
    public void What_an_earlier_release_shows_is_not_taken_to_protect()
    {
        var released = Seekers("by_sex", ("丙", 5));

        var shown = TableProtection.Protect([Seekers("by_sex", ("甲", 40), ("乙", 2), ("丙", 5), ("丁", 53))], Settings, [released]);

        Assert.Equal(["a", "b"], WithheldRows(shown.Tables[0]));
    }

    [Fact]
    public void What_an_earlier_release_gives_away_is_named()
    {
        var table = Seekers("by_sex", ("甲", 40), ("乙", 2), ("丙", 5));

        var shown = TableProtection.Protect([table], Settings, [table]);

        Assert.False(shown.MayBePublished);
        Assert.Equal("b", Assert.Single(shown.Unprotected).Row);
    }

    [Fact]
    public void Protecting_twice_withholds_no_more()
    {
        var once = Protect(Market("2026Q3", 2, 0.05m), Seekers("by_sex", ("甲", 40), ("乙", 2), ("丙", 5), ("丁", 53)));

        var twice = TableProtection.Protect(once.Tables, Settings);

        Assert.Equal(once.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Values), twice.Tables.SelectMany(static table => table.Rows).SelectMany(static row => row.Values));
    }

    [Fact]
    public void The_policy_decides_whether_persons_and_openings_are_confidential()
    {
        var policy = Policy.Named("jiuye-default").Publication;
        var table = Market("2026Q3", 2, 0.05m);

        Assert.False(TableProtection.Protect([table], TableProtectionSettings.From(policy with { WithheldPersons = false })).WithholdsAny);
        Assert.Equal(ValueState.Known, TableProtection.Protect([table], TableProtectionSettings.From(policy)).Tables[0]["c", "demand"].State);
        Assert.Equal(ValueState.Withheld, TableProtection.Protect([table], TableProtectionSettings.From(policy with { WithheldOpenings = true })).Tables[0]["c", "demand"].State);
    }

    [Fact]
    public void Nothing_is_recovered_from_linked_tables_of_generated_registers() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), static seed => new RegisterAttack(seed).Recovered(Settings) == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void The_same_attacker_recovers_counts_where_only_the_rule_is_kept() =>
        Assert.True(Enumerable.Range(0, 20).Sum(static seed => new RegisterAttack(seed).RecoveredByRuleAlone(Settings)) > 20);

    [Fact]
    public void A_choice_of_minor_groups_does_not_leave_one_person_of_a_major_group()
    {
        StatisticalTable Groups(string name, params (string Code, long Count)[] rows) =>
            new(name, new(name, name), "2026Q3", [Column], [.. rows.Select(static row => new StatisticalRow(row.Code, new(row.Code, row.Code), [StatisticalValue.Count(row.Count)]))]);

        var shown = Protect(Groups("major", ("4", 31), ("5", 50)), Groups("minor", ("4-02-02", 20), ("4-03-02", 10)));

        Assert.True(shown.WithholdsAny);
    }

    private static StatisticalColumn Column { get; } = new("seekers", new("求职人数", "seekers"));

    private static ProtectedTables Protect(params StatisticalTable[] tables) => TableProtection.Protect(tables, Settings);

    private static string[] WithheldRows(StatisticalTable table) => [.. table.Rows.Where(static row => row.Values[0].State == ValueState.Withheld).Select(static row => row.Key)];

    private static StatisticalTable Seekers(string name, params (string Heading, long Count)[] rows) => new(name, new(name, name), "2026Q3", [Column],
    [
        .. rows.Select(static (row, at) => new StatisticalRow("甲乙丙丁".IndexOf(row.Heading, StringComparison.Ordinal) is var place ? ((char)('a' + place)).ToString() : "", new(row.Heading, row.Heading), [StatisticalValue.Count(row.Count)])),
        .. rows.Length < 3 ? Array.Empty<StatisticalRow>() : [new("total", new("合计", "total"), [StatisticalValue.Count(rows.Sum(static row => row.Count))], StatisticalRowKind.Total)],
    ]);

    private static StatisticalTable Market(string period, long few, decimal share) => new("table9", new("按性别分组的供求人数", "by sex"), period,
    [
        new("demand", new("需求人数", "openings")), Column, new("share_on_quarter", new("求职比重与上季度相比变化（百分点）", "share on the quarter, points")), new("ratio", new("求人倍率", "ratio")),
    ],
    [
        MarketRow("a", 40, 50, share), MarketRow("b", 30, few, share), MarketRow("c", 1, 60, share),
        new("total", new("合计", "total"), [StatisticalValue.Count(71), StatisticalValue.Count(110 + few), StatisticalValue.NotDefined, StatisticalValue.Number(71m / (110 + few), 2)], StatisticalRowKind.Total),
    ]);

    private static StatisticalRow MarketRow(string key, long demand, long seekers, decimal share) =>
        new(key, new(key, key), [StatisticalValue.Count(demand), StatisticalValue.Count(seekers), StatisticalValue.Number(share, 2), StatisticalValue.Number((decimal)demand / seekers, 2)]);
}
