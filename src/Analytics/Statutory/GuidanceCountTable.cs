using System.Globalization;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>统计汇总: published guidance items and guidance visits (001 Ch.3 §2(2)2(5)).</summary>
public static class GuidanceCountTable
{
    /// <summary>The table of a period.</summary>
    /// <param name="items">The items; visits are those of the period.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The days are not in order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Visits are negative.</exception>
    public static StatisticalTable Of(IReadOnlyList<PublishedGuidance> items, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (last < first)
            throw new ArgumentException(FormattableString.Invariant($"The period from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}: expected in order."), nameof(last));
        foreach (var item in items)
            ArgumentOutOfRangeException.ThrowIfNegative(item.Visits, nameof(items));
        Measure<PublishedGuidance>[] measures =
        [
            Measure<PublishedGuidance>.Count("published", new("本期发布（条）", "published in the period"), item => item.PublishedOn >= first && item.PublishedOn <= last),
            Measure<PublishedGuidance>.Count("online", new("期末在网（条）", "online at the end"), item => item.PublishedOn <= last),
            new(new("visits", new("职业指导人次", "guidance visits")), static rows => StatisticalValue.Count(rows.Sum(static item => item.Visits))),
        ];
        return new(
            "guidance_information", new("职业指导信息发布量和指导人次统计表", "Guidance items published and guidance visits"),
            string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"), GroupedRows.Columns(measures),
            [
                .. Enum.GetValues<GuidanceInformation>().Select(kind => GroupedRows.Row(LabourWords.Code(kind), Of(kind), [.. items.Where(item => item.Kind == kind)], measures, StatisticalRowKind.Body)),
                GroupedRows.Row("total", GroupedRows.Total, items, measures, StatisticalRowKind.Total),
            ])
        {
            RowTitle = new("信息类型", "Kind"),
            Sources = [new(new("发布记录", "items"), items.Count)],
        };
    }

    private static Bilingual Of(GuidanceInformation kind) => kind switch
    {
        GuidanceInformation.SeekerTips => new("求职宝典", "tips for seekers"),
        GuidanceInformation.EmployerTips => new("用工指导", "tips for employers"),
        GuidanceInformation.SelfAssessment => new("个人测评", "self-assessment"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of guidance information."),
    };
}
