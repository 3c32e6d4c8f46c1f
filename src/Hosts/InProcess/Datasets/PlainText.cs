using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Values of plain rows: texts without escapes or blanks at their ends, days as yyyy-MM-dd, places of known counties.</summary>
internal static class PlainText
{
    internal const int LongestId = 128;

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>True for the bytes of an identity in ASCII that begins and ends with no blank.</summary>
    internal static bool IsId(ReadOnlySpan<byte> bytes) => bytes.Length is > 0 and <= LongestId && IsTrimmedAscii(bytes);

    /// <summary>A text; not taken where it is no text, has escapes, or would be trimmed.</summary>
    internal static bool TryText(in Utf8JsonReader json, SharedTexts texts, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || !IsTrimmedAscii(json.ValueSpan))
            return false;
        text = texts.Of(json.ValueSpan);
        return true;
    }

    /// <summary>A day as yyyy-MM-dd of the years that a date may have.</summary>
    internal static bool TryDay(in Utf8JsonReader json, out DateOnly day)
    {
        day = default;
        return json.TokenType == JsonTokenType.String && TryDay(json.ValueSpan, out day);
    }

    /// <summary>A day as yyyy-MM-dd of the years that a date may have.</summary>
    internal static bool TryDay(ReadOnlySpan<byte> bytes, out DateOnly day)
    {
        day = default;
        if (bytes.Length != 10 || bytes[4] != (byte)'-' || bytes[7] != (byte)'-')
            return false;
        var (year, month, date) = (Number(bytes[..4]), Number(bytes[5..7]), Number(bytes[8..]));
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
            return false;
        day = new(year, month, date);
        return true;
    }

    /// <summary>A whole number from 1 on, written in digits.</summary>
    internal static bool TryWhole(in Utf8JsonReader json, int most, out int number)
    {
        number = 0;
        return json.TokenType == JsonTokenType.Number && json.TryGetInt32(out number) && number >= 1 && number <= most;
    }

    /// <summary>A place whose county is known.</summary>
    internal static bool TryPlace(in Utf8JsonReader json, SharedTexts texts, out DistrictCode place)
    {
        place = default;
        return TryText(json, texts, out var text) && DistrictCode.TryParse(text, out place) && DistrictGazetteer.Prc2023.Contains(place.County);
    }

    // Printable from end to end: nothing to trim, nothing that an id may not hold.
    private static bool IsTrimmedAscii(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 0 && bytes[0] != (byte)' ' && bytes[^1] != (byte)' ' && !bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~');

    // -1 where a byte is no digit.
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
                return -1;
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
