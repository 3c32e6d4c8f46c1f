using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye;

/// <summary>Writes tables as a workbook in the layout of the official tables: merged title, period line, headings over two rows, notes; one sheet a table.</summary>
/// <remarks>
/// Every part is streamed by an <see cref="OpenXmlWriter"/> into an entry of the archive, so memory does not grow with the rows. The archive is our own and not the package library's, which stamps the
/// entries with the time of day: the same tables give the same bytes. Text cells are inline strings, never formulas.
/// </remarks>
internal sealed class WorkbookFile : IDisposable
{
    private const int LongestSheetName = 31;

    // The first moment that the archive's format knows.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly List<string> sheets = [];
    private readonly List<int> headings = [];

    private WorkbookFile(Stream output) => archive = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes the tables and a last sheet that says what they are made of; leaves the stream open.</summary>
    internal static void Write(Stream output, IReadOnlyList<StatisticalTable> tables, ReleaseNote note) =>
        Write(output, tables.Select(ShownTable.Of).Select(static table => (table, (IEnumerable<StatisticalRow>)table.Rows)), note);

    /// <summary>The same of rows that come one after another and are not kept.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="tables">Of each sheet what stands over and under the rows, and the rows.</param>
    /// <param name="note">What they are made of.</param>
    internal static void Write(Stream output, IEnumerable<(StatisticalTable Head, IEnumerable<StatisticalRow> Rows)> tables, ReleaseNote note)
    {
        using var file = new WorkbookFile(output);
        foreach (var (head, rows) in tables)
        {
            file.headings.Add(TableSheet.HeadingRows(head));
            file.Add(SheetName(file.sheets.Count + 1, head.Title.Zh), sheet => TableSheet.Write(sheet, head, rows));
        }

        file.Add("说明", sheet => TableSheet.WriteLines(sheet, note.Lines()));
        file.Finish();
    }

    public void Dispose() => archive.Dispose();

    private void Add(string name, Action<OpenXmlWriter> write)
    {
        sheets.Add(name);
        Part(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheets.Count}.xml"), write);
    }

    private void Finish()
    {
        Part("xl/styles.xml", static writer => writer.WriteElement(CellStyles.Sheet()));
        Part("xl/workbook.xml", writer =>
        {
            var list = new Sheets();
            for (var at = 0; at < sheets.Count; at++)
                list.AppendChild(new Sheet { Name = sheets[at], SheetId = (uint)(at + 1), Id = string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}") });
            var workbook = new Workbook();
            workbook.AppendChild(list);
            // Headings stand on every printed page.
            workbook.AppendChild(new DefinedNames(headings.Select((rows, at) =>
                new DefinedName($"'{sheets[at]}'!${1}:${rows}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at })));
            writer.WriteElement(workbook);
        });
        var (types, relations) = (new StringBuilder(), new StringBuilder());
        for (var at = 1; at <= sheets.Count; at++)
        {
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{at}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>");
        }

        Xml("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}<Relationship Id=\"rId{sheets.Count + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        Xml("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Xml("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>{types}</Types>");
    }

    private void Part(string name, Action<OpenXmlWriter> write)
    {
        using var stream = Entry(name);
        using var writer = OpenXmlWriter.Create(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private void Xml(string name, string content)
    {
        using var stream = Entry(name);
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>" + content));
    }

    private Stream Entry(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    // Excel refuses longer names and these characters.
    private static string SheetName(int number, string title)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{number} ") + string.Concat(title.Where(static letter => !"[]:*?/\\'".Contains(letter, StringComparison.Ordinal)));
        return name.Length <= LongestSheetName ? name : name[..LongestSheetName];
    }
}
