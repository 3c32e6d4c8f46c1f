using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Jiuye;

/// <summary>The content of a night's file without a person: rows about the person go, and so does the person's place in rows about others. Counts stay as the night found them.</summary>
internal static class WithoutPerson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JsonText.Compact.Encoder };
    // As the report is laid out, so that nothing else of it changes.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, NewLine = "\n" };

    /// <summary>Lines, each a JSON value.</summary>
    internal static void JsonLines(Stream from, Stream to, PersonMark person) =>
        Rows(from, to, static (bytes, isLast) => End(bytes, isLast, bytes.IndexOf((byte)'\n')), row => person.In(row) < 0 ? row : Line(row, person));

    /// <summary>Rows of CSV; a row ends at the first line break that stands in no quotes.</summary>
    internal static void Csv(Stream from, Stream to, PersonMark person) =>
        Rows(from, to, static (bytes, isLast) => End(bytes, isLast, EndOfRecord(bytes)), row => person.In(row) < 0 ? row : default);

    /// <summary>One JSON value, laid out for reading.</summary>
    internal static byte[] Json(byte[] whole, PersonMark person)
    {
        var root = JsonNode.Parse(whole);
        Remove(root, person);
        return [.. JsonSerializer.SerializeToUtf8Bytes(root, Readable), .. whole.AsSpan().EndsWith("\n"u8) ? "\n"u8 : default];
    }

    /// <summary>A page: the rows of its tables that name the person go.</summary>
    internal static byte[] Html(byte[] whole, PersonMark person)
    {
        while (person.In(whole) is >= 0 and var at)
        {
            var begin = whole.AsSpan(0, at).LastIndexOf("<tr>"u8);
            var end = whole.AsSpan(at).IndexOf("</tr>"u8);
            // What stands in no row is told by whoever looks at the file afterwards.
            if (begin < 0 || end < 0 || whole.AsSpan(begin, at - begin).IndexOf("</tr>"u8) >= 0)
                break;
            whole = [.. whole.AsSpan(0, begin), .. whole.AsSpan(at + end + "</tr>"u8.Length)];
        }

        return whole;
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> row, PersonMark person)
    {
        var root = JsonNode.Parse(row);
        if (IsOf(root, person))
            return default;
        Remove(root, person);
        byte[] left = [.. JsonSerializer.SerializeToUtf8Bytes(root, Compact), (byte)'\n'];
        // Named in a way that is no list's item: a text that repeats the id, say. Then it is the person's row after all.
        return person.In(left) < 0 ? left : default;
    }

    // An id, a row that begins with it, or an object with it in a field of its own.
    private static bool IsOf(JsonNode? node, PersonMark person) => node switch
    {
        JsonValue value => IsId(value, person),
        JsonArray { Count: > 0 } row => IsId(row[0], person),
        JsonObject one => one.Any(field => IsId(field.Value, person)),
        _ => false,
    };

    private static bool IsId(JsonNode? node, PersonMark person) => node is JsonValue value && value.TryGetValue<string>(out var text) && text == person.Id;

    private static void Remove(JsonNode? node, PersonMark person)
    {
        switch (node)
        {
            case JsonArray items:
                for (var at = items.Count - 1; at >= 0; at--)
                {
                    if (IsOf(items[at], person))
                        items.RemoveAt(at);
                    else
                        Remove(items[at], person);
                }

                break;
            case JsonObject one:
                foreach (var (_, value) in one)
                    Remove(value, person);
                break;
            default:
                break;
        }
    }

    private static int End(ReadOnlySpan<byte> bytes, bool isLast, int found) => found >= 0 ? found + 1 : isLast ? bytes.Length : -1;

    private static int EndOfRecord(ReadOnlySpan<byte> bytes)
    {
        var isQuoted = false;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == (byte)'"')
                isQuoted = !isQuoted;
            else if (bytes[at] == (byte)'\n' && !isQuoted)
                return at;
        }

        return -1;
    }

    private delegate int RowEnd(ReadOnlySpan<byte> bytes, bool isLast);

    private delegate ReadOnlySpan<byte> RowLeft(ReadOnlySpan<byte> row);

    // Holds one row and a buffer, however long the file is.
    private static void Rows(Stream from, Stream to, RowEnd endOf, RowLeft leftOf)
    {
        var buffer = new byte[1 << 20];
        var (filled, isLast) = (0, false);
        while (!isLast)
        {
            if (filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = from.Read(buffer, filled, buffer.Length - filled);
            (filled, isLast) = (filled + read, read == 0);
            var begin = 0;
            while (begin < filled && endOf(buffer.AsSpan(begin, filled - begin), isLast) is > 0 and var length)
            {
                to.Write(leftOf(buffer.AsSpan(begin, length)));
                begin += length;
            }

            buffer.AsSpan(begin, filled - begin).CopyTo(buffer);
            filled -= begin;
        }
    }
}
