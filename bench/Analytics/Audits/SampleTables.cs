using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Bench.Audits;

/// <summary>The tables of a sampled quarter as an office prints them.</summary>
internal static class SampleTables
{
    // A quarter and a year back.
    private static readonly int[] Comparisons = [1, 4];

    private static readonly Bilingual Demand = new("需求", "Openings"), Seekers = new("求职", "Seekers"), Ratio = new("求人倍率", "Ratio");

    /// <summary>Every table of a quarter, with changes against the quarter before and the year before.</summary>
    internal static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<SampleQuarter> quarters, int at) =>
        [Totals(quarters, at), .. quarters[at].Breakdowns.Keys.Select(breakdown => breakdown == MarketSample.Categories ? OneSided(quarters, at, breakdown) : TwoSided(quarters, at, breakdown))];

    /// <summary>The tables of a quarter and of the two that it is compared with.</summary>
    internal static IReadOnlyList<StatisticalTable> WithEarlier(IReadOnlyList<SampleQuarter> quarters, int at) =>
        [.. Of(quarters, at), .. Of(quarters, at - 1), .. Of(quarters, at - 4)];

    private static StatisticalTable Totals(IReadOnlyList<SampleQuarter> quarters, int at)
    {
        StatisticalRow Row(string key, Bilingual heading, Func<SampleQuarter, decimal> of, int decimals, bool isRatio) => new(key, heading,
        [
            Number(of(quarters[at]), decimals),
            .. Comparisons.SelectMany(back => at >= back
                ? new[]
                {
                    Number(of(quarters[at]) - of(quarters[at - back]), decimals),
                    isRatio ? StatisticalValue.NotDefined : Number(100 * (of(quarters[at]) - of(quarters[at - back])) / of(quarters[at - back]), 2),
                }
                : [StatisticalValue.NotDefined, StatisticalValue.NotDefined]),
        ]);
        return new(
            "totals", new("供求总体情况", "Totals"), quarters[at].Period,
            [
                new("level", new("本季度", "this quarter")),
                new("on_quarter", new("增减", "change"), new("与上季度相比", "on the quarter")), new("growth_on_quarter", new("增长率（%）", "growth, %"), new("与上季度相比", "on the quarter")),
                new("on_year", new("增减", "change"), new("与去年同期相比", "on the year")), new("growth_on_year", new("增长率（%）", "growth, %"), new("与去年同期相比", "on the year")),
            ],
            [
                Row("demand", new("需求人数", "openings"), static quarter => quarter.Demand, 0, false),
                Row("seekers", new("求职人数", "seekers"), static quarter => quarter.Seekers, 0, false),
                Row("ratio", Ratio, static quarter => quarter.Ratio, 2, true),
            ])
        { RowTitle = new("项目", "Item") };
    }

    private static StatisticalTable TwoSided(IReadOnlyList<SampleQuarter> quarters, int at, string breakdown)
    {
        var groups = quarters[at].Breakdowns[breakdown];
        StatisticalRow Row(int row)
        {
            var name = groups[row].Name;
            var hasRatio = name != SampleQuarter.None;
            return new("g" + row, Bilingual.Same(name), Values(back =>
            {
                var quarter = quarters[at - back];
                var group = quarter.Group(breakdown, row);
                return (group.Demand, SampleQuarter.Quotient(100m * group.Demand, quarter.Demand, 2), group.Seekers, SampleQuarter.Quotient(100m * group.Seekers, quarter.Seekers, 2), hasRatio ? quarter.RatioOf(breakdown, row) : null);
            }, at));
        }

        var total = new StatisticalRow("total", new("合计", "Total"), Values(back => (quarters[at - back].Demand, 100.00m, quarters[at - back].Seekers, 100.00m, quarters[at - back].Ratio), at), StatisticalRowKind.Total);
        return new(
            "by_" + breakdown, new($"按{breakdown}分组的供求人数", "By " + breakdown), quarters[at].Period,
            [
                new("demand", new("需求人数", "openings"), Demand), new("demand_share", new("需求比重（%）", "share"), Demand),
                new("demand_share_on_quarter", new("与上季度相比需求变化（百分点）", "change"), Demand), new("demand_share_on_year", new("与去年同期相比需求变化（百分点）", "change"), Demand),
                new("seekers", new("求职人数", "seekers"), Seekers), new("seekers_share", new("求职比重（%）", "share"), Seekers),
                new("seekers_share_on_quarter", new("与上季度相比求职变化（百分点）", "change"), Seekers), new("seekers_share_on_year", new("与去年同期相比求职变化（百分点）", "change"), Seekers),
                new("ratio", new("求人倍率", "ratio"), Ratio), new("ratio_on_quarter", new("与上季度相比求人倍率变化", "change"), Ratio), new("ratio_on_year", new("与去年同期相比求人倍率变化", "change"), Ratio),
            ],
            [.. Enumerable.Range(0, groups.Count).Select(Row), total])
        { RowTitle = Bilingual.Same(breakdown) };
    }

    private static StatisticalValue[] Values(Func<int, (long Demand, decimal DemandShare, long Seekers, decimal SeekersShare, decimal? Ratio)> of, int at)
    {
        var now = of(0);
        StatisticalValue Change(int back, Func<(long Demand, decimal DemandShare, long Seekers, decimal SeekersShare, decimal? Ratio), decimal?> figure) =>
            at < back ? StatisticalValue.NotDefined : StatisticalValue.Number(figure(now) - figure(of(back)), 2);
        return
        [
            StatisticalValue.Count(now.Demand), Number(now.DemandShare, 2), Change(1, static one => one.DemandShare), Change(4, static one => one.DemandShare),
            StatisticalValue.Count(now.Seekers), Number(now.SeekersShare, 2), Change(1, static one => one.SeekersShare), Change(4, static one => one.SeekersShare),
            StatisticalValue.Number(now.Ratio, 2), Change(1, static one => one.Ratio), Change(4, static one => one.Ratio),
        ];
    }

    private static StatisticalTable OneSided(IReadOnlyList<SampleQuarter> quarters, int at, string breakdown)
    {
        var groups = quarters[at].Breakdowns[breakdown];
        decimal Share(int back, int row)
        {
            var quarter = quarters[at - back];
            var group = quarter.Group(breakdown, row);
            var whole = group.Parent is { } parent ? quarter.Breakdowns[breakdown].First(other => other.Name == parent).Seekers : quarter.Seekers;
            return SampleQuarter.Quotient(100m * group.Seekers, whole, 2);
        }

        StatisticalRow Row(int row) => new("g" + row, Bilingual.Same(groups[row].Name),
        [
            StatisticalValue.Count(groups[row].Seekers), Number(Share(0, row), 2),
            at >= 1 ? Number(Share(0, row) - Share(1, row), 2) : StatisticalValue.NotDefined, at >= 4 ? Number(Share(0, row) - Share(4, row), 2) : StatisticalValue.NotDefined,
        ], groups[row].Parent is null ? StatisticalRowKind.Body : StatisticalRowKind.OfWhich);
        return new(
            "by_" + breakdown, new("求职人员构成情况", "Seekers by kind"), quarters[at].Period,
            [
                new("seekers", new("求职人数", "seekers")), new("seekers_share", new("所占比重（%）", "share")),
                new("share_on_quarter", new("与上季度相比变化（百分点）", "change")), new("share_on_year", new("与去年同期相比变化（百分点）", "change")),
            ],
            [.. Enumerable.Range(0, groups.Count).Select(Row), new("total", new("合计", "Total"), [StatisticalValue.Count(quarters[at].Seekers), Number(100, 2), StatisticalValue.NotDefined, StatisticalValue.NotDefined], StatisticalRowKind.Total)])
        { RowTitle = Bilingual.Same(breakdown) };
    }

    private static StatisticalValue Number(decimal number, int decimals) => StatisticalValue.Number(number, decimals);
}
