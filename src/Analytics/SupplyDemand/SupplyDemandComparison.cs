namespace Jiuye.Analytics;

/// <summary>环比 and 同比 of a whole table: every row against the same row of an earlier period.</summary>
/// <remarks>
/// Both tables must cover the same offices: national growth is computed on the cities that reported in both periods, so a caller filters to those first.
/// A row that only one period has counts as zero in the other.
/// </remarks>
public static class SupplyDemandComparison
{
    /// <summary>The changes, rows in the order of their keys.</summary>
    /// <exception cref="ArgumentException">The tables differ in their columns or in their rule for 无要求, so that their ratios can't be compared.</exception>
    public static IReadOnlyList<SupplyDemandChange> Between(SupplyDemandTable current, SupplyDemandTable earlier)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(earlier);
        if (!current.Columns.SequenceEqual(earlier.Columns, StringComparer.Ordinal) || current.Settings != earlier.Settings)
        {
            throw new ArgumentException(
                $"Only tables of one make compare: {string.Join(", ", current.Columns)} ({current.Method}) and {string.Join(", ", earlier.Columns)} ({earlier.Method}).",
                nameof(earlier));
        }

        var now = current.Rows.ToDictionary(static row => row.Key);
        var before = earlier.Rows.ToDictionary(static row => row.Key);
        return [.. now.Keys.Union(before.Keys).Order(CellKey.Order).Select(key => Of(key, now.GetValueOrDefault(key), before.GetValueOrDefault(key)))];
    }

    private static SupplyDemandChange Of(CellKey key, SupplyDemandRow? now, SupplyDemandRow? before) => new(
        key,
        Growth(now?.Demand, before?.Demand),
        Growth(now?.Seekers, before?.Seekers),
        PublishedShare.Change(now?.DemandShare ?? 0, before?.DemandShare ?? 0),
        PublishedShare.Change(now?.SeekersShare ?? 0, before?.SeekersShare ?? 0),
        PublishedShare.Change(now?.Ratio, before?.Ratio));

    private static decimal? Growth(SideCount? now, SideCount? before)
    {
        var current = now?.Valid ?? 0;
        return GrowthRate.Percent(current, current - (before?.Valid ?? 0));
    }
}
