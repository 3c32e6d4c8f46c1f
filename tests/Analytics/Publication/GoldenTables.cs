using System.Globalization;
using System.Text.Json;
using Jiuye.Analytics.Reporting;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Publication;

/// <summary>Published tables of the collection beside the checkout, as an office would hand them to the auditor.</summary>
internal static class GoldenTables
{
    private static readonly StatisticalColumn Openings = new("demand", new("需求人数", "openings")), People = new("seekers", new("求职人数", "seekers")), Ratio = new("ratio", new("求人倍率", "ratio"));
    private static readonly StatisticalColumn OpeningsShare = new("demand_share", new("需求比重（%）", "share")), PeopleShare = new("seekers_share", new("求职比重（%）", "share"));

    /// <summary>Each publication with the tables of earlier periods that belong to it, the one to audit first.</summary>
    internal static IReadOnlyList<(string Name, IReadOnlyList<StatisticalTable> Tables)> All()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.File("data/analytics/golden.json")));
        var golden = document.RootElement;
        return
        [
            .. golden.GetProperty("supply_demand_totals").EnumerateArray().Select(Totals),
            .. golden.GetProperty("growth_rates").GetProperty("cases").EnumerateArray().Select(Growth),
            .. golden.GetProperty("no_requirement_apportionment").GetProperty("cases").EnumerateArray().Where(static each => each.TryGetProperty("seekers_no_requirement", out _)).Select(Grouped),
            .. golden.GetProperty("seeker_categories").GetProperty("cases").EnumerateArray().Select(Categories),
            ("wages 2022", [Wages(golden.GetProperty("wage_table_2022"))]),
        ];
    }

    private static (string, IReadOnlyList<StatisticalTable>) Totals(JsonElement each)
    {
        var title = Text(each, "unit") == "wan" ? "供求总体情况（万人）" : "供求总体情况";
        return (Text(each, "id"),
        [
            new("totals", Bilingual.Same(title), Period(Text(each, "id")), [new("level", new("本季度", "this quarter"))],
            [
                Row("demand", "需求人数", Exact(each, "demand")), Row("seekers", "求职人数", Exact(each, "seekers")), Row("ratio", "求人倍率", StatisticalValue.Number(Number(each, "printed_ratio"), 2)),
            ])
            { RowTitle = new("项目", "Item") },
        ]);
    }

    private static (string, IReadOnlyList<StatisticalTable>) Growth(JsonElement each)
    {
        var (id, now, change) = (Text(each, "id"), Number(each, "current"), Number(each, "delta"));
        var (against, before) = id.Contains("QoQ", StringComparison.Ordinal) ? ("与上季度相比", Quarter.Parse(Period(id)).Previous) : ("与去年同期相比", Quarter.Parse(Period(id)).YearAgo);
        var what = id.EndsWith("seekers", StringComparison.Ordinal) ? "求职人数" : "需求人数";
        Bilingual group = Bilingual.Same(against);
        return (id,
        [
            new("totals", Bilingual.Same("供求总体情况"), Period(id), [new("level", new("本季度", "this")), new("change", new("增减", "change"), group), new("growth", new("增长率（%）", "growth"), group)],
                [Row("row", what, StatisticalValue.Number(now, 0), StatisticalValue.Number(change, 0), StatisticalValue.Number(Number(each, "printed_pct"), each.GetProperty("decimals").GetInt32()))])
            { RowTitle = new("项目", "Item") },
            new("totals", Bilingual.Same("供求总体情况"), before.ToString(), [new("level", new("本季度", "this"))], [Row("row", what, StatisticalValue.Number(now - change, 0))]) { RowTitle = new("项目", "Item") },
        ]);
    }

    // The national table by skill grade is left out: its totals are derived from shares, and its rows do not make them.
    private static (string, IReadOnlyList<StatisticalTable>) Grouped(JsonElement each)
    {
        var (demand, seekers) = (Number(each, "total_demand"), Number(each, "total_seekers"));
        return (Text(each, "id"),
        [
            new("grouped", Bilingual.Same("按组别分组的供求人数"), "2013Q2", [Openings, OpeningsShare, People, PeopleShare, Ratio],
            [
                .. each.GetProperty("rows").EnumerateArray().Select(row => Row(
                    Text(row, "group"), Text(row, "group"), StatisticalValue.Number(Number(row, "demand"), 0), StatisticalValue.Number(Number(row, "demand_share_pct"), 2),
                    StatisticalValue.Number(Number(row, "seekers"), 0), StatisticalValue.Number(Number(row, "seekers_share_pct"), 2), StatisticalValue.Number(Number(row, "printed_ratio"), 2))),
                Row("-", "无要求", StatisticalValue.NotDefined, StatisticalValue.NotDefined, StatisticalValue.Number(Number(each, "seekers_no_requirement"), 0), StatisticalValue.NotDefined, StatisticalValue.NotDefined),
                Total(StatisticalValue.Number(demand, 0), StatisticalValue.Number(100m, 2), StatisticalValue.Number(seekers, 0), StatisticalValue.Number(100m, 2), StatisticalValue.NotDefined),
            ]),
        ]);
    }

    private static (string, IReadOnlyList<StatisticalTable>) Categories(JsonElement each)
    {
        var ofWhich = each.GetProperty("of_which");
        StatisticalRow[] rows = [.. each.GetProperty("rows").EnumerateArray().Select(static row => Row(Text(row, "group"), Text(row, "group"), StatisticalValue.Number(Number(row, "seekers"), 0), StatisticalValue.Number(Number(row, "printed_share_pct"), 2)))];
        var part = Row("graduates", Text(ofWhich, "group"), StatisticalValue.Number(Number(ofWhich, "seekers"), 0), StatisticalValue.Number(Number(ofWhich, "printed_share_of_parent_pct"), 2)) with { Kind = StatisticalRowKind.OfWhich };
        return (Text(each, "id"),
        [
            new("categories", Bilingual.Same("求职人员构成情况"), Period(Text(each, "id")), [People, new("seekers_share", new("所占比重（%）", "share"))],
                [rows[0], part, .. rows[1..], Total(StatisticalValue.Number(Number(each, "total"), 0), StatisticalValue.Number(100m, 2))]),
        ]);
    }

    private static StatisticalTable Wages(JsonElement wages)
    {
        string[] levels = ["p10", "p25", "p50", "p75", "p90"];
        return new(
            "wages", Bilingual.Same("分职业中类企业从业人员工资价位（单位：万元）"), "2022",
            [.. levels.Select(static level => new StatisticalColumn(level, Bilingual.Same(level[1..] + "%分位值（万元）")))],
            [.. wages.GetProperty("rows").EnumerateArray().Select(row => Row(Text(row, "occupation"), Text(row, "occupation"), [.. levels.Select(level => StatisticalValue.Number(Number(row, level), 2))]))]);
    }

    private static StatisticalRow Row(string key, string heading, params StatisticalValue[] values) => new(key, Bilingual.Same(heading), values);

    private static StatisticalRow Total(params StatisticalValue[] values) => new("total", new("合计", "Total"), values, StatisticalRowKind.Total);

    // 426.6 keeps its decimal.
    private static StatisticalValue Exact(JsonElement each, string name) => StatisticalValue.Number(Number(each, name), Number(each, name).Scale);

    private static string Period(string id) => id.Split('-', ' ').First(static part => part.Length == 6 && part[4] == 'Q');

    private static decimal Number(JsonElement each, string name) => decimal.Parse(each.GetProperty(name).GetRawText(), CultureInfo.InvariantCulture);

    private static string Text(JsonElement each, string name) => each.GetProperty(name).GetString()!;
}
