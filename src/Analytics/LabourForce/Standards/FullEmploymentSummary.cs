using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>How many areas keep the standard of full employment, indicator by indicator and altogether.</summary>
internal static class FullEmploymentSummary
{
    /// <param name="name">The table's name.</param>
    /// <param name="title">The standard.</param>
    /// <param name="findings">The findings of one scope, at least one.</param>
    /// <param name="settings">The day.</param>
    internal static StatisticalTable Of(string name, Bilingual title, IReadOnlyList<FullEmploymentFinding> findings, LabourReportSettings settings) => new(
        name, new(title.Zh + "：汇总", title.En + ": how many"), LabourTables.Day(settings.AsOf), Columns(findings[0].Scope),
        [
            .. findings[0].Indicators.Select((indicator, at) => new StatisticalRow(
                indicator.Name, indicator.Title, Values(Threshold(indicator), [.. findings.Select(finding => finding.Indicators[at].Verdict)]))),
            // No total: an area that fails two indicators fails once.
            new("all", new("各项指标", "all indicators"), Values(StatisticalValue.NotDefined, [.. findings.Select(static finding => finding.Verdict)])),
        ])
    {
        Notes = [new("没有就业困难人员的按达标计。缺漏记录可能改变结论的列为待判定。", "Where nobody is hard to employ the indicator counts as met. Areas whose missing records could change the verdict cannot be told.")],
        RowTitle = new("标准内容", "Standard"),
        Sources = LabourTables.RollSources(findings.Sum(static finding => (long)finding.Persons)),
    };

    private static IReadOnlyList<StatisticalColumn> Columns(StandardScope scope)
    {
        var (zh, en) = scope == StandardScope.Street ? ("街镇", "streets") : ("社区", "communities");
        return
        [
            new("threshold", new("达标标准（%）", "standard (%)")), new("areas", new($"监测{zh}数", $"{en} watched")), new("met", new($"达标{zh}数", $"{en} that meet it")),
            new("not_met", new($"未达标{zh}数", $"{en} that do not")), new("cannot_tell", new($"待判定{zh}数", $"{en} of which it cannot be told")),
        ];
    }

    private static StatisticalValue Threshold(StandardIndicator indicator) => indicator.Threshold is { Comparison: Comparison.AtLeast } least ? StatisticalValue.Number(least.Amount, 0) : StatisticalValue.NotDefined;

    private static StatisticalValue[] Values(StatisticalValue threshold, IndicatorVerdict[] verdicts) =>
    [
        threshold,
        StatisticalValue.Count(verdicts.Length),
        StatisticalValue.Count(verdicts.Count(static verdict => verdict is IndicatorVerdict.Met or IndicatorVerdict.NoCase)),
        StatisticalValue.Count(verdicts.Count(static verdict => verdict == IndicatorVerdict.NotMet)),
        StatisticalValue.Count(verdicts.Count(static verdict => verdict is IndicatorVerdict.CannotTell or IndicatorVerdict.NoStandard)),
    ];
}
