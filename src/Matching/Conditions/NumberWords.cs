using System.Globalization;

namespace Jiuye.Matching.Conditions;

/// <summary>Reads numbers below a hundred as postings write them: 18, 1.5, 三, 十二, 二十, 半.</summary>
internal static class NumberWords
{
    /// <summary>Pattern of a number.</summary>
    internal const string Pattern = @"(?:[0-9]{1,2}(?:\.5)?|[一二两三四五六七八九十]{1,3}|半)";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The numbers of a text in their order, at most two.</summary>
    internal static int Take(ReadOnlySpan<char> text, out double first, out double second)
    {
        (first, second) = (0, 0);
        var count = 0;
        for (var at = 0; at < text.Length && count < 2;)
        {
            var length = NumberAt(text[at..], out var number);
            if (length == 0)
            {
                at++;
                continue;
            }

            if (count++ == 0)
                first = number;
            else
                second = number;
            at += length;
        }

        return count;
    }

    private static int NumberAt(ReadOnlySpan<char> text, out double number)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > 0 && text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        if (end > 0)
            return double.TryParse(text[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? end : 0;
        return ChineseAt(text, out number);
    }

    private static int ChineseAt(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        if (text[0] == '半')
        {
            number = 0.5;
            return 1;
        }

        var at = 0;
        var ones = Digit(text[0]);
        if (ones > 0)
            at = 1;
        if (at < text.Length && text[at] == '十')
        {
            number = (ones > 0 ? ones : 1) * 10;
            at++;
            if (at < text.Length && Digit(text[at]) is > 0 and var rest)
            {
                number += rest;
                at++;
            }

            return at;
        }

        number = ones;
        return at;
    }

    private static int Digit(char c) => c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
}
