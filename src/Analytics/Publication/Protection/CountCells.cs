using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Finds the cells of tables that count something confidential.</summary>
/// <remarks>
/// What a column says of itself goes first, then the words of its title: 求职 counts seekers, 需求 openings. A column of whole numbers that add up to its total, or whose title names persons, is taken to count
/// persons, because what is taken wrongly to be confidential loses a figure and what is taken wrongly to be open loses a secret.
/// </remarks>
internal static class CountCells
{
    private static readonly string[] Persons = ["人数", "人员", "人次", "劳动力", "求职者"];

    internal static IReadOnlyList<CountCell> Of(IReadOnlyList<StatisticalTable> tables, TableProtectionSettings settings)
    {
        var cells = new List<CountCell>();
        for (var table = 0; table < tables.Count; table++)
            cells.AddRange(Of(tables[table], table, settings));
        return cells;
    }

    private static IEnumerable<CountCell> Of(StatisticalTable table, int number, TableProtectionSettings settings)
    {
        var rows = table.Rows.Select(static (row, at) => (row, at)).ToDictionary(static pair => (object)pair.row, static pair => pair.at, ReferenceEqualityComparer.Instance);
        var columns = table.Columns.Select(static (column, at) => (column, at)).ToDictionary(static pair => pair.column, static pair => pair.at);
        var isPersons = table.Columns.Select((column, at) => column.Counts ?? (CountsPersons(table, column, at) ? Counted.Persons : Counted.Other)).ToArray();
        foreach (var (figure, known) in FigureBook.FiguresOf(table).Select(static figure => (figure, true)).Concat(FigureBook.WithheldIn(table).Select(static figure => (figure, false))))
        {
            var column = columns[figure.Column];
            if (figure.Meaning.Kind == FigureKind.Level && figure.Value >= 0 && figure.Value.Scale == 0 && settings.Covers(WhatOf(figure, isPersons[column])))
                yield return new(number, rows[figure.Row], column, figure, known);
        }
    }

    private static Counted WhatOf(Figure figure, Counted byColumn) => (figure.Column.Counts, figure.Measure) switch
    {
        ({ } stated, _) => stated,
        (_, Measures.Seekers) => Counted.Persons,
        (_, Measures.Demand) => Counted.Openings,
        (_, Measures.Ratio or Measures.Gap) => Counted.Other,
        _ => byColumn,
    };

    private static bool CountsPersons(StatisticalTable table, StatisticalColumn column, int at)
    {
        var figures = table.Rows.Where(static row => row.Kind != StatisticalRowKind.Share).Select(row => (row.Kind, row.Values[at].Figure)).Where(static cell => cell.Figure is not null).ToArray();
        if (column.IsText || figures.Any(static cell => cell.Figure is < 0 || cell.Figure!.Value.Scale != 0))
            return false;
        if (Persons.Any(word => ChineseText.Folded((column.Group?.Zh ?? "") + column.Title.Zh).Contains(word, StringComparison.Ordinal)))
            return true;
        var total = figures.FirstOrDefault(static cell => cell.Kind == StatisticalRowKind.Total).Figure;
        return figures.Length == 0 ? table.Rows.Any(row => row.Values[at].State == ValueState.Withheld)
            : total == figures.Where(static cell => cell.Kind == StatisticalRowKind.Body).Sum(static cell => cell.Figure);
    }
}
