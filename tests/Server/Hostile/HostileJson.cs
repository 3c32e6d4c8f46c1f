using System.Text;
using System.Text.Json;

namespace Server.Tests.Hostile;

/// <summary>Spoils JSON as a broken or hostile sender would; the same seed spoils in the same way.</summary>
internal sealed class HostileJson(Random random)
{
    private const int LongText = 10 << 20;

    private static readonly string[] Values =
    [
        "1e999999", "-1e400", "NaN", "-Infinity", "0x1F", "007", "-", "1.", ".5", "9223372036854775808", "-9223372036854775809", "1e-400", "2147483648", "123456789012345678901234567890",
        "null", "true", "tru", "\"\"", "[]", "{}", "[null]", "{\"a\":{}}", "'x'", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\x\"", "\"2026-02-30\"", "\"0000-00-00\"", "\"\\u202e\"", "undefined",
    ];

    // Overlong, half, out of range, surrogates as UTF-8, a mark of byte order, controls.
    private static readonly byte[][] Bytes =
    [
        [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xFE], [0xFF], [0x80], [0xE4, 0xBD], [0xEF, 0xBB, 0xBF],
        [0], [1], [0x1F], [0x7F], [0x0A], [0x0D], [0x08], [0xE2, 0x80, 0xA8], [(byte)'"'], [(byte)'\\'], [(byte)'{'], [(byte)'}'], [(byte)'['], [(byte)','], [(byte)':'], "/*"u8.ToArray(), "//"u8.ToArray(),
    ];

    /// <summary>A record that is spoiled once to three times.</summary>
    internal byte[] Spoil(string record)
    {
        var bytes = Encoding.UTF8.GetBytes(record);
        for (var times = random.Next(1, 4); times > 0; times--)
            bytes = Once(bytes);
        return bytes;
    }

    private byte[] Once(byte[] bytes)
    {
        switch (random.Next(12))
        {
            case 0:
                return bytes[..random.Next(bytes.Length + 1)];
            case 1:
                return Flipped(bytes);
            case 2:
                var (from, many) = (random.Next(bytes.Length + 1), random.Next(1, 16));
                return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(Math.Min(bytes.Length, from + many))];
            case 3 or 4:
                return With(bytes, random.Next(bytes.Length + 1), Bytes[random.Next(Bytes.Length)]);
            case 5:
                return Replaced(bytes, Nested(random.Next(2) == 0 ? random.Next(1, 100) : random.Next(100, 50_000)));
            case 6:
                return [.. bytes, .. random.Next(2) == 0 ? bytes : "}{]"u8];
            case 7:
                return Twice(bytes);
            case 8 when random.Next(50) == 0:
                return Replaced(bytes, $"\"{new string('a', random.Next(10) == 0 ? LongText : 100_000)}\"");
            case 9 when random.Next(20) == 0:
                return Replaced(bytes, "{" + string.Join(',', Enumerable.Range(0, random.Next(1, 5_000)).Select(static at => $"\"f{at}\":{at}")) + "}");
            default:
                return Replaced(bytes, Values[random.Next(Values.Length)]);
        }
    }

    private byte[] Flipped(byte[] bytes)
    {
        byte[] flipped = [.. bytes];
        for (var times = random.Next(1, 9); times > 0 && flipped.Length > 0; times--)
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private string Nested(int depth) => random.Next(3) switch
    {
        0 => new('[', depth),
        1 => new string('[', depth) + new string(']', depth),
        _ => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth),
    };

    // One of the values gives way to another text; what is no JSON any more gets it somewhere.
    private byte[] Replaced(byte[] bytes, string text)
    {
        var places = Places(bytes, names: false);
        if (places.Count == 0)
            return With(bytes, random.Next(bytes.Length + 1), Encoding.UTF8.GetBytes(text));
        var (start, length) = places[random.Next(places.Count)];
        return [.. bytes.AsSpan(0, start), .. Encoding.UTF8.GetBytes(text), .. bytes.AsSpan(start + length)];
    }

    // A field stands there twice, by its name or with another value.
    private byte[] Twice(byte[] bytes)
    {
        var places = Places(bytes, names: true);
        if (places.Count == 0)
            return Flipped(bytes);
        var (start, length) = places[random.Next(places.Count)];
        return With(bytes, start, [.. bytes.AsSpan(start, length), .. Encoding.UTF8.GetBytes($":{Values[random.Next(Values.Length)]},")]);
    }

    private static byte[] With(byte[] bytes, int at, byte[] more) => [.. bytes.AsSpan(0, at), .. more, .. bytes.AsSpan(at)];

    private static List<(int Start, int Length)> Places(byte[] bytes, bool names)
    {
        var places = new List<(int, int)>();
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
                var isName = reader.TokenType == JsonTokenType.PropertyName;
                if (isName == names && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.EndObject or JsonTokenType.StartArray or JsonTokenType.EndArray))
                    places.Add(((int)reader.TokenStartIndex, reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0)));
            }
        }
        catch (JsonException)
        {
            // As far as it was JSON.
        }

        return places;
    }
}
