using System.Text;
using System.Text.Json;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>One JSON object of the measuring format: a posting, a seeker, or a change with a posting in it. Other fields are passed over.</summary>
internal sealed class PlainMatchFields
{
    private PlainId? id;
    private string text = "";
    private string district = "";
    private string group = "";
    private string[] districts = [];
    private string[] groups = [];
    private double? education;
    private double? highestWage;
    private double? wage;
    private double? leastAge;
    private double? mostAge;
    private double? age;
    private double? open;
    private string? operation;
    private PlainMatchFields? inner;

    private PlainId Id => id ?? throw new InvalidDataException("field 'id' is missing; expected a number or a text.");

    /// <summary>Reads an object.</summary>
    /// <exception cref="JsonException">The bytes are not one JSON object.</exception>
    /// <exception cref="InvalidDataException">A field is not what was expected.</exception>
    internal static PlainMatchFields Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var fields = Object(ref reader, json);
        return reader.Read() ? throw new InvalidDataException("more follows the object; expected one a line.") : fields;
    }

    internal PlainPosting ToPosting() => new(
        Id,
        text,
        district,
        group,
        education ?? 0,
        highestWage ?? double.PositiveInfinity,
        leastAge ?? double.NegativeInfinity,
        mostAge ?? double.PositiveInfinity,
        (open ?? 1) == 1);

    internal PlainSeeker ToSeeker() => new(Id, text, districts, groups, education ?? double.PositiveInfinity, wage ?? 0, age);

    /// <summary>The change, and whether it is to be measured by itself.</summary>
    internal (PlainUpdate Update, bool IsSingle) ToUpdate() => operation switch
    {
        "close" => (new(Id, null), false),
        "add" or "single" => (new(Added.Id, Added.ToPosting()), operation == "single"),
        _ => throw new InvalidDataException($"field 'op' is {operation ?? "missing"}; expected add, close or single."),
    };

    private PlainMatchFields Added => inner ?? throw new InvalidDataException("field 'p' is missing; expected the posting.");

    private static PlainMatchFields Object(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new InvalidDataException("expected a JSON object.");
        var fields = new PlainMatchFields();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            fields.Take(ref reader, json);
        return fields;
    }

    private void Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.ValueTextEquals("id"u8))
            id = IdOf(ref reader, json);
        else if (reader.ValueTextEquals("text"u8))
            text = Text(ref reader, "text") ?? "";
        else if (reader.ValueTextEquals("district"u8))
            district = Token(ref reader, "district") ?? "";
        else if (reader.ValueTextEquals("mid"u8))
            group = Token(ref reader, "mid") ?? "";
        else if (reader.ValueTextEquals("districts"u8))
            districts = Tokens(ref reader, "districts");
        else if (reader.ValueTextEquals("mids"u8))
            groups = Tokens(ref reader, "mids");
        else if (reader.ValueTextEquals("edu"u8))
            education = Number(ref reader, "edu");
        else if (reader.ValueTextEquals("wmax"u8))
            highestWage = Number(ref reader, "wmax");
        else if (reader.ValueTextEquals("wage"u8))
            wage = Number(ref reader, "wage");
        else if (reader.ValueTextEquals("amin"u8))
            leastAge = Number(ref reader, "amin");
        else if (reader.ValueTextEquals("amax"u8))
            mostAge = Number(ref reader, "amax");
        else if (reader.ValueTextEquals("age"u8))
            age = Number(ref reader, "age");
        else if (reader.ValueTextEquals("open"u8))
            open = Number(ref reader, "open");
        else if (reader.ValueTextEquals("op"u8))
            operation = Text(ref reader, "op");
        else if (reader.ValueTextEquals("p"u8))
            inner = Nested(ref reader, json);
        else
            reader.Skip();
    }

    private static PlainMatchFields Nested(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        return Object(ref reader, json);
    }

    // The id goes out as it came in.
    private static PlainId? IdOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        var raw = json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number => new(Encoding.UTF8.GetString(raw), reader.GetDouble()),
            JsonTokenType.String => new(Encoding.UTF8.GetString(raw), null),
            _ => throw Unexpected(ref reader, "id", "a number or a text"),
        };
    }

    private static string? Text(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            _ => throw Unexpected(ref reader, field, "a text"),
        };
    }

    // A district or group is a code: the same whether written as a number or as a text.
    private static string? Token(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : TokenHere(ref reader, field);
    }

    private static string[] Tokens(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return [];
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Unexpected(ref reader, field, "a list");
        var tokens = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            tokens.Add(TokenHere(ref reader, field));
        return [.. tokens];
    }

    private static string TokenHere(ref Utf8JsonReader reader, string field) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw Unexpected(ref reader, field, "a text or a number"),
    };

    private static double? Number(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number => reader.GetDouble(),
            JsonTokenType.True => 1,
            JsonTokenType.False => 0,
            _ => throw Unexpected(ref reader, field, "a number"),
        };
    }

    private static InvalidDataException Unexpected(ref Utf8JsonReader reader, string field, string expected)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return new($"field '{field}' is {value.RootElement.GetRawText()}; expected {expected}.");
    }
}
