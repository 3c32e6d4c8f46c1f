using System.Text.Json;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>Reads the measuring format of <c>match --plain</c>; a row that does not fit stops the reading, since a measurement over part of a file misleads.</summary>
internal static class PlainMatchFile
{
    internal static IEnumerable<PlainPosting> Postings(string path) => Rows(path, static row => new PlainPosting(
        Id(row),
        Words(row),
        Token(row, "district"),
        Token(row, "mid"),
        Number(row, "edu") ?? 0,
        Number(row, "wmax") ?? double.PositiveInfinity,
        Number(row, "amin") ?? double.NegativeInfinity,
        Number(row, "amax") ?? double.PositiveInfinity,
        (Number(row, "open") ?? 1) == 1));

    internal static IEnumerable<PlainSeeker> Seekers(string path) => Rows(path, static row => new PlainSeeker(
        Id(row),
        Words(row),
        Tokens(row, "districts"),
        Tokens(row, "mids"),
        Number(row, "edu") ?? double.PositiveInfinity,
        Number(row, "wage") ?? 0,
        Number(row, "age")));

    private static IEnumerable<T> Rows<T>(string path, Func<JsonElement, T> read)
    {
        foreach (var (line, text) in TextLines.Numbered(path))
        {
            if (!string.IsNullOrWhiteSpace(text))
                yield return Row(path, line, text, read);
        }
    }

    private static T Row<T>(string path, long line, string text, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return read(document.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InvalidDataException or InvalidOperationException)
        {
            throw new InvalidDataException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{line}: {problem.Message}"), problem);
        }
    }

    private static PlainId Id(JsonElement row)
    {
        var id = Field(row, "id") ?? throw new InvalidDataException("field 'id' is missing; expected a number or a text.");
        return new(id.GetRawText(), id.ValueKind == JsonValueKind.Number ? id.GetDouble() : null);
    }

    private static string[] Words(JsonElement row) =>
        Field(row, "text") is { } text ? text.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    private static string Token(JsonElement row, string field) => Field(row, field) is { } value ? Token(value) : "";

    private static string[] Tokens(JsonElement row, string field) =>
        Field(row, field) is { } values ? [.. values.EnumerateArray().Select(Token)] : [];

    // A district or group is a code: the same whether written as a number or as a text.
    private static string Token(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static double? Number(JsonElement row, string field) => Field(row, field)?.ValueKind switch
    {
        null => null,
        JsonValueKind.Number => Field(row, field)!.Value.GetDouble(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => throw new InvalidDataException($"field '{field}' is {Field(row, field)!.Value.GetRawText()}; expected a number."),
    };

    private static JsonElement? Field(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
