using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>就业需求分析: present employment, who is without work and why, and what they need; for a street's report (001 Ch.4 §1(1).4) and a community's (Ch.9 §1.1).</summary>
public static class NeedAnalysis
{
    /// <summary>The tables: those without work, their reasons, what each reason asks for, and hard-to-employ persons by category.</summary>
    /// <param name="facts">The persons of the roll; those not surveyed by the day are left out.</param>
    /// <param name="settings">The day and the level of the rows.</param>
    /// <param name="categoryNames">What the district calls its categories, by code; a code without a name is shown as it is.</param>
    public static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<LabourFact> facts, LabourReportSettings settings, IReadOnlyDictionary<string, Bilingual>? categoryNames = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        var surveyed = facts.Where(settings.IsSurveyed).ToArray();
        var without = surveyed.Where(IsWithoutWork).ToArray();
        return
        [
            NotEmployed(without, settings),
            Reasons(without, settings),
            NeedsByReason(without, settings),
            HardToEmploy.ByCategory(facts, settings, categoryNames),
        ];
    }

    private static StatisticalTable NotEmployed(LabourFact[] without, LabourReportSettings settings) => LabourTables.Of(
        "not_employed", new("未就业人员现状表", "Who is without work"), without, settings,
        [
            new(new("persons", new("未就业人员", "without work")), static rows => StatisticalValue.Count(rows.Count)),
            Measure<LabourFact>.Count("unemployed", new("失业", "unemployed"), static fact => fact.Status == LabourStatus.Unemployed),
            Measure<LabourFact>.Count("registered", new("其中已登记失业", "of them registered"), static fact => fact is { Status: LabourStatus.Unemployed, IsRegisteredUnemployed: true }),
            Measure<LabourFact>.Count("able", new("有劳动能力", "able to work"), static fact => fact.IsAble == true),
            Measure<LabourFact>.Count("willing", new("有就业意愿", "willing to work"), static fact => fact.WantsWork == true),
            Measure<LabourFact>.Count("will_not_stated", new("就业意愿未填报", "willingness not stated"), static fact => fact.WantsWork is null),
            Measure<LabourFact>.Count("hard_to_employ", new("就业困难人员", "hard to employ"), static fact => fact.IsHardToEmploy == true),
            .. AgeGroups.Categories.Select(static group => Measure<LabourFact>.Count(group.Name, group.Title, fact => AgeGroups.Of(fact.Age) == group.Name, new("年龄", "age"))),
            Measure<LabourFact>.Count("lower_secondary_or_below", new("初中及以下", "lower secondary or below"), static fact => fact.Education <= EducationLevel.LowerSecondary, new("学历", "education")),
            Measure<LabourFact>.Count("no_grade", new("无技能等级", "no skill grade"), static fact => fact.SkillGrade == SkillGrade.None, new("技能", "skill")),
        ]);

    private static StatisticalTable Reasons(LabourFact[] without, LabourReportSettings settings) => LabourTables.Of(
        "not_employed_reasons", new("未就业原因表", "Why they are without work"), without, settings,
        [
            new(new("persons", new("未就业人员", "without work")), static rows => StatisticalValue.Count(rows.Count)),
            .. Enum.GetValues<NotEmployedReason>().Select(static reason => Measure<LabourFact>.Count(LabourWords.Code(reason), LabourWords.Of(reason), fact => fact.Reason == reason)),
            Measure<LabourFact>.Count("not_stated", new("未填报", "not stated"), static fact => fact.Reason is null),
        ]);

    private static StatisticalTable NeedsByReason(LabourFact[] without, LabourReportSettings settings)
    {
        Measure<LabourFact>[] measures =
        [
            new(new("persons", new("未就业人员", "without work")), static rows => StatisticalValue.Count(rows.Count)),
            Measure<LabourFact>.Count("with_need", new("有需求人数", "with a need"), static fact => fact.Needs is { Count: > 0 }),
            .. Enum.GetValues<EmploymentNeed>().Select(static need => Measure<LabourFact>.Count(
                LabourWords.Code(need), LabourWords.Of(need), fact => fact.Needs?.Contains(need) == true, new("需求类别（可多项）", "kinds of need (several may hold)"))),
        ];
        return new(
            "needs_by_reason", new("未就业原因与就业需求对照表", "Reasons beside needs"), LabourTables.Day(settings.AsOf), GroupedRows.Columns(measures),
            GroupedRows.Of(without, static fact => fact.Reason is { } reason ? LabourWords.Code(reason) : null, NameOfReason, measures))
        {
            RowTitle = new("未就业原因", "Reason"),
            Sources = LabourTables.Sources(without.Length),
        };
    }

    private static Bilingual NameOfReason(string code) => LabourWords.Of(Enum.GetValues<NotEmployedReason>().Single(reason => LabourWords.Code(reason) == code));

    private static bool IsWithoutWork(LabourFact fact) => fact.Status is LabourStatus.Unemployed or LabourStatus.Outside;
}
