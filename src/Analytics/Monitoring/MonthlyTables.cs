using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The eleven monthly tables of the dynamic monitoring (001 Ch.1 §1(4).2), in the order of the text.</summary>
/// <remarks>
/// The seed names the tables and no column (N-17); the columns are ours, and each table says so. In every table of stocks and flows 期初 + 新增 − 减少 = 期末.
/// The fourth table's name reads 机构 (institutions); 结构 (structure) is meant, and its parts are sex, age, schooling, skill grade and duration.
/// </remarks>
public static class MonthlyTables
{
    /// <summary>How many tables there are; the policy parameter <c>dynamic_monitoring_tables</c> states the same for Shunyi.</summary>
    public const int Tables = 11;

    private static readonly Bilingual OwnColumns = new("原文只列出表名，未列栏目；本表栏目为本系统拟定。", "The text names the table and no columns; the columns are this system's.");

    /// <summary>The tables of a month.</summary>
    /// <param name="registrations">Registrations, ended ones included.</param>
    /// <param name="archives">Archives kept by the streets, those handed on included.</param>
    /// <param name="month">The month.</param>
    /// <param name="names">What offices are called.</param>
    public static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<RegistrationFact> registrations, IReadOnlyList<ArchiveFact> archives, ReportMonth month, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(registrations);
        ArgumentNullException.ThrowIfNull(archives);
        ArgumentNullException.ThrowIfNull(names);
        var urban = Of(registrations, RegistrationKind.Urban);
        return
        [
            UrbanUnemployed(urban, month, names),
            CategoryChanges(urban, month),
            OriginsAndDestinations(urban, month, names),
            Structure(urban, month),
            Flows("urban_month", new("北京市城镇登记失业人员统计月报", "Monthly report of urban registered unemployed"), urban, month, names),
            Flows("rural_month", new("北京市城市化建设地区农村登记失业人员统计月报", "Monthly report of rural registered unemployed in urbanised areas"), Of(registrations, RegistrationKind.RuralUrbanising), month, names),
            BenefitComparison(registrations, month, names),
            Flows("shougang_month", new("首钢失业人员统计月报", "Monthly report of Shougang unemployed"), [.. registrations.Where(static fact => fact.IsOfShougang)], month, names),
            Flows("outside_month", new("外地来京登记失业人员情况月报表", "Monthly report of registered unemployed from outside"), Of(registrations, RegistrationKind.FromOutside), month, names),
            BenefitRecipients(registrations, month, names),
            Archives(archives, month, names),
        ];
    }

    private static RegistrationFact[] Of(IEnumerable<RegistrationFact> registrations, RegistrationKind kind) => [.. registrations.Where(fact => fact.Kind == kind)];

    private static StatisticalTable UrbanUnemployed(RegistrationFact[] urban, ReportMonth month, AreaNames names)
    {
        var atEnd = urban.Where(fact => MonthlyFlows.IsAtEnd(fact, month)).ToArray();
        return ByOffice("urban_unemployed", new("城镇失业人员情况", "Urban unemployed"), atEnd, month, names,
        [
            new(new("persons", new("期末人数", "at the end")), static rows => StatisticalValue.Count(rows.Count)),
            Measure<RegistrationFact>.Count("female", new("女", "women"), static fact => fact.IsFemale == true),
            .. AgeGroups.Categories.Select(static group => Measure<RegistrationFact>.Count(group.Name, group.Title, fact => AgeGroups.Of(fact.Age) == group.Name, new("年龄", "age"))),
            Measure<RegistrationFact>.Count("six_months", new("登记满6个月", "registered for 6 months and more"), fact => MonthlyFlows.HasLasted(fact, month, 6)),
            Measure<RegistrationFact>.Count("a_year", new("登记满1年", "registered for a year and more"), fact => MonthlyFlows.HasLasted(fact, month, 12)),
            Measure<RegistrationFact>.Count("hard_to_employ", new("就业困难人员", "hard to employ"), static fact => fact.IsHardToEmploy == true),
            Measure<RegistrationFact>.Count("benefit", new("领取失业保险金", "drawing benefit"), static fact => fact.DrawsBenefit),
        ]);
    }

    private static StatisticalTable CategoryChanges(RegistrationFact[] urban, ReportMonth month)
    {
        var codes = urban.SelectMany(static fact => new[] { fact.Category, fact.CategoryBefore }).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        string? Before(RegistrationFact fact) => fact.CategoryBefore ?? fact.Category;
        long Count(Func<RegistrationFact, bool> counts) => urban.LongCount(counts);
        StatisticalRow Row(string key, Bilingual heading, Func<string?, bool> isIt, StatisticalRowKind kind = StatisticalRowKind.Body) => new(key, heading,
        [
            .. new[]
            {
                Count(fact => MonthlyFlows.IsAtStart(fact, month) && isIt(Before(fact))),
                Count(fact => MonthlyFlows.IsNew(fact, month) && isIt(fact.Category)),
                Count(fact => MonthlyFlows.IsAtStart(fact, month) && fact.Category != Before(fact) && isIt(fact.Category)),
                Count(fact => MonthlyFlows.IsAtStart(fact, month) && fact.Category != Before(fact) && isIt(Before(fact))),
                Count(fact => MonthlyFlows.IsEnded(fact, month) && isIt(fact.Category)),
                Count(fact => MonthlyFlows.IsAtEnd(fact, month) && isIt(fact.Category)),
            }.Select(StatisticalValue.Count),
        ], kind);
        return new(
            "category_changes", new("北京市城镇登记失业人员类别变化情况表", "Changes of category of urban registered unemployed"), month.ToString(),
            [
                new("at_start", new("期初人数", "at the beginning")), new("new", new("新登记", "newly registered")), new("changed_in", new("由其他类别转入", "changed into it")),
                new("changed_out", new("转为其他类别", "changed out of it")), new("ended", new("本月减少", "ended")), new("at_end", new("期末人数", "at the end")),
            ],
            [
                .. codes.Select(code => Row(code, Bilingual.Same(code), category => category == code)),
                Row("-", new("未填报", "not stated"), static category => category is null),
                Row("total", GroupedRows.Total, static _ => true, StatisticalRowKind.Total),
            ])
        {
            RowTitle = new("类别", "Category"),
            Notes = [OwnColumns, new("期初＋新登记＋转入－转出－减少＝期末。", "Beginning + new + changed in − changed out − ended = end.")],
            Sources = Sources(urban),
        };
    }

    private static StatisticalTable OriginsAndDestinations(RegistrationFact[] urban, ReportMonth month, AreaNames names)
    {
        Bilingual from = new("本月新增来源", "origin of the new"), to = new("本月减少去向", "destination of the ended");
        return ByOffice("origins_and_destinations", new("北京市城镇登记失业人员来源和去向情况表", "Origin and destination of urban registered unemployed"), urban, month, names,
        [
            Measure<RegistrationFact>.Count("new", new("本月新增", "new in the month"), fact => MonthlyFlows.IsNew(fact, month), from),
            .. Enum.GetValues<UnemployedOrigin>().Select(origin => Measure<RegistrationFact>.Count("from_" + LabourWords.Code(origin), MonitoringWords.Of(origin), fact => MonthlyFlows.IsNew(fact, month) && fact.Origin == origin, from)),
            Measure<RegistrationFact>.Count("from_not_stated", new("未填报", "not stated"), fact => MonthlyFlows.IsNew(fact, month) && fact.Origin is null, from),
            Measure<RegistrationFact>.Count("ended", new("本月减少", "ended in the month"), fact => MonthlyFlows.IsEnded(fact, month), to),
            .. Enum.GetValues<UnemployedDestination>().Select(destination => Measure<RegistrationFact>.Count("to_" + LabourWords.Code(destination), MonitoringWords.Of(destination), fact => MonthlyFlows.IsEnded(fact, month) && fact.Destination == destination, to)),
            Measure<RegistrationFact>.Count("to_not_stated", new("未填报", "not stated"), fact => MonthlyFlows.IsEnded(fact, month) && fact.Destination is null, to),
        ]);
    }

    private static StatisticalTable Structure(RegistrationFact[] urban, ReportMonth month)
    {
        var atEnd = urban.Where(fact => MonthlyFlows.IsAtEnd(fact, month)).ToArray();
        StatisticalRow Row(string key, Bilingual heading, Func<RegistrationFact, bool> counts, StatisticalRowKind kind = StatisticalRowKind.Body) =>
            new(key, heading, [StatisticalValue.Count(atEnd.Count(counts)), StatisticalValue.Percent(atEnd.Count(counts), atEnd.Length)], kind);
        Bilingual Of(string zh, string en, Bilingual part) => new($"{zh}：{part.Zh}", $"{en}: {part.En}");
        return new(
            "structure", new("北京市城镇登记失业人员结构情况表（原文作“机构”）", "Structure of urban registered unemployed"), month.ToString(),
            [new("persons", new("期末人数", "at the end")), new("share", new("占比（%）", "share (%)"))],
            [
                Row("total", GroupedRows.Total, static _ => true, StatisticalRowKind.Total),
                Row("female", Of("性别", "sex", new("女", "women")), static fact => fact.IsFemale == true),
                Row("male", Of("性别", "sex", new("男", "men")), static fact => fact.IsFemale == false),
                .. AgeGroups.Categories.Select(group => Row(group.Name, Of("年龄", "age", group.Title), fact => AgeGroups.Of(fact.Age) == group.Name)),
                .. Enum.GetValues<EducationLevel>().Select(level => Row("education_" + LabourWords.Code(level), Of("学历", "education", LabourWords.Of(level)), fact => fact.Education == level)),
                .. Enum.GetValues<SkillGrade>().Select(grade => Row("grade_" + LabourWords.Code(grade), Of("技能等级", "skill grade", LabourWords.Of(grade)), fact => fact.SkillGrade == grade)),
                Row("months_0_5", Of("登记时间", "registered for", new("不足6个月", "less than 6 months")), fact => !MonthlyFlows.HasLasted(fact, month, 6)),
                Row("months_6_11", Of("登记时间", "registered for", new("6个月至不足1年", "6 months to less than a year")), fact => MonthlyFlows.HasLasted(fact, month, 6) && !MonthlyFlows.HasLasted(fact, month, 12)),
                Row("months_12_and_over", Of("登记时间", "registered for", new("1年及以上", "a year and more")), fact => MonthlyFlows.HasLasted(fact, month, 12)),
            ])
        {
            RowTitle = new("结构", "Part"),
            Notes = [OwnColumns, new("未填报的不列行，各部分之和可小于合计。", "What is not stated has no row; parts may add up to less than the total.")],
            Sources = Sources(urban),
        };
    }

    private static StatisticalTable Flows(string name, Bilingual title, RegistrationFact[] facts, ReportMonth month, AreaNames names) =>
        ByOffice(name, title, facts, month, names, MonthlyFlows.Measures(month), new Bilingual("期初＋新增－减少＝期末。", "Beginning + new − ended = end."));

    private static StatisticalTable BenefitComparison(IReadOnlyList<RegistrationFact> registrations, ReportMonth month, AreaNames names)
    {
        // A registration that ended before the month draws nothing by the system, whatever flag is left on it; what the fund pays then is for somebody to check.
        bool Draws(RegistrationFact fact) => fact.DrawsBenefit && MonthlyFlows.IsIn(fact, month);
        var concerned = registrations.Where(fact => Draws(fact) || fact.IsPaidByFund == true).ToArray();
        return ByOffice("benefit_comparison", new("领金人员数据会审对比表", "Benefit recipients compared between systems"), concerned, month, names,
        [
            Measure<RegistrationFact>.Count("by_system", new("失业人员系统领金", "drawing by the unemployment system"), Draws),
            Measure<RegistrationFact>.Count("by_fund", new("基金实际发放", "paid by the fund"), static fact => fact.IsPaidByFund == true),
            Measure<RegistrationFact>.Count("both", new("两者一致", "both"), fact => Draws(fact) && fact.IsPaidByFund == true),
            Measure<RegistrationFact>.Count("system_only", new("仅系统有", "by the system only"), fact => Draws(fact) && fact.IsPaidByFund == false),
            Measure<RegistrationFact>.Count("fund_only", new("仅基金有", "by the fund only"), fact => !Draws(fact) && fact.IsPaidByFund == true),
            Measure<RegistrationFact>.Count("not_compared", new("未提供发放数据", "fund's list not supplied"), static fact => fact.IsPaidByFund is null),
        ]);
    }

    private static StatisticalTable BenefitRecipients(IReadOnlyList<RegistrationFact> registrations, ReportMonth month, AreaNames names)
    {
        var recipients = registrations.Where(fact => fact.DrawsBenefit && MonthlyFlows.IsAtEnd(fact, month)).ToArray();
        return ByOffice("benefit_recipients", new("领取失业保险金人员基本情况表", "Benefit recipients' basics"), recipients, month, names,
        [
            new(new("persons", new("领金人数", "recipients")), static rows => StatisticalValue.Count(rows.Count)),
            Measure<RegistrationFact>.Count("female", new("女", "women"), static fact => fact.IsFemale == true),
            .. AgeGroups.Categories.Select(static group => Measure<RegistrationFact>.Count(group.Name, group.Title, fact => AgeGroups.Of(fact.Age) == group.Name, new("年龄", "age"))),
            Measure<RegistrationFact>.Count("college_and_over", new("大专及以上学历", "junior college and above"), static fact => fact.Education >= EducationLevel.JuniorCollege),
            new(new("months_entitled", new("核定领金月数合计", "months entitled, together")), static rows => Sum(rows, static fact => fact.BenefitMonths)),
            new(new("months_left", new("剩余领金月数合计", "months left, together")), static rows => Sum(rows, static fact => fact.BenefitMonthsLeft)),
            Measure<RegistrationFact>.Count("ending", new("剩余不超过1个月", "one month left at most"), static fact => fact.BenefitMonthsLeft <= 1),
        ]);
    }

    private static StatisticalTable Archives(IReadOnlyList<ArchiveFact> archives, ReportMonth month, AreaNames names)
    {
        bool IsAtEnd(ArchiveFact archive) => archive.ReceivedOn <= month.Last && (archive.LeftOn is not { } left || left > month.Last);
        Measure<ArchiveFact>[] measures =
        [
            Measure<ArchiveFact>.Count("at_start", new("期初存档", "at the beginning"), archive => archive.ReceivedOn < month.First && (archive.LeftOn is not { } left || left >= month.First)),
            Measure<ArchiveFact>.Count("received", new("本月接收", "received"), archive => month.Holds(archive.ReceivedOn)),
            Measure<ArchiveFact>.Count("handed_on", new("本月转出", "handed on"), archive => month.Holds(archive.LeftOn)),
            Measure<ArchiveFact>.Count("at_end", new("期末存档", "at the end"), IsAtEnd),
            .. Enum.GetValues<ArchiveHolder>().Select(holder => Measure<ArchiveFact>.Count(LabourWords.Code(holder), MonitoringWords.Of(holder), archive => IsAtEnd(archive) && archive.Holder == holder, new("期末其中", "of them"))),
        ];
        return new(
            "archives", new("在街道（乡镇）管理劳动力档案情况表", "Archives managed by streets and towns"), month.ToString(), GroupedRows.Columns(measures),
            GroupedRows.Of(archives, static archive => archive.Office.At(AreaLevel.Street)?.Digits, names.Of, measures))
        {
            RowTitle = new("街道（乡镇）", "Street or town"),
            Notes = archives.Count > 0 ? [OwnColumns] : [OwnColumns, new("未提供档案数据，零不表示没有存档。", "No archives were supplied: zero does not say that there are none.")],
            Sources = [new(new("档案记录", "archive records"), archives.Count)],
        };
    }

    private static StatisticalTable ByOffice(
        string name, Bilingual title, IReadOnlyList<RegistrationFact> facts, ReportMonth month, AreaNames names, IReadOnlyList<Measure<RegistrationFact>> measures, params Bilingual[] notes) =>
        new(name, title, month.ToString(), GroupedRows.Columns(measures), GroupedRows.Of(facts, static fact => fact.Office.At(AreaLevel.Street)?.Digits, names.Of, measures))
        {
            RowTitle = new("街道（乡镇）", "Street or town"),
            Notes = [OwnColumns, .. notes],
            Sources = Sources(facts),
        };

    private static StatisticalValue Sum(IReadOnlyList<RegistrationFact> rows, Func<RegistrationFact, int?> months) =>
        rows.Any(fact => months(fact) is null) ? StatisticalValue.NotRecorded : StatisticalValue.Count(rows.Sum(fact => (long)months(fact)!.Value));

    private static IReadOnlyList<SourceCount> Sources(IReadOnlyCollection<RegistrationFact> facts) => [new(new("登记记录", "registrations"), facts.Count)];
}
