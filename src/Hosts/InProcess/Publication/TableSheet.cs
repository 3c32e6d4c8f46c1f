using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Writes one table as a worksheet, row after row.</summary>
internal sealed class TableSheet
{
    private const double HeadingWidth = 32, LeastWidth = 11, MostWidth = 40, LineWidth = 110, TitleHeight = 34, LineHeight = 17;

    // Excel and LibreOffice end here.
    private const int MostRows = 1_048_576;

    private readonly CellWriter cells;
    private readonly List<string> merged = [];
    private readonly int columns;
    private readonly double[] widths;
    private bool hasThin, hasWithheld;

    private TableSheet(CellWriter cells, StatisticalTable table)
    {
        this.cells = cells;
        columns = table.Columns.Count + 1;
        widths = [HeadingWidth, .. Enumerable.Range(0, table.Columns.Count).Select(at => WidthOf(table, at))];
    }

    /// <summary>How many rows stand over the first row of figures: title, period, headings.</summary>
    internal static int HeadingRows(StatisticalTable table) => IsGrouped(table) ? 4 : 3;

    /// <summary>Writes a sheet row after row; the rows are asked for once, in order, and none is kept.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="table">Title, columns and notes; its own rows are not read.</param>
    /// <param name="rows">The rows.</param>
    /// <exception cref="InvalidOperationException">There are more rows than a sheet holds.</exception>
    internal static void Write(OpenXmlWriter writer, StatisticalTable table, IEnumerable<StatisticalRow> rows)
    {
        var sheet = new TableSheet(new(writer), table);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties { PageSetupProperties = new PageSetupProperties { FitToPage = true } });
        var top = HeadingRows(table);
        writer.WriteElement(new SheetViews(new SheetView(new Pane { HorizontalSplit = 1, VerticalSplit = top, TopLeftCell = CellWriter.Reference(top + 1, 2), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = LineHeight, CustomHeight = true });
        writer.WriteElement(new Columns(sheet.widths.Select(static (width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        sheet.WriteTop(table);
        sheet.WriteHeadings(table);
        foreach (var row in rows)
            sheet.WriteRow(row);
        sheet.WriteNotes(table);
        writer.WriteEndElement();
        var merges = new MergeCells();
        foreach (var range in sheet.merged)
            merges.Append(new MergeCell { Reference = range });
        if (sheet.merged.Count > 0)
            writer.WriteElement(merges);
        writer.WriteElement(new PrintOptions { HorizontalCentered = true });
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = sheet.columns > 7 ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C第 &P 页，共 &N 页")));
        writer.WriteEndElement();
    }

    internal static void WriteLines(OpenXmlWriter writer, IReadOnlyList<string> lines)
    {
        var cells = new CellWriter(writer);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new Columns(new Column { Min = 1, Max = 1, Width = LineWidth, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        foreach (var line in lines)
        {
            cells.StartRow();
            cells.Text(line, CellStyles.Note);
            cells.EndRow();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteTop(StatisticalTable table)
    {
        cells.StartRow(TitleHeight);
        cells.Text(table.Title.Zh, CellStyles.Title);
        cells.EndRow();
        Merge(1, 1, 1, columns);
        cells.StartRow();
        cells.Text("统计期：" + ShownTable.PeriodOf(table), CellStyles.Unit);
        cells.EndRow();
        Merge(2, 1, 2, columns);
    }

    private void WriteHeadings(StatisticalTable table)
    {
        var spans = HeadingSpans.Of(table);
        var isGrouped = IsGrouped(table);
        var first = cells.Row + 1;
        cells.StartRow(isGrouped ? Math.Max(LineHeight + 3, HeightOf(table, spans.Where(static span => span.Group is null).Select(static span => span.First)) - HeightOf(table, Grouped(spans))) : HeightOf(table, Enumerable.Range(0, table.Columns.Count)));
        cells.Text(table.RowTitle.Zh, CellStyles.Heading);
        foreach (var span in spans)
        {
            cells.Text(span.Group?.Zh ?? table.Columns[span.First].Title.Zh, CellStyles.Heading);
            for (var at = 1; at < span.Count; at++)
                cells.Text("", CellStyles.Heading);
        }

        cells.EndRow();
        if (!isGrouped)
            return;
        cells.StartRow(HeightOf(table, Grouped(spans)));
        cells.Text("", CellStyles.Heading);
        foreach (var span in spans)
        {
            for (var at = span.First; at < span.First + span.Count; at++)
                cells.Text(span.Group is null ? "" : table.Columns[at].Title.Zh, CellStyles.Heading);
        }

        cells.EndRow();
        Merge(first, 1, first + 1, 1);
        foreach (var span in spans)
            Merge(first, span.First + 2, span.Group is null ? first + 1 : first, span.First + 1 + span.Count);
    }

    private void WriteRow(StatisticalRow row)
    {
        if (cells.Row >= MostRows)
            throw new InvalidOperationException($"A sheet holds {MostRows} rows, headings included; write the table as CSV or divide it.");
        var lines = LinesOf(row.Heading.Zh, HeadingWidth);
        cells.StartRow(lines > 1 ? lines * LineHeight : null);
        var isTotal = row.Kind == StatisticalRowKind.Total;
        cells.Text(row.Heading.Zh, row.Kind == StatisticalRowKind.OfWhich ? CellStyles.Part : isTotal ? CellStyles.TotalWords : CellStyles.Words);
        foreach (var value in row.Values)
        {
            // A number that is marked keeps its mark, so it is text.
            hasThin |= value.IsThin;
            hasWithheld |= value.State == ValueState.Withheld;
            if (value.Figure is { } number && !value.IsThin)
                cells.Number(number, isTotal);
            else
                cells.Text(value.Shown(chinese: true), value.Text is null ? CellStyles.Number(0, isTotal) : CellStyles.Words);
        }

        cells.EndRow();
    }

    private void WriteNotes(StatisticalTable table)
    {
        foreach (var line in table.Notes.Concat(hasWithheld ? [WithheldSign.Legend] : []).Select(static note => "注：" + note.Zh).Concat(hasThin ? [ShownTable.ThinMark] : [])
            .Concat(table.Sources.Select(static source => string.Create(CultureInfo.InvariantCulture, $"依据记录：{source.What.Zh} {source.Records} 条"))))
        {
            // A merged cell does not grow with its words.
            cells.StartRow(LinesOf(line, widths.Sum()) * (LineHeight - 2));
            cells.Text(line, CellStyles.Note);
            cells.EndRow();
            Merge(cells.Row, 1, cells.Row, columns);
        }
    }

    private static bool IsGrouped(StatisticalTable table) => table.Columns.Any(static column => column.Group is not null);

    private static IEnumerable<int> Grouped(IEnumerable<HeadingSpan> spans) => spans.Where(static span => span.Group is not null).SelectMany(static span => Enumerable.Range(span.First, span.Count));

    private double HeightOf(StatisticalTable table, IEnumerable<int> at) => LineHeight * at.Select(column => LinesOf(table.Columns[column].Title.Zh, widths[column + 1])).DefaultIfEmpty(1).Max() + 3;

    // Words want room; a heading of three lines at most decides how wide figures stand.
    private static double WidthOf(StatisticalTable table, int column)
    {
        var title = TextWidth(table.Columns[column].Title.Zh);
        return table.Columns[column].IsText ? MostWidth : Math.Clamp(Math.Ceiling(title / 3.0) + 3, LeastWidth, MostWidth);
    }

    private static int LinesOf(string text, double width) => Math.Max(1, (int)Math.Ceiling(TextWidth(text) / (width - 1)));

    // A Chinese character is as wide as two digits.
    private static int TextWidth(string text) => text.Sum(static letter => letter < 0x2E80 ? 1 : 2);

    private void Merge(int top, int left, int bottom, int right)
    {
        if (top != bottom || left != right)
            merged.Add($"{CellWriter.Reference(top, left)}:{CellWriter.Reference(bottom, right)}");
    }
}
