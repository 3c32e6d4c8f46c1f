using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The same rows as CSV for people and spreadsheets, or as a JSON object a line.</summary>
internal static class RecordLines
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes rows.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, each with a value for every column: text, numbers, flags, days, places, names of enumerations, null.</param>
    /// <param name="asJson">True for a JSON object a line.</param>
    internal static void Write(TextWriter writer, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, bool asJson)
    {
        if (!asJson)
            TableOutput.WriteLine(writer, columns);
        foreach (var row in rows)
        {
            if (asJson)
                writer.Write(Json(columns, row) + "\n");
            else
                TableOutput.WriteLine(writer, row.Select(Text));
        }
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        Enum name => JsonNamingPolicy.SnakeCaseLower.ConvertName(name.ToString()),
        DistrictCode place => place.ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string Json(IReadOnlyList<string> columns, IReadOnlyList<object?> row)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            for (var at = 0; at < columns.Count; at++)
            {
                json.WritePropertyName(columns[at]);
                Write(json, row[at]);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteRawValue(number.ToString("0.####", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }
}
