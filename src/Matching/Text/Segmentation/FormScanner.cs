namespace Jiuye.Matching.Text.Segmentation;

/// <summary>Finds numbers, dates, times, addresses of mail and web by their form, after the conventions of the People's Daily corpus.</summary>
/// <remarks>
/// Yu Shiwen et al., 北京大学现代汉语语料库基本加工规范 (2002): a number is one word with its 万 and 亿, its decimals and its per cent; a year, a month, a
/// day of the month, an hour and a minute are each one word with their number, a duration (五年, 10天) is two.
/// </remarks>
internal static class FormScanner
{
    private const int LongestAddress = 256;

    // What is longer is no number that anybody writes; the bound keeps the work at each place bounded.
    private const int LongestNumeral = 24;

    /// <summary>The end of an Arabic number with its decimals and groups of thousands; the start itself where none begins.</summary>
    internal static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        var end = SkipDigits(text, start);
        if (end == start)
            return start;
        while (end - start <= 3 && IsGroup(text, end))
        {
            do
                end += 4;
            while (IsGroup(text, end));
        }

        if (end + 1 < text.Length && text[end] is '.' or '·' && char.IsAsciiDigit(text[end + 1]))
            end = SkipDigits(text, end + 1);
        return end;
    }

    /// <summary>The end of a run of Chinese numerals.</summary>
    internal static int NumeralsEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var limit = Math.Min(text.Length, start + LongestNumeral);

        // A nought of another script stands in for 〇 in many texts (二000年).
        while (end < limit && (IsNumeral(text[end]) || (text[end] == '0' && end > start)))
            end++;
        if (end > start && end + 1 < text.Length && text[end] is '点' or '·' && IsDigitNumeral(text[end + 1]))
        {
            end++;
            while (end < limit && IsDigitNumeral(text[end]))
                end++;
        }

        return end;
    }

    /// <summary>The end of the units of ten thousand and the like after an Arabic number, and of its per cent sign.</summary>
    internal static int MagnitudeEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestNumeral && text[end] is '十' or '百' or '千' or '万' or '亿')
            end++;
        return end == start && end < text.Length && text[end] is '%' or '‰' ? end + 1 : end;
    }

    /// <summary>True where a number and the unit after it name a point in time and no duration.</summary>
    internal static bool NamesTime(ReadOnlySpan<char> number, char unit) => unit switch
    {
        '年' => number.Length is 2 or 4 && AllDigits(number),
        '月' => Value(number) is >= 1 and <= 12,
        '日' or '号' => Value(number) is >= 1 and <= 31,
        '时' or '点' => Value(number) is >= 0 and <= 24,
        '分' => Value(number) is >= 0 and <= 59,
        _ => false,
    };

    /// <summary>The end of an address of mail or web; the start itself where none begins.</summary>
    internal static int AddressEnd(ReadOnlySpan<char> text, int start)
    {
        var (end, mail, web) = (start, false, text[start..].StartsWith("www.", StringComparison.Ordinal));
        var limit = Math.Min(text.Length, start + LongestAddress);
        for (; end < limit && IsAddressCharacter(text[end]); end++)
        {
            mail |= text[end] == '@' && end > start && end + 1 < limit && char.IsAsciiLetterOrDigit(text[end + 1]);
            web |= text[end] == ':' && text[end..limit].StartsWith("://", StringComparison.Ordinal);
        }

        while (end > start && !char.IsAsciiLetterOrDigit(text[end - 1]) && text[end - 1] != '/')
            end--;
        return mail || web ? end : start;
    }

    internal static bool IsNumeral(char c) => IsDigitNumeral(c) || c is '十' or '百' or '千' or '万' or '亿' or '两' or '廿' or '卅';

    internal static bool IsDigitNumeral(char c) => c is '零' or '〇' or '○' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九';

    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 < text.Length && text[at] == ',' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    /// <summary>True for what may stand in an address of mail or web.</summary>
    internal static bool IsAddressCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '@' or ':' or '/' or '_' or '-' or '?' or '=' or '&' or '%' or '#' or '~';

    private static int SkipDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    private static bool AllDigits(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (!char.IsAsciiDigit(c) && !IsDigitNumeral(c))
                return false;
        }

        return true;
    }

    /// <summary>The value of a number up to 99; −1 where it is none.</summary>
    private static int Value(ReadOnlySpan<char> number)
    {
        if (number.Length is 0 or > 3)
            return -1;
        if (char.IsAsciiDigit(number[0]))
            return number.Length == 1 ? number[0] - '0' : number.Length == 2 && char.IsAsciiDigit(number[1]) ? ((number[0] - '0') * 10) + number[1] - '0' : -1;
        var ten = number.IndexOf('十');
        if (ten < 0)
            return number.Length == 1 ? Digit(number[0]) : -1;
        if (ten > 1 || number.Length - ten > 2)
            return -1;
        var tens = ten == 0 ? 1 : Digit(number[0]);
        var ones = ten + 1 == number.Length ? 0 : Digit(number[ten + 1]);
        return tens < 0 || ones < 0 ? -1 : (tens * 10) + ones;
    }

    private static int Digit(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };
}
