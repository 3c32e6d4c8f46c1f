using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The JSON of dataset rows: compact, Chinese unescaped, the same bytes for the same content.</summary>
internal static class JsonText
{
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = false };

    /// <summary>One value as a line of JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it as one object.</param>
    internal static string Line<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
            write(json, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A list of texts, each an object of both languages.</summary>
    internal static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<Bilingual> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What kind of value it is, in a word.</summary>
    internal static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        _ => ShownValue.Of(value.GetRawText()),
    };

    /// <summary>The characters of a JSON string; false where its escapes hold half a surrogate pair.</summary>
    internal static bool TryString(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = value.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            // The parser takes such escapes; only turning them into characters shows that they are half ones.
            text = null;
            return false;
        }
    }

    /// <summary>One object of the fields of <paramref name="extra"/> and those of the row that nobody took; null where there are none.</summary>
    /// <param name="extra">The row's own <c>extra</c>; its fields come first and win.</param>
    /// <param name="row">The row.</param>
    /// <param name="taken">Names of the row that are not copied.</param>
    /// <param name="dropped">Names that are copied from neither.</param>
    /// <param name="merged">The object.</param>
    /// <returns>False where a text holds half a surrogate pair, which cannot be written.</returns>
    internal static bool TryMerge(JsonElement? extra, JsonElement row, HashSet<string> taken, IReadOnlySet<string> dropped, out string? merged)
    {
        merged = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Compact);
        try
        {
            writer.WriteStartObject();
            if (extra is { ValueKind: JsonValueKind.Object } inner)
                Copy(inner, writer, dropped, dropped, names);
            Copy(row, writer, taken, dropped, names);
            writer.WriteEndObject();
            writer.Flush();
        }
        catch (Exception cause) when (cause is InvalidOperationException or ArgumentException)
        {
            // Half a surrogate pair passes the parser and shows itself only here.
            return false;
        }

        merged = names.Count == 0 ? null : Encoding.UTF8.GetString(buffer.WrittenSpan);
        return true;
    }

    /// <summary>The position of a fault in a line: the name read last, the bytes that stand there, and whether the nesting was the fault.</summary>
    internal static (string Field, string Value, bool IsTooDeep) FaultAt(ReadOnlySpan<byte> line, int depth)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = depth });
        var field = "";
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                    field = reader.GetString() ?? "";
            }
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            // This is the second reading of a line whose first one failed: it exists to learn where.
        }

        var at = (int)Math.Min(reader.BytesConsumed, line.Length);
        var rest = line[at..].TrimStart(" \t:,"u8);
        var end = rest.IndexOfAny(",}] "u8);
        var shown = rest[..Math.Min(end < 0 ? rest.Length : end, 20)];
        return (field, Ascii.IsValid(shown) ? ShownValue.Of(Encoding.ASCII.GetString(shown)) : ShownValue.Withheld, DepthOf(reader) >= depth);
    }

    // The reader counts an opening bracket to what holds it.
    private static int DepthOf(in Utf8JsonReader reader) =>
        reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);

    private static void Copy(JsonElement from, Utf8JsonWriter to, IReadOnlySet<string> skipped, IReadOnlySet<string> dropped, HashSet<string> written)
    {
        foreach (var property in from.EnumerateObject())
        {
            if (!skipped.Contains(property.Name) && !dropped.Contains(property.Name) && written.Add(property.Name))
                property.WriteTo(to);
        }
    }
}
