using System.Text;

namespace Jiuye.Analytics.Reporting;

/// <summary>Writes tidy tables as CSV (RFC 4180): comma, CRLF, quotes where needed, a header line, UTF-8.</summary>
public static class TidyCsv
{
    private const string EndOfRow = "\r\n";

    /// <summary>Writes the table; leaves the stream open.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="comments">Lines before the header, each written behind <c># </c>: what the file is made of. No row begins with that character.</param>
    public static void Write(TidyTable table, Stream output, CsvAudience audience = CsvAudience.Programs, IReadOnlyList<string>? comments = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(audience == CsvAudience.Spreadsheets), leaveOpen: true);
        foreach (var comment in comments ?? [])
            writer.Write("# " + comment.ReplaceLineEndings(" ") + EndOfRow);
        WriteRow(writer, [.. table.Columns.Select(TidyValue.Words)], audience);
        foreach (var row in table.Rows)
            WriteRow(writer, row, audience);
    }

    private static void WriteRow(StreamWriter writer, IReadOnlyList<TidyValue> row, CsvAudience audience)
    {
        // A single nothing would be an empty line, which readers skip.
        if (row is [{ Text: null or "" }])
            writer.Write("\"\"");
        else
            writer.Write(string.Join(',', row.Select(value => Quoted(Guarded(value, audience)))));
        writer.Write(EndOfRow);
    }

    // A posting titled =HYPERLINK(…) must not become a formula in the office's spreadsheet.
    private static string Guarded(TidyValue value, CsvAudience audience) => value.Text switch
    {
        null => "",
        ['=' or '+' or '-' or '@' or '\t' or '\r', ..] text when value.IsText && audience == CsvAudience.Spreadsheets => $"'{text}",
        { } text => text,
    };

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 && !text.StartsWith('#') && !text.StartsWith(' ') && !text.EndsWith(' ')
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
