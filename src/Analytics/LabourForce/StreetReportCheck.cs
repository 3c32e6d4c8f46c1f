using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics;

/// <summary>Lays what streets reported beside what the system counts, before both go into the district's analysis report (001 Ch.1 §1(1).4).</summary>
public static class StreetReportCheck
{
    private static readonly StatisticalColumn[] Columns =
    [
        new("figure", new("指标", "figure"), IsText: true), new("reported", new("街（镇）上报", "reported by the street")), new("counted", new("系统统计", "counted by the system")),
        new("difference", new("相差", "difference")),
    ];

    /// <summary>The table: every figure reported, by street; a street or figure that the system does not know is said to be not recorded.</summary>
    /// <param name="reports">What streets reported.</param>
    /// <param name="facts">The persons of the roll.</param>
    /// <param name="settings">The day and what areas are called; the rows are streets.</param>
    /// <exception cref="ArgumentException">A street reports a figure twice, or one that no column of the table bears.</exception>
    public static StatisticalTable Of(IReadOnlyList<StreetReport> reports, IReadOnlyList<LabourFact> facts, LabourReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(settings);
        if (reports.DistinctBy(static report => (report.Street, report.Figure)).Count() != reports.Count)
            throw new ArgumentException("A street reports a figure twice.", nameof(reports));
        var overall = SevenMasteries.Of(facts, settings with { Level = AreaLevel.Street })[0];
        return new(
            "street_reports", new("街（镇）上报数与系统统计数核对表", "What streets reported beside what the system counts"), LabourTables.Day(settings.AsOf), Columns,
            [
                .. reports.OrderBy(static report => report.Street).ThenBy(report => overall.Column(report.Figure))
                    .Select(report => Row(report, overall, settings)),
            ])
        {
            Notes = [new("相差＝上报数－系统统计数；不为零的，由街（镇）核实后再写入全区分析报告。", "Difference: reported less counted; where it is not zero the street checks before the district's report is written.")],
            Sources = [.. LabourTables.RollSources(facts.Count), new(new("街（镇）上报指标", "figures reported"), reports.Count)],
        };
    }

    private static StatisticalRow Row(StreetReport report, StatisticalTable overall, LabourReportSettings settings)
    {
        var column = overall.Column(report.Figure);
        var counted = overall.Rows.FirstOrDefault(row => row.Key == report.Street.Digits)?.Values[column].Figure;
        return new(report.Street.Digits, settings.Names.Of(report.Street.Digits),
        [
            StatisticalValue.Words(overall.Columns[column].Title), StatisticalValue.Number(report.Value, Decimals(report.Value)),
            counted is { } known ? overall.Rows.First(row => row.Key == report.Street.Digits).Values[column] : StatisticalValue.NotRecorded,
            counted is { } system ? StatisticalValue.Number(report.Value - system, Math.Max(Decimals(report.Value), Decimals(system))) : StatisticalValue.NotRecorded,
        ]);
    }

    private static int Decimals(decimal number) => Math.Min(PublishedShare.Decimals, (int)number.Scale);
}
