using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Publication;

/// <summary>Adds noise to the counts of persons of a publication's tables instead of withholding any.</summary>
/// <remarks>
/// The loss of the publication is shared evenly among its columns of counts, because a person may stand in each of them; 其中 rows count as a column more. Totals are added up from the noisy rows and cost nothing.
/// Shares are computed again; what else was computed from counts (ratios, changes, means) is left out.
/// </remarks>
public static class TableNoise
{
    private static readonly Bilingual Note = new(
        "人数已加随机噪声，各表相互独立，合计为加噪后各行之和；由人数计算的比率、变化不列出。", "Persons bear random noise, independent from table to table; totals add up the noisy rows; ratios and changes of persons are left out.");

    /// <summary>Makes the noisy tables.</summary>
    /// <param name="tables">The tables of one period.</param>
    /// <param name="settings">What is confidential.</param>
    /// <param name="key">The office's secret, at least 16 bytes.</param>
    /// <param name="epsilon">The loss ε that the publication may cost, above 0.</param>
    /// <param name="edition">What tells these records from any others, such as their digest: other records get other noise.</param>
    /// <exception cref="ArgumentException">The key is too short, or a count is withheld already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The loss is not above 0.</exception>
    public static IReadOnlyList<StatisticalTable> Of(IReadOnlyList<StatisticalTable> tables, TableProtectionSettings settings, ReadOnlySpan<byte> key, double epsilon, string edition)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(settings);
        var cells = CountCells.Of(tables, settings);
        if (cells.FirstOrDefault(static cell => !cell.IsKnown) is { } hidden)
            throw new ArgumentException($"{hidden.Figure.Place.Sentence} is withheld; expected tables as they were counted.", nameof(tables));
        var shares = cells.GroupBy(static cell => (cell.Table, cell.Column)).Sum(static column => column.Any(static cell => cell.Kind == StatisticalRowKind.OfWhich) ? 2 : 1);
        var noise = new NoisyCounts(key, new(epsilon / Math.Max(1, shares)));
        var byTable = cells.ToLookup(static cell => cell.Table);
        return [.. tables.Select((table, at) => byTable[at].Any() ? Of(table, [.. byTable[at]], noise, edition) : table)];
    }

    private static StatisticalTable Of(StatisticalTable table, CountCell[] cells, NoisyCounts noise, string edition)
    {
        var counts = new Dictionary<(int Row, int Column), long>();
        foreach (var cell in cells.Where(static cell => cell.Kind is StatisticalRowKind.Body or StatisticalRowKind.OfWhich))
            counts.Add((cell.Row, cell.Column), noise.Of($"{edition}/{table.Period}/{table.Name}/{cell.Figure.Row.Key}/{cell.Row}/{cell.Figure.Column.Name}", (long)cell.Figure.Value));
        foreach (var total in cells.Where(static cell => cell.Kind == StatisticalRowKind.Total))
            counts.Add((total.Row, total.Column), cells.Where(cell => cell.Column == total.Column && cell.Kind == StatisticalRowKind.Body).Sum(cell => counts[(cell.Row, cell.Column)]));
        var figures = FigureBook.FiguresOf(table).ToLookup(static figure => (figure.Row.Key, figure.Row.Heading.Zh, figure.Column.Name));
        StatisticalRow[] rows = [.. table.Rows.Select((row, at) => row with { Values = [.. row.Values.Select((value, column) => Value(value, at, column))] })];
        return new(table.Name, table.Title, table.Period, table.Columns, rows) { RowTitle = table.RowTitle, Notes = [.. table.Notes, Note], Sources = [] };

        StatisticalValue Value(StatisticalValue value, int row, int column)
        {
            if (counts.TryGetValue((row, column), out var count))
                return StatisticalValue.Count(count);
            if (value.Figure is null)
                return value;
            var figure = figures[(table.Rows[row].Key, table.Rows[row].Heading.Zh, table.Columns[column].Name)].FirstOrDefault();
            if (figure is { Meaning.Kind: FigureKind.Level, Measure: not (Measures.Ratio or Measures.Gap) } && figure.Value.Scale == 0)
                return value;
            return figure is { Meaning.Kind: FigureKind.Share } && Base(figure, row) is var (part, whole) && whole > 0 ? StatisticalValue.Percent(part, whole, figure.Value.Scale)
                : figure is null || cells.Any(cell => cell.Row == row && (cell.Figure.Measure == figure.Measure || figure.Measure is not (Measures.Demand or Measures.Seekers))) ? StatisticalValue.NotDefined : value;
        }

        (long Part, long Whole)? Base(Figure share, int row)
        {
            var level = cells.FirstOrDefault(cell => cell.Row == row && cell.Figure.Measure == share.Measure);
            var parent = share.Row.Kind == StatisticalRowKind.OfWhich ? FigureBook.ParentOf(table, share.Row) : table.Rows.FirstOrDefault(static other => other.Kind == StatisticalRowKind.Total);
            var whole = level is null ? null : cells.FirstOrDefault(cell => cell.Column == level.Column && ReferenceEquals(cell.Figure.Row, parent));
            return level is null || whole is null ? null : (counts[(row, level.Column)], counts[(whole.Row, whole.Column)]);
        }
    }
}
