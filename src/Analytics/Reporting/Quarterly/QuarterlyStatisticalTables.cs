using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The quarterly report as tables to be signed: what <c>jiuye publish</c> and the publication auditor take.</summary>
public static class QuarterlyStatisticalTables
{
    private static readonly Bilingual Demand = new("需求", "Openings"), Seekers = new("求职", "Seekers"), Ratio = new("求人倍率", "Openings per seeker");
    private static readonly Bilingual OnQuarter = new("与上季度相比", "on the quarter"), OnYear = new("与去年同期相比", "on the year");

    /// <summary>The totals with growth over the same places, then tables 1 to 12.</summary>
    /// <remarks>
    /// Tables of the largest gaps have no total: their rows are a choice. A comparison with an earlier period that was counted from today's register is thin: it bears its mark, and no report text is
    /// made of it.
    /// </remarks>
    public static IReadOnlyList<StatisticalTable> Of(QuarterlyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        SourceCount[] sources = [new(new("招聘信息", "postings"), report.Demand.Count.Records), new(new("求职人员", "seekers"), report.Seekers.Count.Records)];
        return [Totals(report, sources), .. report.Tables.Select(table => Of(table, report, sources))];
    }

    private static StatisticalTable Totals(QuarterlyReport report, IReadOnlyList<SourceCount> sources)
    {
        var total = report.Tables[0].Total;
        var (quarter, year) = (report.OnQuarter.Growth, report.OnYear.Growth);
        StatisticalRow Side(string key, Bilingual heading, long level, Func<GroupCounts, decimal> of, Func<MatchedPanelGrowth, decimal?> growth) => new(key, heading,
        [
            StatisticalValue.Count(level),
            .. new[] { (Panel: quarter, IsLookedBack: report.IsQuarterLookedBack), (Panel: year, IsLookedBack: report.IsYearLookedBack) }.SelectMany(against => new[]
            {
                against.Panel is null ? StatisticalValue.NotRecorded : StatisticalValue.Number(of(against.Panel.Now) - of(against.Panel.Before), 0).Thin(against.IsLookedBack),
                against.Panel is null ? StatisticalValue.NotRecorded : StatisticalValue.Number(growth(against.Panel), PublishedShare.Decimals).Thin(against.IsLookedBack),
            }),
        ]);
        return new(
            "totals", new("供求总体情况", "Openings and seekers over all"), report.Quarter.ToString(),
            [
                new("level", new("本季度", "this quarter")),
                new("on_quarter", new("增减（可比口径）", "change, same places"), OnQuarter), new("growth_on_quarter", new("增长率（可比口径，%）", "growth, same places, %"), OnQuarter),
                new("on_year", new("增减（可比口径）", "change, same places"), OnYear), new("growth_on_year", new("增长率（可比口径，%）", "growth, same places, %"), OnYear),
            ],
            [
                Side("demand", new("需求人数", "openings"), report.Demand.Count.Valid, static counts => counts.Demand, static panel => panel.DemandGrowth),
                Side("seekers", new("求职人数", "seekers"), report.Seekers.Count.Valid, static counts => counts.Seekers, static panel => panel.SeekersGrowth),
                new("ratio", Ratio,
                [
                    StatisticalValue.Number(total.Ratio, OpeningsRatio.Decimals), StatisticalValue.Number(total.RatioOnQuarter, OpeningsRatio.Decimals).Thin(report.IsQuarterLookedBack), StatisticalValue.NotDefined,
                    StatisticalValue.Number(total.RatioOnYear, OpeningsRatio.Decimals).Thin(report.IsYearLookedBack), StatisticalValue.NotDefined,
                ]),
            ])
        {
            RowTitle = new("项目", "Item"),
            Notes = [new("人数的增减和增长率按两期均有数据的地区计算；求人倍率的变化为两期公布数之差。", "Changes and growth of persons are over the places of both periods; a change of the ratio is the difference of the printed ratios."), .. report.Notes.Where(static note => note.Length > 0).Select(Bilingual.Same)],
            Sources = sources,
        };
    }

