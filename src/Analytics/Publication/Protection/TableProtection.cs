using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Withholds what may not be told from all tables of a publication together.</summary>
/// <remarks>
/// The counts of all tables of a period are one table with every sum between them, so that no table gives back what another withholds; cells are chosen by <see cref="CellSuppression"/>. Shares, ratios, changes
/// and means of a withheld count go with it. Withheld cells of the input stay withheld.
/// </remarks>
public static class TableProtection
{
    // Cells among which a protection is looked for before all are.
    private const int Nearby = 240;

    /// <summary>Protects the tables.</summary>
    /// <param name="tables">The tables of a publication and those of earlier periods with which its changes compare; each period is protected by itself.</param>
    /// <param name="settings">What is confidential.</param>
    /// <param name="released">Tables that were published already, of any period: what they show stays known, what they withhold stays withheld. Null for none.</param>
    public static ProtectedTables Protect(IReadOnlyList<StatisticalTable> tables, TableProtectionSettings settings, IReadOnlyList<StatisticalTable>? released = null)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(settings);
        var result = tables.ToArray();
        var counts = new ProtectionCounts();
        // Earlier periods first: a change must not tell what the table of then withholds.
        foreach (var period in tables.Select(static (table, at) => (table, at)).GroupBy(static pair => pair.table.Period).OrderBy(static period => period.Key, StringComparer.Ordinal))
        {
            int[] numbers = [.. period.Select(static pair => pair.at)];
            var shown = Protect([.. period.Select(static pair => pair.table)], settings, [.. (released ?? []).Where(table => table.Period == period.Key)], counts);
            var before = result.Where(table => string.CompareOrdinal(table.Period, period.Key) < 0).ToArray();
            for (var at = 0; at < numbers.Length; at++)
                result[numbers[at]] = WithheldFigures.Of(tables[numbers[at]], shown[at], before, counts);
        }

        return new(result, counts.Cells, counts.ByRule, counts.ToProtect, counts.Derived, counts.Unprotected, settings.Method);
    }

    // For each table its withheld cells by row and column.
    private static HashSet<(int Row, int Column)>[] Protect(StatisticalTable[] tables, TableProtectionSettings settings, StatisticalTable[] released, ProtectionCounts counts)
    {
        var cells = CountCells.Of(tables, settings);
        var sums = new CountSums(tables, cells);
        double[] protection = [.. sums.Table.Values.Select(value => settings.Rules.ProtectionOf(CellContributions.OfCount((int)Math.Min(value, int.MaxValue))))];
        var shown = CellSuppression.Protect(sums.Table, protection, new NearbyCells(sums.Table, Nearby).Around, earlier: Marks(sums, cells, released));
        var withheld = tables.Select(static _ => new HashSet<(int Row, int Column)>()).ToArray();
        foreach (var cell in cells.Where(cell => !cell.IsKnown || shown.Statuses[sums[cell]] != CellStatus.Published))
            withheld[cell.Table].Add((cell.Row, cell.Column));
        counts.Add(cells, sums, shown, protection);
        return withheld;
    }

    // A rest is never printed; what a released table says of a figure holds for the figure wherever it stands.
    private static ReleasedCell[] Marks(CountSums sums, IReadOnlyList<CountCell> cells, StatisticalTable[] released)
    {
        ReleasedCell[] marks = [.. sums.IsPrinted.Select(static printed => printed ? ReleasedCell.New : ReleasedCell.Withheld)];
        if (released.Length == 0)
            return marks;
        var shown = released.SelectMany(FigureBook.FiguresOf).Where(static figure => figure.Meaning.Kind == FigureKind.Level).Select(static figure => (figure.Subject, figure.Measure, figure.Value)).ToHashSet();
        var hidden = released.SelectMany(table => FigureBook.WithheldIn(table).Select(figure => (table.Name, figure.Row.Key, figure.Column.Name))).ToHashSet();
        foreach (var cell in cells.Where(static cell => cell.IsKnown))
        {
            if (shown.Contains((cell.Figure.Subject, cell.Figure.Measure, cell.Figure.Value)))
                marks[sums[cell]] = ReleasedCell.Shown;
            else if (hidden.Contains((cell.Figure.Table.Name, cell.Figure.Row.Key, cell.Figure.Column.Name)))
                marks[sums[cell]] = ReleasedCell.Withheld;
        }

        return marks;
    }
}
