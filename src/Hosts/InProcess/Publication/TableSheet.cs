using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Writes one table as a worksheet, row after row.</summary>
internal sealed class TableSheet
{
    private const double HeadingWidth = 30, ColumnWidth = 13, LineWidth = 110, TitleHeight = 30, GroupHeight = 18, HeadingHeight = 48;

    private readonly CellWriter cells;
    private readonly List<string> merged = [];
    private readonly int columns;

    private TableSheet(CellWriter cells, int columns)
    {
        this.cells = cells;
        this.columns = columns;
    }

    internal static void Write(OpenXmlWriter writer, StatisticalTable table)
    {
        var sheet = new TableSheet(new(writer), table.Columns.Count + 1);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties { PageSetupProperties = new PageSetupProperties { FitToPage = true } });
        writer.WriteElement(new Columns(
            new Column { Min = 1, Max = 1, Width = HeadingWidth, CustomWidth = true }, new Column { Min = 2, Max = (uint)sheet.columns, Width = ColumnWidth, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        sheet.WriteTop(table);
        sheet.WriteHeadings(table);
        foreach (var row in table.Rows)
            sheet.WriteRow(row);
        sheet.WriteNotes(table);
        writer.WriteEndElement();
        var merges = new MergeCells();
        foreach (var range in sheet.merged)
            merges.Append(new MergeCell { Reference = range });
        if (sheet.merged.Count > 0)
            writer.WriteElement(merges);
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = sheet.columns > 7 ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
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
        cells.Text("统计期：" + table.Period, CellStyles.Unit);
        cells.EndRow();
        Merge(2, 1, 2, columns);
    }

    private void WriteHeadings(StatisticalTable table)
    {
        var spans = HeadingSpans.Of(table);
        var isGrouped = spans.Any(static span => span.Group is not null);
        var first = cells.Row + 1;
        cells.StartRow(isGrouped ? GroupHeight : HeadingHeight);
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
        cells.StartRow(HeadingHeight);
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
        cells.StartRow();
        cells.Text(row.Heading.Zh, row.Kind == StatisticalRowKind.OfWhich ? CellStyles.Part : CellStyles.Words);
        foreach (var value in row.Values)
        {
            // A number that is marked keeps its mark, so it is text.
            if (value.Figure is { } number && !value.IsThin)
                cells.Number(number);
            else
                cells.Text(value.Shown(chinese: true), value.Text is null ? CellStyles.Number(0) : CellStyles.Words);
        }

        cells.EndRow();
    }

    private void WriteNotes(StatisticalTable table)
    {
        foreach (var line in table.PrintedNotes.Select(static note => "注：" + note.Zh)
            .Concat(table.Sources.Select(static source => string.Create(CultureInfo.InvariantCulture, $"依据记录：{source.What.Zh} {source.Records} 条"))))
        {
            cells.StartRow();
            cells.Text(line, CellStyles.Note);
            cells.EndRow();
            Merge(cells.Row, 1, cells.Row, columns);
        }
    }

    private void Merge(int top, int left, int bottom, int right)
    {
        if (top != bottom || left != right)
            merged.Add($"{CellWriter.Reference(top, left)}:{CellWriter.Reference(bottom, right)}");
    }
}
