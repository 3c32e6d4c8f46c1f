using System.Text.Json;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Publication;

/// <summary>Writes the tables of a release as one JSON object: <c>release</c> says what it is made of, <c>tables</c> holds what <see cref="StatisticalTableJson"/> writes.</summary>
public static class ReleaseTablesJson
{
    /// <summary>Writes UTF-8 without a byte order mark; leaves the stream open. <see cref="StatisticalTableReader"/> reads it again.</summary>
    public static void Write(IEnumerable<StatisticalTable> tables, ReleaseNote note, Stream output)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, StatisticalTableJson.Layout);
        json.WriteStartObject();
        json.WriteStartObject("release");
        json.WriteString("snapshot", note.Snapshot);
        json.WriteString("version", note.Version);
        json.WriteString("policy", note.Policy);
        json.WriteString("method", note.Method);
        json.WriteStartArray("inputs");
        foreach (var input in note.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteNumber("bytes", input.Bytes);
            json.WriteString("sha256", input.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WritePropertyName("tables");
        StatisticalTableJson.Write(json, tables);
        json.WriteEndObject();
    }
}
