using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Writes statistical tables as one JSON array, for programs and for whoever lays them out.</summary>
public static class StatisticalTableJson
{
    internal static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the tables as UTF-8 without a byte order mark; leaves the stream open.</summary>
    public static void Write(IEnumerable<StatisticalTable> tables, Stream output)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Layout);
        Write(json, tables);
    }

    internal static void Write(Utf8JsonWriter json, IEnumerable<StatisticalTable> tables)
    {
        json.WriteStartArray();
        foreach (var table in tables)
            Write(json, table);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StatisticalTable table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        Write(json, "title", table.Title);
        json.WriteString("period", table.Period);
        Write(json, "row_title", table.RowTitle);
        Write(json, "columns", table.Columns, static (json, column) =>
        {
            json.WriteString("name", column.Name);
            Write(json, "title", column.Title);
            if (column.Group is { } group)
                Write(json, "group", group);
            if (column.IsText)
                json.WriteBoolean("is_text", true);
            if (column.NamesPersons)
                json.WriteBoolean("names_persons", true);
            if (column.Counts is { } counts)
                json.WriteString("counts", JsonNamingPolicy.SnakeCaseLower.ConvertName(counts.ToString()));
        });
        Write(json, "rows", table.Rows, Write);
        Write(json, "notes", table.Notes, WriteParts);
        if (table.HasWithheld)
            Write(json, "withheld_means", WithheldSign.Legend);
        Write(json, "sources", table.Sources, static (json, source) =>
        {
            Write(json, "what", source.What);
            json.WriteNumber("records", source.Records);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatisticalRow row)
    {
        json.WriteString("key", row.Key);
        Write(json, "heading", row.Heading);
        json.WriteString("kind", StatisticalTable.KindName(row.Kind));
        Write(json, "values", row.Values, static (json, value) =>
        {
            if (value.Figure is { } figure)
                json.WriteNumber("number", figure);
            else if (value.Text is { } words)
                Write(json, "text", words);
            else
                json.WriteString("none", JsonNamingPolicy.SnakeCaseLower.ConvertName(value.State.ToString()));
            if (value.IsThin)
                json.WriteBoolean("thin", true);
        });
    }

    private static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        WriteParts(json, text);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, Bilingual text)
    {
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
    }
}
