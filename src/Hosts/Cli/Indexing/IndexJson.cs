using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>An index in figures as one JSON object.</summary>
internal static class IndexJson
{
    internal static void Write(IndexFigures figures, TextWriter output) => JsonPage.Write(output, json =>
    {
        json.WriteNumber("generation", figures.Generation);
        json.WriteNumber("postings", figures.Postings);
        json.WriteNumber("seekers", figures.Seekers);
        json.WriteNumber("referrals", figures.Referrals);
        json.WriteNumber("terms", figures.Terms);
        json.WriteNumber("bytes", figures.Bytes);
        json.WriteStartObject("built_with");
        foreach (var (key, value) in figures.Options.OrderBy(static option => option.Key, StringComparer.Ordinal))
            json.WriteString(key, value);
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in figures.Files)
            Write(file, json);
        json.WriteEndArray();
    });

    private static void Write(SegmentFigures file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", file.FileName);
        json.WriteString("kind", file.Kind);
        json.WriteNumber("records", file.Records);
        json.WriteNumber("held", file.Live);
        json.WriteNumber("terms", file.Terms);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("checksum", IndexPage.Checksum(file.Checksum));
        json.WriteStartObject("sections");
        foreach (var (name, bytes) in file.Sections)
            json.WriteNumber(name, bytes);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
