using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The first analysis of a community's survey: its key and difficult points, with measures (001 Ch.7 §1(1).3).</summary>
/// <remarks>
/// A point is named where the whole 95% interval of the area's share (Wilson) lies above the share of all other areas together; so a small community is not called difficult for one person more.
/// With many areas and indicators some will be named by chance: one in forty comparisons.
/// </remarks>
public static class KeyPoints
{
    private static readonly Indicator[] Indicators =
    [
        new("unemployed", new("失业人员占劳动力比重", "unemployed, of the labour force"), static fact => fact.Status == LabourStatus.Unemployed, static fact => fact.IsInLabourForce,
            new("逐人建立台账，优先推荐岗位", "a ledger entry for each, postings first")),
        new("hard_to_employ", new("就业困难人员占劳动力比重", "hard to employ, of the labour force"), static fact => fact.IsHardToEmploy == true, static fact => fact.IsInLabourForce && fact.IsHardToEmploy is not null,
            new("协助认定并落实一人一策援助", "help with recognition; a plan for each person")),
        new("aged_45_and_over", new("失业人员中45岁及以上比重", "aged 45 and over, of the unemployed"), static fact => fact.Age >= 45, static fact => fact.Status == LabourStatus.Unemployed && fact.Age is not null,
            new("开发社区岗位，宣传灵活就业社保补贴", "posts in the community; the subsidy for flexible work explained")),
        new("low_education", new("失业人员中初中及以下学历比重", "lower secondary schooling or below, of the unemployed"), static fact => fact.Education <= EducationLevel.LowerSecondary,
            static fact => fact.Status == LabourStatus.Unemployed && fact.Education is not null, new("推荐对学历不作要求的岗位和初级技能培训", "postings that ask for no schooling; elementary training")),
        new("no_grade", new("失业人员中无技能等级比重", "no skill grade, of the unemployed"), static fact => fact.SkillGrade == SkillGrade.None, static fact => fact.Status == LabourStatus.Unemployed && fact.SkillGrade is not null,
            new("对接技能培训需求，组织报名", "match training to the need and enrol")),
        new("unregistered", new("失业人员中未登记失业比重", "not registered, of the unemployed"), static fact => fact.IsRegisteredUnemployed == false, static fact => fact.Status == LabourStatus.Unemployed && fact.IsRegisteredUnemployed is not null,
            new("告知登记条件和材料，协助办理失业登记", "tell the conditions and papers; help to register")),
        new("wants_transfer", new("有转移就业意愿而未就业的比重", "without work, of those who wish to transfer"), static fact => fact.Status != LabourStatus.Employed, static fact => fact.WantsTransfer == true && fact.Status is not null,
            new("组织转移就业推荐和班车、食宿等岗位信息", "postings with transport or board for those who transfer")),
    ];

    /// <summary>The points, by area, then by how far the area lies above the others.</summary>
    /// <param name="facts">The persons of the roll; those not surveyed by the day are left out.</param>
    /// <param name="settings">The day, and the level that is compared, mostly communities of one street.</param>
    public static IReadOnlyList<KeyPoint> Of(IReadOnlyList<LabourFact> facts, LabourReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        var surveyed = facts.Where(settings.IsSurveyed).Where(fact => fact.Area.At(settings.Level) is not null).ToArray();
        return
        [
            .. Indicators.SelectMany(indicator => Of(indicator, surveyed, settings.Level))
                .OrderBy(static point => point.Area)
                .ThenByDescending(static point => point.Here.Share!.Value - point.Elsewhere)
                .ThenBy(static point => point.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The points as a table.</summary>
    public static StatisticalTable Table(IReadOnlyList<LabourFact> facts, LabourReportSettings settings) => new(
        "key_points", new("就业工作关键点、难点分析表", "Key and difficult points"), LabourTables.Day(settings.AsOf),
        [
            new("point", new("关键点、难点", "point"), IsText: true),
            new("persons", new("涉及人数", "persons")),
            new("of", new("基数", "of")),
            new("percent", new("比重（%）", "share (%)")),
            new("low", new("95%区间下限（%）", "95% low (%)")),
            new("high", new("95%区间上限（%）", "95% high (%)")),
            new("elsewhere", new("其他地区合计（%）", "all others (%)")),
            new("measure", new("建议措施", "measure proposed"), IsText: true),
        ],
        [
            .. Of(facts, settings).Select(point => new StatisticalRow(point.Area.Digits, settings.Names.Of(point.Area.Digits),
            [
                StatisticalValue.Words(point.What), StatisticalValue.Count(point.Here.Count), StatisticalValue.Count(point.Here.Of),
                StatisticalValue.Number(100 * point.Here.Share, 2), StatisticalValue.Number(100 * point.Here.Low, 2), StatisticalValue.Number(100 * point.Here.High, 2),
                StatisticalValue.Number(100 * point.Elsewhere, 2), StatisticalValue.Words(point.Measure),
            ])),
        ])
    {
        Notes =
            [
                new(
                    "只列出95%区间整体高于其他地区合计的事项；比较次数多时，约每四十次有一次属偶然。措施为建议，由社区核定。",
                    "Listed is what lies above all other areas with its whole 95% interval; of many comparisons about one in forty is so by chance. Measures are proposals."),
                new(
                    string.Create(CultureInfo.InvariantCulture, $"共比较{Indicators.Length}项指标。"),
                    string.Create(CultureInfo.InvariantCulture, $"{Indicators.Length} indicators were compared.")),
            ],
        Sources = LabourTables.Sources(facts.Count(settings.IsSurveyed)),
    };

    private static IEnumerable<KeyPoint> Of(Indicator indicator, LabourFact[] surveyed, AreaLevel level)
    {
        var based = surveyed.Where(indicator.IsOf).ToArray();
        var all = based.Count(indicator.Counts);
        foreach (var area in based.GroupBy(fact => fact.Area.At(level)!.Value))
        {
            var of = area.Count();
            var count = area.Count(indicator.Counts);
            if (based.Length == of)
                continue;
            var elsewhere = (double)(all - count) / (based.Length - of);
            var here = WilsonInterval.At95(count, of);
            if (here.Low > elsewhere)
                yield return new(area.Key, indicator.Name, indicator.What, here, elsewhere, indicator.Measure);
        }
    }

    private sealed record Indicator(string Name, Bilingual What, Func<LabourFact, bool> Counts, Func<LabourFact, bool> IsOf, Bilingual Measure);
}
