using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Writes a table as a workbook in official layout, row after row: for tables that do not fit into memory.</summary>
public static class TableWorkbook
{
    /// <summary>Writes one sheet of figures and one that says what they are made of; the same rows give the same bytes.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="head">Title, period, columns, notes; its own rows are not read.</param>
    /// <param name="rows">The rows, asked for once and in order; one value a column.</param>
    /// <param name="note">What the table is made of.</param>
    /// <exception cref="InvalidOperationException">There are more rows than a sheet holds, 1,048,576 with the headings.</exception>
    public static void Write(Stream output, StatisticalTable head, IEnumerable<StatisticalRow> rows, ReleaseNote note)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(note);
        WorkbookFile.Write(output, [(head, rows)], note);
    }
}
