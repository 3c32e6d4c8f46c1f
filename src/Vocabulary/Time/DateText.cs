using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>Reads days: <c>2024-12-10</c>, <c>2024/1/5</c>, <c>2024.01.05</c>, <c>20240105</c>, <c>2024年1月5日</c>, a time of day behind any of them, and months (<c>2024-12</c>) as their first day.</summary>
/// <remarks>Years before 1900 and after 2100 are mistakes (0001 and 9999 stand for "none" in many systems) and refused. Safe for any number of threads; allocates nothing but a fault.</remarks>
public static class DateText
{
    /// <summary>What a reader expects of the text, for messages.</summary>
    public const string Expected = "a date such as 2024-12-10, 2024/1/5, 20241210 or 2024-12, of the years 1900 to 2100";

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads a day.</summary>
    public static Result<DateOnly, TextFault> Read(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > FoldedText.Longest)
            return TextFault.Of(text, Expected);
        Span<char> buffer = stackalloc char[FoldedText.Longest];
        var folded = FoldedText.Fold(WithoutTime(trimmed), buffer);
        if (!TryParts(folded, out var year, out var month, out var day))
            return TextFault.Of(text, Expected);
        return InRange(year, month, day) ? new DateOnly(year, month, day) : TextFault.Contradiction(text, Expected);
    }

    private static bool InRange(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    // "2024-12-10 08:00", "2024-12-10T08:00:00Z": the time of day follows a blank or a T between digits.
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOfAny(':', '：');
        if (colon < 0)
            return text;
        var cut = text[..colon].LastIndexOfAny(' ', 'T', '日');
        return cut < 0 ? text : text[cut] == '日' ? text[..(cut + 1)] : text[..cut];
    }

    private static bool TryParts(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 1);
        if (text.Length is 6 or 8 && !text.ContainsAnyExceptInRange('0', '9'))
            return TryNumber(text[..4], out year) && TryNumber(text[4..6], out month) && (text.Length == 6 || TryNumber(text[6..], out day));

        Span<Range> parts = stackalloc Range[4];
        var count = text.TrimEnd("日号月").SplitAny(parts, "-/.年月", StringSplitOptions.None);
        return count is 2 or 3
            && text[parts[0]].Length == 4
            && TryNumber(text[parts[0]], out year)
            && TryNumber(text[parts[1]], out month)
            && (count == 2 || TryNumber(text[parts[2]], out day));
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