    private static StatisticalTable Of(QuarterlyTable table, QuarterlyReport report, IReadOnlyList<SourceCount> sources)
    {
        var (hasDemand, hasSeekers) = (table.Total.Demand is not null, table.Total.Seekers is not null);
        IEnumerable<StatisticalColumn> Side(string name, Bilingual group) =>
        [
            new(name, new("人数", "persons"), group), new(name + "_share", new("比重（%）", "share, %"), group),
            new(name + "_share_on_quarter", new("比重比上季度（百分点）", "share on the quarter, points"), group), new(name + "_share_on_year", new("比重比去年同期（百分点）", "share on the year, points"), group),
        ];
        return new(
            $"table{table.Number}", new(table.Title, table.EnglishTitle), report.Quarter.ToString(),
            [
                .. hasDemand ? Side("demand", Demand) : [], .. hasSeekers ? Side("seekers", Seekers) : [],
                .. hasDemand && hasSeekers ? new StatisticalColumn[] { new("ratio", new("倍率", "ratio"), Ratio), new("ratio_on_quarter", new("比上季度增减", "on the quarter"), Ratio), new("ratio_on_year", new("比去年同期增减", "on the year"), Ratio) } : [],
            ],
            [
                .. table.Rows.Select(row => Row(report, row, hasDemand, hasSeekers, row.Parent is null ? StatisticalRowKind.Body : StatisticalRowKind.OfWhich)),
                .. table.IsComplete ? new[] { Row(report, table.Total, hasDemand, hasSeekers, StatisticalRowKind.Total) } : [],
            ])
        {
            RowTitle = new("组别", "Group"),
            Notes = [new($"求人倍率＝需求人数÷求职人数，保留两位小数；{InChinese(RuleOf(table))}；比重和求人倍率的变化为两期公布数之差。", table.Method), .. table.Notes.Where(static note => note.Length > 0).Select(Bilingual.Same)],
            Sources = sources,
        };
    }

    // Tables of one report follow different rules; each names its own in its method. Of demand and demand_rounded the longer name counts.
    private static NoRequirementRule RuleOf(QuarterlyTable table) =>
        NoRequirementRules.All.LastOrDefault(rule => table.Method.Contains("no_requirement=" + NoRequirementRules.NameOf(rule), StringComparison.Ordinal));

    private static string InChinese(NoRequirementRule rule) => rule switch
    {
        NoRequirementRule.Seekers => "求职“无要求”按各栏需求人数占比分配后计算",
        NoRequirementRule.Demand => "需求“无要求”按各栏求职人数占比分配后计算",
        NoRequirementRule.DemandRounded => "需求“无要求”按各栏求职人数占比（取两位小数）分配后计算",
        _ => "“无要求”不分配",
    };

    private static StatisticalRow Row(QuarterlyReport report, QuarterlyRow row, bool hasDemand, bool hasSeekers, StatisticalRowKind kind) => new(
        kind == StatisticalRowKind.Total ? "total" : row.Code, Bilingual.Same(row.Name),
        [
            .. hasDemand ? Side(report, row.Demand) : [], .. hasSeekers ? Side(report, row.Seekers) : [],
            .. hasDemand && hasSeekers ? Compared(report, row.Ratio, row.RatioOnQuarter, row.RatioOnYear, OpeningsRatio.Decimals) : [],
        ],
        kind);

    private static IEnumerable<StatisticalValue> Side(QuarterlyReport report, SideFigures? figures) =>
    [
        figures is null ? StatisticalValue.NotDefined : StatisticalValue.Count(figures.Count.Valid),
        .. Compared(report, figures?.Share, figures?.ShareOnQuarter, figures?.ShareOnYear, PublishedShare.Decimals),
    ];

    private static IEnumerable<StatisticalValue> Compared(QuarterlyReport report, decimal? now, decimal? onQuarter, decimal? onYear, int decimals) =>
    [
        StatisticalValue.Number(now, decimals), StatisticalValue.Number(onQuarter, decimals).Thin(report.IsQuarterLookedBack), StatisticalValue.Number(onYear, decimals).Thin(report.IsYearLookedBack),
    ];
}
