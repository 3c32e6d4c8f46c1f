using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>系统运行监测: which offices had no business by the 20th, and the month's monitoring report (001 Ch.3 §2(1).2, .3, .5).</summary>
public static class SystemUse
{
    /// <summary>The offices with no business in the placement or the guidance subsystem in the month, by office.</summary>
    /// <param name="uses">What the offices uploaded, one record an office and month.</param>
    /// <param name="offices">All offices that should upload; one without a record had no business.</param>
    /// <param name="month">The month.</param>
    /// <param name="policy">The jurisdiction: the day of the notice.</param>
    /// <returns>Empty where the jurisdiction names no such day.</returns>
    /// <exception cref="ArgumentException">An office has two records of the month.</exception>
    public static IReadOnlyList<ZeroBusinessAlert> ZeroBusiness(IEnumerable<OfficeUse> uses, IEnumerable<AreaCode> offices, ReportMonth month, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statements(PolicyParameters.SystemMonitoringDay).FirstOrDefault(static statement => statement.Case == "zero_business") is not { Value: { } rule } statement)
            return [];
        return
        [
            .. OfMonth(uses, offices, month)
                .Where(static use => use.Placements == 0 || use.Guidance == 0)
                .Select(use => new ZeroBusinessAlert(use.Office, use.Placements == 0, use.Guidance == 0, StepOf(use), rule.DayIn(month.First), statement.Source)),
        ];
    }

    /// <summary>The table of alerts.</summary>
    public static StatisticalTable Table(IReadOnlyList<ZeroBusinessAlert> alerts, ReportMonth month, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(alerts);
        ArgumentNullException.ThrowIfNull(names);
        return new(
            "zero_business", new("“零”业务单位预警表", "Offices without business"), month.ToString(),
            [new("systems", new("无业务子系统", "no business in"), IsText: true), new("step", new("处理", "what follows"), IsText: true), new("on", new("通告日", "on"), IsText: true)],
            [.. alerts.Select(alert => new StatisticalRow(alert.Office.Digits, names.Of(alert.Office.Digits), [StatisticalValue.Words(alert.Systems), StatisticalValue.Words(Words(alert.Step)), StatisticalValue.Code(LabourTables.Day(alert.On))]))])
        {
            RowTitle = new("公共就业服务机构", "Office"),
            Notes = [new("职业介绍、职业指导任一子系统当月无业务的即列入；已作书面说明的注明。", "Listed is who has no business in either subsystem; a written explanation is noted.")],
            Sources = [new(new("预警单位", "offices listed"), alerts.Count)],
        };
    }

    /// <summary>职业介绍和职业指导子系统监测报告: the month's uploads by office beside the month before.</summary>
    /// <param name="uses">What the offices uploaded, the month before included.</param>
    /// <param name="offices">All offices that should upload.</param>
    /// <param name="month">The month.</param>
    /// <param name="names">What offices are called.</param>
    /// <exception cref="ArgumentException">An office has two records of a month.</exception>
    public static StatisticalTable Report(IReadOnlyList<OfficeUse> uses, IReadOnlyCollection<AreaCode> offices, ReportMonth month, AreaNames names)
    {
        ArgumentNullException.ThrowIfNull(uses);
        ArgumentNullException.ThrowIfNull(names);
        var before = OfMonth(uses, offices, month.Plus(-1)).ToDictionary(static use => use.Office);
        var hasBefore = uses.Any(use => use.Month == month.Plus(-1));
        Measure<OfficeUse>[] measures =
        [
            Sum("placements", new("职业介绍", "placement"), static use => use.Placements),
            Sum("guidance", new("职业指导", "guidance"), static use => use.Guidance),
            Sum("employers", new("用人单位信息", "employers"), static use => use.Employers),
            Sum("cases", new("案例分析", "case analyses"), static use => use.Cases),
            Sum("uploads", new("上传合计", "uploads"), static use => use.Uploads),
            new(new("change", new("比上月增减", "change on the month")), rows => hasBefore ? StatisticalValue.Count(rows.Sum(use => (long)use.Uploads - (before.GetValueOrDefault(use.Office)?.Uploads ?? 0))) : StatisticalValue.NotRecorded),
            Sum("returned", new("审核退回", "returned at review"), static use => use.Returned),
            new(new("returned_percent", new("退回率（%）", "returned (%)")), static rows => StatisticalValue.Percent(rows.Sum(static use => (long)use.Returned), rows.Sum(static use => (long)use.Uploads))),
            Measure<OfficeUse>.Count("no_placement", new("无职业介绍业务单位", "offices without placement"), static use => use.Placements == 0),
            Measure<OfficeUse>.Count("no_guidance", new("无职业指导业务单位", "offices without guidance"), static use => use.Guidance == 0),
        ];
        var rows = OfMonth(uses, offices, month);
        return new(
            "system_use", new("职业介绍和职业指导子系统监测报告", "Monitoring of the placement and guidance subsystems"), month.ToString(), GroupedRows.Columns(measures),
            GroupedRows.Of(rows, static use => use.Office.Digits, names.Of, measures))
        {
            RowTitle = new("公共就业服务机构", "Office"),
            Sources = [new(new("单位月度记录", "monthly records of offices"), rows.Count(use => uses.Contains(use)))],
        };
    }

    private static Measure<OfficeUse> Sum(string name, Bilingual title, Func<OfficeUse, int> of) => new(new(name, title), rows => StatisticalValue.Count(rows.Sum(use => (long)of(use))));

    private static OfficeUse[] OfMonth(IEnumerable<OfficeUse> uses, IEnumerable<AreaCode> offices, ReportMonth month)
    {
        var records = new SortedDictionary<string, OfficeUse>(StringComparer.Ordinal);
        foreach (var use in uses.Where(use => use.Month == month))
        {
            if (!records.TryAdd(use.Office.Digits, use))
                throw new ArgumentException($"The office {use.Office} has two records of {month}.", nameof(uses));
        }

        foreach (var office in offices)
            records.TryAdd(office.Digits, new() { Office = office, Month = month, Placements = 0, Guidance = 0 });
        return [.. records.Values];
    }

    private static ZeroBusinessStep StepOf(OfficeUse use) =>
        use.HasSystemFault ? ZeroBusinessStep.MendSystem : use.HasExplained ? ZeroBusinessStep.Explained : ZeroBusinessStep.FinalNotice;

    private static Bilingual Words(ZeroBusinessStep step) => step switch
    {
        ZeroBusinessStep.FinalNotice => new("最后通告", "final notice"),
        ZeroBusinessStep.Explained => new("已作书面说明", "explained in writing"),
        ZeroBusinessStep.MendSystem => new("系统故障，协调研发部门解决", "fault of the system, to be mended"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };
}
