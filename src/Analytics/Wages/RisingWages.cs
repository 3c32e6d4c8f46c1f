namespace Jiuye.Analytics;

/// <summary>Holds a wage table against the expectation that pay rises with a column, such as the skill grade.</summary>
/// <remarks>Isotonic regression of each percentile within the cells that agree in all other columns; see <see cref="IsotonicFit"/>. Withheld cells take no part.</remarks>
public static class RisingWages
{
    /// <summary>The fits of every percentile, in the order of keys and levels.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column with which pay should rise.</param>
    /// <param name="rank">The rank of a code; null for a code without one, which takes no part.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static IReadOnlyList<RisingWage> Of(WageTable table, string column, Func<string?, int?> rank)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rank);
        var at = table.Columns.ToList().IndexOf(column);
        if (at < 0)
            throw new ArgumentException($"The table has no column '{column}': {string.Join(", ", table.Columns)}.", nameof(column));
        var rising = new Dictionary<CellKey, double[]>();
        var shown = table.Rows.Where(static row => row.Outcome.Succeeded)
            .Select(row => (row.Key, Rank: rank(row.Key[at]), Guideline: row.Outcome.TryGet(out var guideline, out _) ? guideline : null!))
            .Where(static row => row.Rank is not null)
            .ToArray();
        foreach (var alike in shown.GroupBy(row => row.Key.Without(at)))
        {
            var rows = alike.OrderBy(static row => row.Rank).ThenBy(static row => row.Key, CellKey.Order).ToArray();
            double[] persons = [.. rows.Select(static row => row.Guideline.Persons)];
            double[][] fits = [.. table.Settings.Levels.Select((_, level) => IsotonicFit.Of([.. rows.Select(row => row.Guideline.Percentiles[level].Yuan)], persons))];
            for (var row = 0; row < rows.Length; row++)
                rising.Add(rows[row].Key, [.. fits.Select(fit => fit[row])]);
        }

        return [.. shown.SelectMany(row => table.Settings.Levels.Select((level, place) =>
            new RisingWage(row.Key, level, row.Guideline.Percentiles[place].Yuan, rising[row.Key][place])))];
    }
}
