using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Counts records into the rows of a table.</summary>
internal static class GroupedRows
{
    internal static readonly Bilingual Total = new("合计", "Total");

    /// <summary>One row a group, by key, records without one last, and the total over all of them.</summary>
    /// <param name="records">The records.</param>
    /// <param name="keyOf">The key of a record's group; null where it has none.</param>
    /// <param name="headingOf">What stands before a group's row.</param>
    /// <param name="measures">The columns.</param>
    internal static IReadOnlyList<StatisticalRow> Of<T>(
        IReadOnlyList<T> records, Func<T, string?> keyOf, Func<string, Bilingual> headingOf, IReadOnlyList<Measure<T>> measures)
    {
        var groups = records.GroupBy(keyOf).OrderBy(static group => group.Key is null).ThenBy(static group => group.Key, StringComparer.Ordinal);
        return
        [
            .. groups.Select(group => Row(group.Key ?? "-", group.Key is { } key ? headingOf(key) : new("未填报", "not stated"), [.. group], measures, StatisticalRowKind.Body)),
            Row("total", Total, records, measures, StatisticalRowKind.Total),
        ];
    }

    internal static StatisticalRow Row<T>(string key, Bilingual heading, IReadOnlyList<T> records, IReadOnlyList<Measure<T>> measures, StatisticalRowKind kind) =>
        new(key, heading, [.. measures.Select(measure => measure.Of(records))], kind);

    internal static IReadOnlyList<StatisticalColumn> Columns<T>(IEnumerable<Measure<T>> measures) => [.. measures.Select(static measure => measure.Column)];
}
