using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>热点难点问题分析: what people ask about, beside the period before (002 Art. 52(4)).</summary>
public static class TopicTable
{
    /// <summary>The table: topics by how often they were asked about, with the change and how many are still open.</summary>
    /// <param name="current">The questions of the period: topic by a code of the office, null where not classed; whether answered.</param>
    /// <param name="before">The questions of the period before.</param>
    /// <param name="period">The period.</param>
    public static StatisticalTable Of(IReadOnlyCollection<(string? Topic, bool IsAnswered)> current, IReadOnlyCollection<(string? Topic, bool IsAnswered)> before, string period)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(before);
        var earlier = before.CountBy(static one => one.Topic ?? "-", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var now = current.GroupBy(static one => one.Topic ?? "-", StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => (Asked: group.Count(), Open: group.Count(static one => !one.IsAnswered)), StringComparer.Ordinal);
        StatisticalRow Row(string key, Bilingual heading, int asked, int open, int past, StatisticalRowKind kind = StatisticalRowKind.Body) => new(key, heading,
            [StatisticalValue.Count(asked), StatisticalValue.Percent(asked, current.Count), StatisticalValue.Count(past), StatisticalValue.Count(asked - past), StatisticalValue.Count(open)], kind);
        return new(
            "topics", new("就业热点难点问题分析表", "What people ask about"), period,
            [
                new("asked", new("本期（件）", "asked")), new("percent", new("占比（%）", "share (%)")), new("before", new("上期（件）", "before")), new("change", new("增减", "change")),
                new("open", new("尚未答复（件）", "not answered yet")),
            ],
            [
                .. now.Keys.Union(earlier.Keys, StringComparer.Ordinal)
                    .Select(topic => (Topic: topic, Now: now.GetValueOrDefault(topic), Past: earlier.GetValueOrDefault(topic)))
                    .OrderBy(static one => one.Topic == "-").ThenByDescending(static one => one.Now.Asked).ThenByDescending(static one => one.Past).ThenBy(static one => one.Topic, StringComparer.Ordinal)
                    .Select(one => Row(one.Topic, one.Topic == "-" ? new("未分类", "not classed") : Bilingual.Same(one.Topic), one.Now.Asked, one.Now.Open, one.Past)),
                Row("total", GroupedRows.Total, current.Count, current.Count(static one => !one.IsAnswered), before.Count, StatisticalRowKind.Total),
            ])
        {
            RowTitle = new("问题", "Topic"),
            Sources = [new(new("咨询、留言记录", "questions"), current.Count + before.Count)],
        };
    }
}
