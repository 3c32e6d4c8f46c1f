using Jiuye.Analytics.Reporting;

namespace Jiuye.Cli;

/// <summary>Statistical tables for people at a terminal: title and period, columns that line up, notes, and the records behind them.</summary>
internal static class TablePage
{
    internal static void Write(TextWriter output, IReadOnlyList<StatisticalTable> tables, bool chinese)
    {
        foreach (var table in tables)
            Write(output, table, chinese);
    }

    private static void Write(TextWriter output, StatisticalTable table, bool chinese)
    {
        Line(output, $"{ReportText.In(table.Title, chinese)}  {table.Period}");
        var aligned = new AlignedTable();
        if (table.Columns.Any(static column => column.Group is not null))
            aligned.Add(["", .. Groups(table, chinese)]);
        aligned.Add([ReportText.In(table.RowTitle, chinese), .. table.Columns.Select(column => ReportText.In(column.Title, chinese))]);
        foreach (var row in table.Rows)
            aligned.Add([Heading(row, chinese), .. row.Values.Select(value => value.Shown(chinese))]);
        aligned.WriteTo(output);
        if (table.Rows.Count == 0)
            Line(output, chinese ? "（无）" : "(none)");
        foreach (var note in table.PrintedNotes)
            Line(output, (chinese ? "注：" : "Note: ") + ReportText.In(note, chinese));
        if (table.Sources.Count > 0)
            Line(output, (chinese ? "依据：" : "Based on: ") + string.Join(chinese ? "；" : "; ", table.Sources.Select(source => FormattableString.Invariant($"{ReportText.In(source.What, chinese)} {source.Records}"))));
        Line(output, "");
    }

    // A heading stands over the first of the columns that share it.
    private static IEnumerable<string> Groups(StatisticalTable table, bool chinese)
    {
        Vocabulary.Bilingual? before = null;
        foreach (var column in table.Columns)
        {
            yield return column.Group is { } group && group != before ? "[" + ReportText.In(group, chinese) + "]" : "";
            before = column.Group;
        }
    }

    private static string Heading(StatisticalRow row, bool chinese) => (row.Kind == StatisticalRowKind.OfWhich ? "  " : "") + ReportText.In(row.Heading, chinese);

    private static void Line(TextWriter output, string text) => output.Write(text + "\n");
}
