using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>技能需求调查分析: the skill status of the labour force beside the demand of employers, by trade and grade (001 Ch.2 §3(1), Ch.4 §1(4)).</summary>
public static class SkillGap
{
    /// <summary>The tables: employers' demand counted and classified, the labour force beside it, training wished on both sides, and demand of the coming years.</summary>
    /// <param name="facts">The persons of the roll; those not surveyed by the day are left out.</param>
    /// <param name="needs">The employers' answers, of one survey and those reported since.</param>
    /// <param name="settings">The day and what areas are called.</param>
    /// <param name="level">The level at which trades are shown; default 中类.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static IReadOnlyList<StatisticalTable> Of(
        IReadOnlyList<LabourFact> facts, IReadOnlyList<EmployerSkillNeed> needs, LabourReportSettings settings, OccupationLevel level = OccupationLevel.MiddleGroup)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(settings);
        var answers = needs.Where(need => need.ReportedOn <= settings.AsOf).Select(Checked).ToArray();
        var surveyed = facts.Where(settings.IsSurveyed).ToArray();
        return [Demand(answers, settings), Beside(surveyed, answers, settings, level), Training(surveyed, answers, settings, level), Future(answers, settings, level)];
    }

    private static StatisticalTable Demand(EmployerSkillNeed[] answers, LabourReportSettings settings)
    {
        Measure<EmployerSkillNeed>[] measures =
        [
            new(new("employers", new("用人单位（家）", "employers")), static rows => StatisticalValue.Count(Employers(rows))),
            Sum("staff", new("现有技能人员", "on the staff"), static need => need.Staff),
            Sum("now", new("当前需求", "sought now"), static need => need.Now),
            .. Enum.GetValues<SkillGrade>().Select(static grade => Sum("now_" + LabourWords.Code(grade), LabourWords.Of(grade), need => need.Grade == grade ? need.Now : 0, new("当前需求其中", "of those sought now"))),
            Sum("reported_at_any_time", new("其中调查后随时上报", "of them reported outside the survey"), static need => need.IsReportedAtAnyTime ? need.Now : 0),
        ];
        return new(
            "employer_skill_demand", new("用人单位技能人才需求汇总表", "Employers' demand for skilled workers"), LabourTables.Day(settings.AsOf), GroupedRows.Columns(measures),
            GroupedRows.Of(answers, need => need.Area.At(settings.Level)?.Digits, settings.Names.Of, measures))
        {
            Sources = Sources(answers),
        };
    }

    private static StatisticalTable Beside(LabourFact[] surveyed, EmployerSkillNeed[] answers, LabourReportSettings settings, OccupationLevel level)
    {
        var labour = surveyed.Where(static fact => fact is { Occupation: not null, SkillGrade: not null } && fact.IsInLabourForce)
            .ToLookup(fact => (Trade: fact.Occupation!.Value.At(level).ToString(), Grade: fact.SkillGrade!.Value));
        var demand = answers.ToLookup(need => (Trade: need.Trade.At(level).ToString(), need.Grade));
        var cells = labour.Select(static cell => cell.Key).Union(demand.Select(static cell => cell.Key)).OrderBy(static cell => cell.Trade, StringComparer.Ordinal).ThenBy(static cell => cell.Grade);
        return new(
            "skill_status_and_demand", new("劳动力技能现状与用人单位需求对照表", "Skill status of the labour force beside employers' demand"), LabourTables.Day(settings.AsOf),
            [
                new("grade", new("技能等级", "grade"), IsText: true), new("labour", new("劳动力（人）", "labour force")), new("employed", new("其中就业", "of them employed")), new("available", new("其中失业", "of them unemployed")),
                new("sought", new("当前需求（人）", "sought now")), new("gap", new("缺口（需求－失业）", "gap (sought − unemployed)")), new("ratio", new("需求÷失业", "sought ÷ unemployed")), new("employers", new("用人单位（家）", "employers")),
            ],
            [.. cells.Select(cell => Cell(cell.Trade, cell.Grade, [.. labour[cell]], [.. demand[cell]], settings))])
        {
            RowTitle = new("职业（工种）", "Trade"),
            Notes =
            [
                new("劳动力按本人现从事或所学职业归类；未填职业或技能等级的不列。*为人数过少。", "Persons by the trade they work in or learned; without a trade or grade they are not listed. * marks few persons."),
                new("缺口为正表示需求多于持有该等级的失业人员；在岗人员流动不计。", "A gap above zero: more sought than are unemployed with the grade; moves of employed persons are not considered."),
            ],
            Sources = [.. LabourTables.Sources(surveyed.Length), .. Sources(answers)],
        };
    }

    private static StatisticalRow Cell(string trade, SkillGrade grade, LabourFact[] labour, EmployerSkillNeed[] demand, LabourReportSettings settings)
    {
        var (available, sought) = (labour.Count(static fact => fact.Status == LabourStatus.Unemployed), demand.Sum(static need => (long)need.Now));
        var isThin = labour.Length < settings.FewestPersons && sought < settings.FewestPersons;
        return new($"{trade}/{LabourWords.Code(grade)}", LabourWords.Occupation(trade),
        [
            StatisticalValue.Words(LabourWords.Of(grade)), StatisticalValue.Count(labour.Length), StatisticalValue.Count(labour.Length - available), StatisticalValue.Count(available),
            StatisticalValue.Count(sought), StatisticalValue.Count(sought - available).Thin(isThin), StatisticalValue.Number(OpeningsRatio.Of(sought, available), OpeningsRatio.Decimals).Thin(isThin),
            StatisticalValue.Count(Employers(demand)),
        ]);
    }

    private static StatisticalTable Training(LabourFact[] surveyed, EmployerSkillNeed[] answers, LabourReportSettings settings, OccupationLevel level)
    {
        var wishing = surveyed.Where(static fact => fact.Needs?.Contains(EmploymentNeed.Training) == true).ToArray();
        string? TradeOf(LabourFact fact) => fact.Occupation?.At(level).ToString();
        var trades = wishing.Select(TradeOf).Concat(answers.Where(static need => need.ToTrain > 0).Select(need => need.Trade.At(level).ToString())).Distinct(StringComparer.Ordinal)
            .OrderBy(static trade => trade is null).ThenBy(static trade => trade, StringComparer.Ordinal);
        StatisticalRow Row(string key, Bilingual heading, Func<string?, bool> isIt, StatisticalRowKind kind = StatisticalRowKind.Body)
        {
            var persons = wishing.Where(fact => isIt(TradeOf(fact))).ToArray();
            var asked = answers.Where(need => need.ToTrain > 0 && isIt(need.Trade.At(level).ToString())).ToArray();
            return new(key, heading,
            [
                StatisticalValue.Count(persons.Length), StatisticalValue.Count(persons.Count(static fact => fact.Status == LabourStatus.Unemployed)), StatisticalValue.Count(persons.Count(static fact => fact.SkillGrade == SkillGrade.None)),
                StatisticalValue.Count(asked.Sum(static need => (long)need.ToTrain)), StatisticalValue.Count(Employers(asked)),
            ], kind);
        }

        return new(
            "training_needs", new("劳动者和用人单位培训需求汇总表（反馈培训部门）", "Training needs of seekers and employers, for the training department"), LabourTables.Day(settings.AsOf),
            [
                new("persons", new("有培训需求劳动者", "persons who want training")), new("unemployed", new("其中失业", "of them unemployed")), new("no_grade", new("其中无技能等级", "of them without a grade")),
                new("employers_wish", new("用人单位拟培训人数", "persons employers want trained")), new("employers", new("用人单位（家）", "employers")),
            ],
            [
                .. trades.Select(trade => Row(trade ?? "-", trade is null ? new("未填职业", "trade not stated") : LabourWords.Occupation(trade), other => other == trade)),
                Row("total", GroupedRows.Total, static _ => true, StatisticalRowKind.Total),
            ])
        {
            RowTitle = new("职业（工种）", "Trade"),
            Sources = [.. LabourTables.Sources(surveyed.Length), .. Sources(answers)],
        };
    }

    private static StatisticalTable Future(EmployerSkillNeed[] answers, LabourReportSettings settings, OccupationLevel level)
    {
        var years = answers.Length == 0 ? 0 : answers.Max(static need => need.Years.Count);
        Measure<EmployerSkillNeed>[] measures =
        [
            new(new("employers", new("用人单位（家）", "employers")), static rows => StatisticalValue.Count(Employers(rows))),
            Sum("now", new("当前需求", "sought now"), static need => need.Now),
            .. Enumerable.Range(0, years).Select(year => Sum(
                FormattableString.Invariant($"year_{settings.AsOf.Year + year + 1}"),
                new(FormattableString.Invariant($"{settings.AsOf.Year + year + 1}年"), FormattableString.Invariant($"{settings.AsOf.Year + year + 1}")),
                need => year < need.Years.Count ? need.Years[year] : 0, new("未来需求", "expected"))),
            new(new("answered", new("填报未来需求的单位", "employers who stated the coming years")), static rows => StatisticalValue.Count(Employers(rows.Where(static need => need.Years.Count > 0)))),
        ];
        return new(
            "future_skill_demand", new("技能人才未来需求表", "Skilled workers sought in the coming years"), LabourTables.Day(settings.AsOf), GroupedRows.Columns(measures),
            GroupedRows.Of(answers, need => need.Trade.At(level).ToString(), LabourWords.Occupation, measures))
        {
            RowTitle = new("职业（工种）", "Trade"),
            Notes = [new("未来需求为用人单位自报，未作推算；未填报的年份按零计，合计偏低。", "The coming years are what employers state; nothing is extrapolated, and years left blank count as zero, so sums are too low.")],
            Sources = Sources(answers),
        };
    }

    private static Measure<EmployerSkillNeed> Sum(string name, Bilingual title, Func<EmployerSkillNeed, int> of, Bilingual? group = null) =>
        new(new(name, title, group), rows => StatisticalValue.Count(rows.Sum(need => (long)of(need))));

    private static long Employers(IEnumerable<EmployerSkillNeed> needs) => needs.Select(static need => need.Employer).Distinct().LongCount();

    private static IReadOnlyList<SourceCount> Sources(EmployerSkillNeed[] answers) => [new(new("用人单位调查表记录", "lines of employers' forms"), answers.Length)];

    private static EmployerSkillNeed Checked(EmployerSkillNeed need) => need.Staff >= 0 && need.Now >= 0 && need.ToTrain >= 0 && need.Years.All(static year => year >= 0)
        ? need
        : throw new ArgumentException($"A line of '{need.Employer}' counts fewer than no persons.", nameof(need));
}
