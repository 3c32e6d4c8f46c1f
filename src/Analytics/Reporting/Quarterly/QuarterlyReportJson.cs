using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiuye.Analytics.Reporting;

/// <summary>Writes a quarterly report as one JSON object: what it is, and every table as a list of objects.</summary>
public static class QuarterlyReportJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report; the same report gives the same bytes. Leaves the stream open.</summary>
    public static void Write(QuarterlyReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteString("quarter", report.Quarter.ToString());
        json.WriteString("place", report.Place);
        json.WriteString("no_requirement", NoRequirementRules.NameOf(report.Settings.NoRequirement));
        json.WriteString("no_requirement_of_traits", NoRequirementRules.NameOf(report.Settings.NoRequirementOfTraits));
        json.WriteString("occupations_edition", report.Editions.Occupations);
        json.WriteString("industries_edition", report.Editions.Industries);
        json.WriteStartArray("titles");
        foreach (var table in report.Tables)
        {
            json.WriteStartObject();
            json.WriteNumber("number", table.Number);
            json.WriteString("title", table.Title);
            json.WriteString("title_en", table.EnglishTitle);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("tables");
        foreach (var table in QuarterlyTidyTables.All(report))
            WriteTable(json, table);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, TidyTable table)
    {
        json.WriteStartArray(table.Name);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var column = 0; column < row.Count; column++)
            {
                json.WritePropertyName(table.Columns[column]);
                if (row[column].Text is not { } text)
                    json.WriteNullValue();
                else if (row[column].IsText)
                    json.WriteStringValue(text);
                else
                    json.WriteRawValue(text);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
