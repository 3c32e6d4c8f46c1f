using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>How the columns of a table stand under their shared headings.</summary>
public static class HeadingSpans
{
    /// <summary>The spans from left to right.</summary>
    public static IReadOnlyList<HeadingSpan> Of(StatisticalTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var spans = new List<HeadingSpan>();
        for (var at = 0; at < table.Columns.Count; at++)
        {
            var group = table.Columns[at].Group;
            if (group is not null && spans is [.., var last] && last.Group == group)
                spans[^1] = last with { Count = last.Count + 1 };
            else
                spans.Add(new(group, at, 1));
        }

        return spans;
    }
}
