using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Jiuye;

/// <summary>Finds the fields of a plain row in its bytes: an object of texts, numbers, flags and lists, each name once and without escapes, no half characters.</summary>
/// <remarks>
/// Fields that nobody knows may be there as long as their values are simple: the long way keeps them and refuses nothing for them. Whatever else
/// is unusual makes the row no plain one. Not thread-safe.
/// </remarks>
internal ref struct PlainFields
{
    private const int MostUnknown = 16;
    private const int LongestList = 1_000;

    private readonly PlainNames names;
    private readonly ReadOnlySpan<byte> line;

    private PlainFields(PlainNames names, ReadOnlySpan<byte> line)
    {
        this.names = names;
        this.line = line;
    }

    /// <summary>Finds the fields; false where the row is not plain.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> line, PlainNames names, int depth, out PlainFields fields)
    {
        fields = new(names, line);
        // Half characters are written by their numbers only.
        if (line.IndexOf("\\u"u8) >= 0 || !Utf8.IsValid(line))
            return false;
        try
        {
            return fields.Find(new(line, new JsonReaderOptions { MaxDepth = depth }));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The bytes of a value, with its quotes or brackets; empty where there is none.</summary>
    internal readonly ReadOnlySpan<byte> Raw(int field) => line.Slice(names.Values[field].Start, names.Values[field].Length);

    internal readonly bool Has(int field) => !names.Values[field].IsAbsent;

    /// <summary>A text as a row's other reader takes it: trimmed, unless the row is exact; null where it is absent or blank.</summary>
    internal readonly string? Text(int field, bool isExact)
    {
        if (!Has(field))
            return null;
        var text = Whole(names.Values[field]);
        return isExact ? (text.Length == 0 ? null : text) : string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>Whether the row is one that a writer of this library wrote; not taken where it is of another form.</summary>
    internal readonly bool TryFormat(int field, out bool isExact)
    {
        isExact = Has(field);
        return !isExact || (TryWhole(field, RowFields.Format, RowFields.Format, out var format) && format is not null);
    }

    /// <summary>An identity in printable ASCII; not taken where it is anything else.</summary>
    internal readonly bool TryId(int field, out string id)
    {
        var value = names.Values[field];
        id = "";
        if (value.IsAbsent || value.IsEscaped || !PlainText.IsId(Inside(value)))
            return false;
        id = Encoding.ASCII.GetString(Inside(value));
        return true;
    }

    /// <summary>A day as yyyy-MM-dd; null where there is none, not taken in another form.</summary>
    internal readonly bool TryDay(int field, out DateOnly? day)
    {
        day = null;
        var value = names.Values[field];
        if (value.IsAbsent)
            return true;
        if (!PlainText.TryDay(Inside(value), out var known))
            return false;
        day = known;
        return true;
    }

    /// <summary>A number in a range; null where there is none.</summary>
    internal readonly bool TryNumber(int field, double least, double most, out double? number)
    {
        number = null;
        if (!Has(field))
            return true;
        var raw = Raw(field);
        if (!Utf8Parser.TryParse(raw, out double value, out var read) || read != raw.Length || !(value >= least && value <= most))
            return false;
        number = value;
        return true;
    }

    /// <summary>A whole number in a range; null where there is none.</summary>
    internal readonly bool TryWhole(int field, int least, int most, out int? number)
    {
        number = null;
        if (!TryNumber(field, least, most, out var value) || value != (value is { } known ? Math.Truncate(known) : null))
            return false;
        number = (int?)value;
        return true;
    }

    /// <summary>A list of numbers in a range, as a count of them; 0 where there is none.</summary>
    internal readonly bool TryNumbers(int field, double least, double most, out int count)
    {
        count = 0;
        var raw = Raw(field);
        if (raw.IsEmpty)
            return true;
        var json = new Utf8JsonReader(raw);
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
            return false;
        for (; json.Read() && json.TokenType == JsonTokenType.Number; count++)
        {
            if (!json.TryGetDouble(out var number) || !(number >= least && number <= most))
                return false;
        }

        return json.TokenType == JsonTokenType.EndArray && count <= LongestList;
    }

    /// <summary>True or false; null where there is neither.</summary>
    internal readonly bool? Flag(int field) => names.Values[field].Type switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => null };

    private readonly ReadOnlySpan<byte> Inside(in PlainValue value) => line.Slice(value.Start + 1, value.Length - 2);

    private readonly string Whole(in PlainValue value)
    {
        if (!value.IsEscaped)
            return Encoding.UTF8.GetString(Inside(value));
        var json = new Utf8JsonReader(line.Slice(value.Start, value.Length));
        json.Read();
        return json.GetString()!;
    }

    private readonly bool Find(Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            return false;
        Array.Clear(names.Values);
        var seen = 0UL;
        var unknown = 0;
        Span<(int Start, int Length)> others = stackalloc (int, int)[MostUnknown];
        for (var last = -1; json.Read() && json.TokenType == JsonTokenType.PropertyName;)
        {
            if (json.ValueIsEscaped)
                return false;
            var field = names.Of(json.ValueSpan, last);
            if (field < 0)
            {
                if (unknown == MostUnknown || IsAmong(others[..unknown], json.ValueSpan))
                    return false;
                others[unknown++] = ((int)json.TokenStartIndex + 1, json.ValueSpan.Length);
                if (!json.Read() || json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    return false;
                continue;
            }

            if ((seen & (1UL << field)) != 0 || !json.Read() || !TryTake(ref json, field))
                return false;
            seen |= 1UL << field;
            last = field;
        }

        return json.TokenType == JsonTokenType.EndObject && !json.Read();
    }

    private readonly bool IsAmong(ReadOnlySpan<(int Start, int Length)> others, ReadOnlySpan<byte> name)
    {
        foreach (var (start, length) in others)
        {
            if (name.SequenceEqual(line.Slice(start, length)))
                return true;
        }

        return false;
    }

    private readonly bool TryTake(ref Utf8JsonReader json, int field)
    {
        var (type, start) = (json.TokenType, (int)json.TokenStartIndex);
        var known = names.Fields[field];
        if (type == JsonTokenType.Null)
            return known.MayBeNull && known.Kind != PlainKind.LongWay;
        var (isEscaped, isPlain) = (type == JsonTokenType.String && json.ValueIsEscaped, known.Kind switch
        {
            PlainKind.Text => type == JsonTokenType.String,
            PlainKind.Number => type == JsonTokenType.Number,
            PlainKind.Flag => type is JsonTokenType.True or JsonTokenType.False,
            PlainKind.Texts => type == JsonTokenType.String || (type == JsonTokenType.StartArray && AreTexts(ref json)),
            PlainKind.Nested => type is JsonTokenType.StartArray or JsonTokenType.StartObject && json.TrySkip(),
            _ => false,
        });
        names.Values[field] = new(type, start, (int)json.BytesConsumed - start, isEscaped);
        return isPlain;
    }

    private static bool AreTexts(ref Utf8JsonReader json)
    {
        var count = 0;
        while (json.Read() && json.TokenType == JsonTokenType.String)
            count++;
        return json.TokenType == JsonTokenType.EndArray && count <= LongestList;
    }
}
