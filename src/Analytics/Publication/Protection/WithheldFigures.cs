using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Marks the withheld counts of a table, and with them what follows from them.</summary>
/// <remarks>
/// A share or change of one side goes with that side's count; a ratio or gap with either. Of a figure whose count is not known (a rate, a mean) it is enough that a count of its row is withheld. A change goes too where the
/// table of the earlier period withholds the count of then.
/// </remarks>
internal sealed class WithheldFigures
{
    private readonly StatisticalTable table;
    private readonly IReadOnlySet<(int Row, int Column)> counts;
    private readonly IReadOnlyList<StatisticalTable> before;
    private readonly Dictionary<(StatisticalRow Row, StatisticalColumn Column), Figure> figures;
    private readonly ILookup<int, string> measuresOfRow;

    // 无要求 is spread over the rows, so their ratios together tell how many it is.
    private readonly bool hidesUnstated;

    private WithheldFigures(StatisticalTable table, IReadOnlySet<(int Row, int Column)> counts, IReadOnlyList<StatisticalTable> before)
    {
        this.table = table;
        this.counts = counts;
        this.before = before;
        figures = FigureBook.FiguresOf(table).Concat(FigureBook.WithheldIn(table)).ToDictionary(static figure => (figure.Row, figure.Column), PairComparer.Instance);
        hidesUnstated = counts.Any(cell => Subjects.IsUnstated(Subjects.Of(table.Rows[cell.Row])));
        measuresOfRow = counts.ToLookup(static cell => cell.Row, cell => figures[(table.Rows[cell.Row], table.Columns[cell.Column])].Measure);
    }

    internal static StatisticalTable Of(StatisticalTable table, IReadOnlySet<(int Row, int Column)> counts, IReadOnlyList<StatisticalTable> before, ProtectionCounts tally)
    {
        var marks = new WithheldFigures(table, counts, before);
        if (counts.Count == 0 && !before.Any(other => other.Name == table.Name && other.HasWithheld))
            return table;
        var total = table.Rows.Select(static (row, at) => (row, at)).Where(static pair => pair.row.Kind == StatisticalRowKind.Total).Select(static pair => pair.at).DefaultIfEmpty(-1).First();
        StatisticalRow[] rows = [.. table.Rows.Select((row, at) => row with { Values = [.. row.Values.Select((value, column) => marks.Value(value, at, column, total, tally))] })];
        return new(table.Name, table.Title, table.Period, table.Columns, rows) { RowTitle = table.RowTitle, Notes = table.Notes, Sources = counts.Any(cell => cell.Row == total) ? [] : table.Sources };
    }

    private StatisticalValue Value(StatisticalValue value, int row, int column, int total, ProtectionCounts tally)
    {
        if (counts.Contains((row, column)))
            return StatisticalValue.Withheld;
        if (value.Figure is null || !(table.Rows[row].Kind == StatisticalRowKind.Share ? counts.Any(cell => cell.Row == total) : Follows(row, column)))
            return value;
        tally.Derived++;
        return StatisticalValue.Withheld;
    }

    private bool Follows(int row, int column)
    {
        if (!figures.TryGetValue((table.Rows[row], table.Columns[column]), out var figure) || IsCount(figure))
            return false;
        return measuresOfRow[row].Any(withheld => Concerns(figure, withheld)) || (hidesUnstated && figure.Measure == Measures.Ratio && figure.Row.Kind != StatisticalRowKind.Total) || FollowsFromBefore(figure);
    }

    // A whole number of the row that is not confidential itself stays: openings beside withheld seekers, offices, days.
    private static bool IsCount(Figure figure) => figure.Meaning.Kind == FigureKind.Level && figure.Measure is not (Measures.Ratio or Measures.Gap) && figure.Value.Scale == 0
        && (figure.Column.Counts is not null || figure.Measure is Measures.Demand or Measures.Seekers);

    private static bool Concerns(Figure figure, string withheld) => figure.Measure switch
    {
        Measures.Demand or Measures.Seekers => figure.Measure == withheld || withheld is not (Measures.Demand or Measures.Seekers),
        _ => true,
    };

    private bool FollowsFromBefore(Figure figure)
    {
        if (figure.Meaning.Against == Against.None || PeriodName.Before(table.Period, figure.Meaning.Against) is not { } period)
            return false;
        return before.Where(other => other.Period == period && other.Name == table.Name).SelectMany(FigureBook.WithheldIn)
            .Any(then => then.Row.Key == figure.Row.Key && then.Meaning.Kind == FigureKind.Level && Concerns(figure, then.Measure));
    }

    private sealed class PairComparer : IEqualityComparer<(StatisticalRow Row, StatisticalColumn Column)>
    {
        internal static PairComparer Instance { get; } = new();

        public bool Equals((StatisticalRow Row, StatisticalColumn Column) one, (StatisticalRow Row, StatisticalColumn Column) other) =>
            ReferenceEquals(one.Row, other.Row) && ReferenceEquals(one.Column, other.Column);

        public int GetHashCode((StatisticalRow Row, StatisticalColumn Column) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Row), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Column));
    }
}
