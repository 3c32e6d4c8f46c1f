using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>七个全掌握: overall situation, industry, age, education, skill, pay and needs of the labour force, one table each (001 Ch.1 §1(1), Ch.4 §1).</summary>
/// <remarks>
/// Persons are counted, not weighted. Each table says how many did not state the thing; who has not been surveyed is only in the first table.
/// The second facet has two views, for the texts call it 产业分布 in the district and 产业结构 in the street: by the three industries, and by section.
/// </remarks>
public static class SevenMasteries
{
    /// <summary>The tables: seven facets, the second in two views.</summary>
    /// <param name="facts">The persons of the roll, surveyed or not; each once.</param>
    /// <param name="settings">The day and the level of the rows.</param>
    public static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<LabourFact> facts, LabourReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        var surveyed = facts.Where(settings.IsSurveyed).ToArray();
        return
        [
            Overall(facts, settings),
            Sectors.Table(surveyed, settings),
            Sections(surveyed, settings),
            Ages.Table(surveyed, settings),
            Education.Table(surveyed, settings),
            Skills.Table(surveyed, settings),
            Pay(settings).Table(surveyed, settings),
            Needs(surveyed, settings),
        ];
    }

    private static readonly Bilingual Employed = new("就业人员", "employed");
    private static readonly Bilingual Surveyed = new("已调查人数", "surveyed");

    private static Facet Sectors { get; } = new(
        "labour_industry_distribution", new("劳动力产业分布情况表", "The labour force by industry"), Employed, IsEmployed,
        Categories(Enum.GetValues<EconomicSector>(), LabourWords.Of), static fact => fact.Sector is { } sector ? LabourWords.Code(sector) : null);

    private static Facet Ages { get; } = new(
        "labour_age_structure", new("劳动力年龄结构情况表", "The labour force by age"), Surveyed, static _ => true, AgeGroups.Categories, static fact => AgeGroups.Of(fact.Age));

    private static Facet Education { get; } = new(
        "labour_education_structure", new("劳动力学历结构情况表", "The labour force by education"), Surveyed, static _ => true,
        Categories(Enum.GetValues<EducationLevel>(), LabourWords.Of), static fact => fact.Education is { } level ? LabourWords.Code(level) : null);

    private static Facet Skills { get; } = new(
        "labour_skill_structure", new("劳动力技能结构情况表", "The labour force by skill grade"), Surveyed, static _ => true,
        Categories(Enum.GetValues<SkillGrade>(), LabourWords.Of), static fact => fact.SkillGrade is { } grade ? LabourWords.Code(grade) : null)
    {
        More =
        [
            Measure<LabourFact>.Count("skilled_workers", new("技术工人", "skilled workers"), static fact => fact.IsSkilledWorker == true),
            Measure<LabourFact>.Count("certified", new("其中持职业资格证书", "of them with a certificate"), static fact => fact is { IsSkilledWorker: true, HoldsCertificate: true }),
        ],
    };

    private static Facet Pay(LabourReportSettings settings)
    {
        var bands = new PayBandColumns(settings.PayBands);
        return new("labour_pay_structure", new("劳动力薪酬结构情况表", "The labour force by pay"), Employed, IsEmployed, bands.Categories, fact => bands.Of(fact.Pay))
        {
            More = [Percentile("p25", 0.25, settings), Percentile("p50", 0.50, settings), Percentile("p75", 0.75, settings)],
            Notes = [new("薪酬为月薪（元），分位值取官方定义（逆累积分布，第1型），人数过少的以*标出。", "Pay is yuan a month; percentiles by the official definition (inverse CDF, type 1); * marks too few persons.")],
        };
    }

    private static StatisticalTable Overall(IReadOnlyList<LabourFact> facts, LabourReportSettings settings)
    {
        bool IsIn(LabourFact fact, LabourStatus status) => settings.IsSurveyed(fact) && fact.Status == status;
        return LabourTables.Of("labour_overall", new("劳动力整体情况表", "The labour force as a whole"), facts, settings,
        [
            new(new("on_roll", new("应调查人数", "on the roll")), static rows => StatisticalValue.Count(rows.Count)),
            Measure<LabourFact>.Count("surveyed", Surveyed, settings.IsSurveyed),
            Measure<LabourFact>.Percent("coverage", new("调查率（%）", "surveyed (%)"), settings.IsSurveyed, static _ => true),
            Measure<LabourFact>.Count("labour_force", new("劳动力", "labour force"), fact => settings.IsSurveyed(fact) && fact.IsInLabourForce),
            Measure<LabourFact>.Count("urban", new("城镇", "urban"), fact => settings.IsSurveyed(fact) && fact.IsInLabourForce && fact.IsRural == false, OfLabourForce),
            Measure<LabourFact>.Count("rural", new("农村", "rural"), fact => settings.IsSurveyed(fact) && fact.IsInLabourForce && fact.IsRural == true, OfLabourForce),
            Measure<LabourFact>.Count("employed", Employed, fact => IsIn(fact, LabourStatus.Employed)),
            Measure<LabourFact>.Count("unemployed", new("失业人员", "unemployed"), fact => IsIn(fact, LabourStatus.Unemployed)),
            Measure<LabourFact>.Count("outside", new("非劳动力", "outside the labour force"), fact => IsIn(fact, LabourStatus.Outside)),
            Measure<LabourFact>.Count("status_not_stated", new("就业状况未填报", "status not stated"), fact => settings.IsSurveyed(fact) && fact.Status is null),
            Measure<LabourFact>.Percent(
                "employment_rate", new("劳动力就业率（%）", "employed of the labour force (%)"), fact => IsIn(fact, LabourStatus.Employed), fact => settings.IsSurveyed(fact) && fact.IsInLabourForce),
        ],
        LabourTables.RollSources(facts.Count),
        new Bilingual("未调查的人员只计入“应调查人数”，不推算。", "Who is not surveyed is counted on the roll only; nothing is extrapolated."));
    }

    private static readonly Bilingual OfLabourForce = new("劳动力其中", "of the labour force");

    private static StatisticalTable Sections(IReadOnlyList<LabourFact> surveyed, LabourReportSettings settings)
    {
        var employed = surveyed.Where(IsEmployed).ToArray();
        Measure<LabourFact>[] measures =
        [
            new(new("persons", Employed), static rows => StatisticalValue.Count(rows.Count)),
            new(new("share", new("占比（%）", "share (%)")), rows => StatisticalValue.Percent(rows.Count, employed.Length)),
            new(new("p50", new("月薪中位数（元）", "median pay, yuan a month")), rows => PayPercentile(rows, 0.5, settings)),
        ];
        return new(
            "labour_industry_structure", new("劳动力行业结构情况表", "The labour force by section of industry"), LabourTables.Day(settings.AsOf), GroupedRows.Columns(measures),
            GroupedRows.Of(employed, static fact => fact.Industry?.Section.ToString(), LabourWords.Section, measures))
        {
            RowTitle = new("行业门类", "Section"),
            Sources = LabourTables.Sources(employed.Length),
        };
    }

    private static StatisticalTable Needs(IReadOnlyList<LabourFact> surveyed, LabourReportSettings settings) => LabourTables.Of(
        "labour_needs", new("劳动力就业需求情况表", "What the labour force asks of the service"), surveyed, settings,
        [
            Measure<LabourFact>.Count("asked", new("已询问需求人数", "asked"), static fact => fact.Needs is not null),
            Measure<LabourFact>.Count("with_need", new("有需求人数", "with a need"), static fact => fact.Needs is { Count: > 0 }),
            .. Enum.GetValues<EmploymentNeed>().Select(need =>
                Measure<LabourFact>.Count(LabourWords.Code(need), LabourWords.Of(need), fact => fact.Needs?.Contains(need) == true, new("需求类别（可多项）", "kinds of need (several may hold)"))),
            Measure<LabourFact>.Count("wants_work", new("未就业且有就业意愿", "without work and willing"), static fact => fact.Status != LabourStatus.Employed && fact.WantsWork == true),
            Measure<LabourFact>.Count("wants_transfer", new("未就业且有转移就业意愿", "without work and willing to transfer"), static fact => fact.Status != LabourStatus.Employed && fact.WantsTransfer == true),
        ]);

    private static Measure<LabourFact> Percentile(string name, double level, LabourReportSettings settings) =>
        new(new(name, new($"P{name[1..]}（元）", $"P{name[1..]}, yuan")), rows => PayPercentile(rows, level, settings));

    private static StatisticalValue PayPercentile(IReadOnlyList<LabourFact> rows, double level, LabourReportSettings settings)
    {
        var pay = rows.Where(static fact => fact.Pay is not null).Select(static fact => (double)fact.Pay!.Value).ToArray();
        return pay.Length == 0
            ? StatisticalValue.NotDefined
            : StatisticalValue.Number(Quantile.Of(new WeightedSample(pay), level, QuantileRule.Hf1), 0).Thin(pay.Length < settings.FewestPersons);
    }

    private static bool IsEmployed(LabourFact fact) => fact.Status == LabourStatus.Employed;

    private static IReadOnlyList<FacetCategory> Categories<T>(IEnumerable<T> values, Func<T, Bilingual> title)
        where T : struct, Enum =>
        [.. values.Select(value => new FacetCategory(LabourWords.Code(value), title(value)))];
}
