using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Findings on full employment as tables.</summary>
public static class FullEmploymentTables
{
    /// <summary>The table of findings, a row an area and indicator; how many areas keep each indicator; the list of the records that are missing.</summary>
    /// <param name="findings">The findings of one scope.</param>
    /// <param name="settings">The day and what areas are called.</param>
    public static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<FullEmploymentFinding> findings, LabourReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(settings);
        if (findings.Count == 0)
            return [];
        var (suffix, title) = NameOf(findings[0].Scope);
        return
        [
            Findings("full_employment_" + suffix, title, findings, settings),
            FullEmploymentSummary.Of("full_employment_summary_" + suffix, title, findings, settings),
            Missing("full_employment_missing_" + suffix, title, findings, settings),
        ];
    }

    /// <summary>An indicator that stands by itself, for all areas of a level.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="title">The title.</param>
    /// <param name="facts">The persons of the roll.</param>
    /// <param name="settings">The day and the level of the rows.</param>
    /// <param name="indicator">Judges an area's persons.</param>
    public static StatisticalTable OfIndicator(
        string name, Bilingual title, IReadOnlyList<LabourFact> facts, LabourReportSettings settings, Func<IReadOnlyList<LabourFact>, StandardIndicator> indicator)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(indicator);
        return new(name, title, LabourTables.Day(settings.AsOf), Columns(withIndicator: false),
        [
            .. facts.Where(fact => settings.RowOf(fact) is not null).GroupBy(fact => settings.RowOf(fact)!).OrderBy(static area => area.Key, StringComparer.Ordinal)
                .Select(area => new StatisticalRow(area.Key, settings.Names.Of(area.Key), Values(indicator([.. area])))),
            new("total", GroupedRows.Total, Values(indicator(facts)), StatisticalRowKind.Total),
        ])
        {
            Sources = LabourTables.Sources(facts.Count(settings.IsSurveyed)),
        };
    }

    private static StatisticalTable Findings(string name, Bilingual title, IReadOnlyList<FullEmploymentFinding> findings, LabourReportSettings settings) => new(
        name, title, LabourTables.Day(settings.AsOf), Columns(withIndicator: true),
        [
            .. findings.SelectMany(finding => finding.Indicators.Select(indicator => new StatisticalRow(
                $"{finding.Area}/{indicator.Name}", settings.Names.Of(finding.Area.Digits), [StatisticalValue.Words(indicator.Title), .. Values(indicator), StatisticalValue.Words(Words(finding.Verdict)), Application(finding)]))),
        ])
    {
        Notes =
        [
            new("比率按已知记录计算；“可能最低”“可能最高”是缺漏记录全部不利或全部有利时的比率，二者同在标准一侧时才下结论。", "Percent is of the records known; least and most possible are with every missing record against or for it; a verdict stands where both are on one side of the standard."),
            new("没有就业困难人员的，文本未作规定，按达标处理并标为“无此类人员”。", "Where nobody is hard to employ the texts say nothing: taken as met and marked “no case”."),
        ],
        Sources = [new(new("应调查人员记录", "records of persons on the roll"), findings.Sum(static finding => (long)finding.Persons))],
    };

    private static StatisticalTable Missing(string name, Bilingual title, IReadOnlyList<FullEmploymentFinding> findings, LabourReportSettings settings) => new(
        name, new(title.Zh + "：缺漏记录", title.En + ": records that are missing"), LabourTables.Day(settings.AsOf),
        [new("record", new("记录编号", "record"), IsText: true) { NamesPersons = true }, new("area", new("所在地区", "area"), IsText: true), new("lacks", new("缺什么", "what it lacks"), IsText: true), new("indicators", new("影响的指标", "indicators concerned"), IsText: true)],
        [
            .. findings.SelectMany(finding => finding.Indicators.SelectMany(static indicator => indicator.Missing.Select(missing => (Missing: missing, indicator.Title)))
                .GroupBy(static one => one.Missing)
                .OrderBy(static one => one.Key.Area).ThenBy(static one => one.Key.Key, StringComparer.Ordinal)
                .Select(one => new StatisticalRow(finding.Area.Digits, settings.Names.Of(finding.Area.Digits),
                [
                    StatisticalValue.Code(one.Key.Key), StatisticalValue.Words(settings.Names.Of(one.Key.Area.Digits)), StatisticalValue.Words(one.Key.Lacks),
                    StatisticalValue.Words(new(string.Join('、', one.Select(static indicator => indicator.Title.Zh)), string.Join("; ", one.Select(static indicator => indicator.Title.En)))),
                ]))),
        ])
    {
        Sources = [new(new("应调查人员记录", "records of persons on the roll"), findings.Sum(static finding => (long)finding.Persons))],
    };

    private static IReadOnlyList<StatisticalColumn> Columns(bool withIndicator) =>
    [
        .. withIndicator ? [new StatisticalColumn("indicator", new("指标", "indicator"), IsText: true)] : Array.Empty<StatisticalColumn>(),
        new("numerator", new("分子（人、个）", "numerator")), new("denominator", new("分母（人、个）", "denominator")), new("percent", new("比率（%）", "percent")),
        new("lowest", new("可能最低（%）", "least possible (%)")), new("highest", new("可能最高（%）", "most possible (%)")), new("missing", new("缺漏记录", "records missing")),
        new("threshold", new("标准", "standard"), IsText: true), new("verdict", new("是否达标", "verdict"), IsText: true), new("to_reach", new("还差（人、个）", "still needed")),
        .. withIndicator
            ? [new StatisticalColumn("area_verdict", new("地区结论", "the area"), IsText: true), new("application", new("达标后申报", "to apply with"), IsText: true)]
            : Array.Empty<StatisticalColumn>(),
    ];

    private static StatisticalValue[] Values(StandardIndicator indicator) =>
    [
        StatisticalValue.Count(indicator.Numerator), StatisticalValue.Count(indicator.Denominator), Percent(indicator.Percent), Percent(indicator.Lowest), Percent(indicator.Highest),
        StatisticalValue.Count(indicator.Missing.Count), indicator.Threshold is { } threshold ? StatisticalValue.Words(threshold.ToText()) : StatisticalValue.NotDefined,
        StatisticalValue.Words(Words(indicator.Verdict)), indicator.MissingToReach is { } missing ? StatisticalValue.Count(missing) : StatisticalValue.NotDefined,
    ];

    private static StatisticalValue Percent(decimal? percent) => StatisticalValue.Number(percent, PublishedShare.Decimals);

    private static StatisticalValue Application(FullEmploymentFinding finding) => finding.Application is { } form ? StatisticalValue.Words(form) : StatisticalValue.NotDefined;

    private static Bilingual Words(IndicatorVerdict verdict) => verdict switch
    {
        IndicatorVerdict.Met => new("达标", "met"),
        IndicatorVerdict.NotMet => new("未达标", "not met"),
        IndicatorVerdict.NoCase => new("无此类人员（按达标）", "no case (taken as met)"),
        IndicatorVerdict.CannotTell => new("缺漏记录待补，不能判定", "cannot tell until records are complete"),
        IndicatorVerdict.NoStandard => new("无标准", "no standard"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };

    private static (string Suffix, Bilingual Title) NameOf(StandardScope scope) => scope switch
    {
        StandardScope.CommunityByStreet => ("community", new("充分就业社区（村）标准达标情况", "Full-employment communities")),
        StandardScope.Street => ("street", new("充分就业街（镇）标准达标情况", "Full-employment streets")),
        StandardScope.CommunityOwn => ("community_own", new("社区（村）就业动态监测情况", "Communities' own watch of employment")),
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "No such scope."),
    };
}
