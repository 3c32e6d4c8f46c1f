using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Publication;

/// <summary>The counts of linked tables as one <see cref="AdditiveTable"/>: a figure that several tables print is one cell, and every sum between them is stated.</summary>
/// <remarks>
/// Sums are found from the numbers: rows and their total, 其中 rows and their parent, columns and the neighbours that add up to them. Where parts leave a rest, the rest is a cell too that is never printed:
/// eleven women of twelve tell of one man. Two figures that agree by chance are taken for one, which asks for more to be withheld, never for less.
/// </remarks>
internal sealed class CountSums
{
    private readonly IReadOnlyList<CountCell> cells;
    private readonly Dictionary<(int Table, int Row, int Column), int> nodes = [];
    private readonly List<double> values = [];
    private readonly List<bool> isPrinted = [];
    private readonly List<TableSum> sums = [];

    internal CountSums(IReadOnlyList<StatisticalTable> tables, IReadOnlyList<CountCell> cells)
    {
        this.cells = cells;
        Number();
        foreach (var table in cells.GroupBy(static cell => cell.Table))
        {
            var of = table.ToArray();
            foreach (var column in of.GroupBy(static cell => cell.Column))
                StateRows(tables[table.Key], [.. column]);
            foreach (var sum in ColumnSums.Of(of))
                State(of, sum);
        }

        StateOccupations();
        Table = new(values, sums);
    }

    internal AdditiveTable Table { get; }

    /// <summary>For each cell of the sums whether a table prints it; rests are not printed.</summary>
    internal IReadOnlyList<bool> IsPrinted => isPrinted;

    /// <summary>The number in the sums of a cell of the tables.</summary>
    internal int this[CountCell cell] => nodes[(cell.Table, cell.Row, cell.Column)];

    // A figure of one measure about one subject is one cell, in whichever tables it stands; within a table rows of one name are different.
    private void Number()
    {
        var shared = new Dictionary<(string Subject, string Measure, decimal Value), List<(int Table, int Node)>>();
        foreach (var cell in cells.Where(static cell => cell.IsKnown))
        {
            var key = (cell.Figure.Subject, cell.Figure.Measure, cell.Figure.Value);
            if (!shared.TryGetValue(key, out var known))
                shared.Add(key, known = []);
            var node = known.Where(other => known.TrueForAll(each => each.Node != other.Node || each.Table != cell.Table)).Select(static other => (int?)other.Node).FirstOrDefault() ?? Add((double)cell.Figure.Value, printed: true);
            known.Add((cell.Table, node));
            nodes.Add((cell.Table, cell.Row, cell.Column), node);
        }
    }

    private int Add(double value, bool printed)
    {
        values.Add(value);
        isPrinted.Add(printed);
        return values.Count - 1;
    }

    private void StateRows(StatisticalTable table, CountCell[] column)
    {
        // A sum of which the input withholds a part cannot be stated; the input is taken to be protected in itself.
        if (column.Any(static cell => !cell.IsKnown))
            return;
        var body = column.Where(static cell => cell.Kind == StatisticalRowKind.Body).ToArray();
        if (column.FirstOrDefault(static cell => cell.Kind == StatisticalRowKind.Total) is { } total)
            StateBody(total, body);
        foreach (var parts in column.Where(static cell => cell.Kind == StatisticalRowKind.OfWhich).GroupBy(cell => FigureBook.ParentOf(table, cell.Figure.Row)))
        {
            if (column.FirstOrDefault(cell => ReferenceEquals(cell.Figure.Row, parts.Key)) is { } parent)
                StateParts(parent, [.. parts]);
        }
    }

    // Several breakdowns below each other make the total several times.
    private void StateBody(CountCell total, CountCell[] body)
    {
        if (body.Sum(static cell => cell.Figure.Value) <= total.Figure.Value)
        {
            State(total, body);
            return;
        }

        var (runs, open, sum) = (new List<CountCell[]>(), new List<CountCell>(), 0m);
        foreach (var cell in body)
        {
            open.Add(cell);
            sum += cell.Figure.Value;
            if (sum < total.Figure.Value)
                continue;
            runs.Add([.. open]);
            open.Clear();
            sum = 0;
        }

        if (open.Count > 0)
            runs.Add([.. open]);
        foreach (var run in runs)
            StateParts(total, run);
    }

    // Parts that are more than the whole overlap: then each has a rest of its own.
    private void StateParts(CountCell parent, CountCell[] parts)
    {
        if (parts.Sum(static part => part.Figure.Value) <= parent.Figure.Value)
        {
            State(parent, parts);
            return;
        }

        foreach (var part in parts)
            State(parent, [part]);
    }

    // A table of minor groups, even of a choice of them, holds parts of what another prints by major group.
    private void StateOccupations()
    {
        var coded = cells.Where(static cell => cell is { IsKnown: true, Kind: StatisticalRowKind.Body })
            .Select(static cell => (Cell: cell, Code: OccupationCode.TryParse(cell.Figure.Row.Key, out var code) ? code : default)).Where(static pair => pair.Code != default).ToArray();
        foreach (var measure in coded.GroupBy(static pair => pair.Cell.Figure.Measure))
        {
            var printed = measure.DistinctBy(pair => this[pair.Cell]).ToArray();
            foreach (var (whole, code) in printed)
            {
                // The next level that is printed: its groups are parts of this one and not of each other.
                var below = printed.Where(pair => pair.Cell.Table != whole.Table && pair.Code.Level > code.Level && code.Contains(pair.Code)).GroupBy(static pair => pair.Code.Level).MinBy(static level => level.Key);
                if (below is not null)
                    State(whole, [.. below.DistinctBy(static pair => pair.Code).Select(static pair => pair.Cell)]);
            }
        }
    }

    private void State(CountCell[] of, (int Whole, int[] Parts, bool IsComplete) sum)
    {
        foreach (var row in of.GroupBy(static cell => cell.Row))
        {
            var cell = row.Where(static cell => cell.IsKnown).ToDictionary(static cell => cell.Column);
            if (cell.TryGetValue(sum.Whole, out var whole) && sum.Parts.All(cell.ContainsKey))
                State(whole, [.. sum.Parts.Select(part => cell[part])]);
        }
    }

    private void State(CountCell whole, CountCell[] parts)
    {
        var rest = whole.Figure.Value - parts.Sum(static part => part.Figure.Value);
        if (parts.Length == 0 || rest < 0)
            return;
        int[] all = [.. parts.Select(part => this[part]), .. rest > 0 ? new[] { Add((double)rest, printed: false) } : []];
        sums.Add(new(this[whole], all));
    }
}
