namespace Jiuye.Matching.Audit;

/// <summary>Reads numbers as ages are written: 35, 三十五, 卅五, 二十三四, 三十几.</summary>
internal static class AgeNumerals
{
    /// <summary>The length of a number of digits or of Chinese numerals at a place; 0 where none stands there.</summary>
    internal static int NumberAt(ReadOnlySpan<char> view, int at, out int number, out bool isVague)
    {
        (number, isVague) = (0, false);
        var end = at;
        while (end < view.Length && char.IsAsciiDigit(view[end]) && end - at < 6)
            number = (number * 10) + (view[end++] - '0');
        if (end > at)
            return end - at;
        if (at >= view.Length)
            return 0;
        return ChineseAt(view, at, out number, out isVague);
    }

    private static int ChineseAt(ReadOnlySpan<char> view, int at, out int number, out bool isVague)
    {
        (number, isVague) = (0, false);
        var end = at;
        if (view[end] is '廿' or '卅')
            number = view[end++] == '廿' ? 20 : 30;
        else
        {
            var tens = Digit(view[end]);
            if (tens > 0)
                end++;

            // 四五十岁.
            if (tens > 0 && end + 1 < view.Length && Digit(view[end]) == tens + 1 && view[end + 1] == '十')
            {
                isVague = true;
                end++;
            }

            if (end >= view.Length || view[end] is not ('十' or '拾'))
                return 0;
            end++;
            number = (tens > 0 ? tens : 1) * 10;
        }

        if (end < view.Length && Digit(view[end]) is > 0 and var ones && !(end + 1 < view.Length && view[end + 1] == '十'))
        {
            number += ones;
            end++;
        }

        if (end < view.Length && (Digit(view[end]) > 0 || view[end] is '几' or '多') && !(end + 1 < view.Length && view[end + 1] == '十'))
        {
            isVague = true;
            end++;
        }

        return end - at;
    }

    /// <summary>True for a digit as years are written: 一九八五, 〇五.</summary>
    internal static bool IsDigit(char c) => "零〇一二三四五六七八九".Contains(c, StringComparison.Ordinal);

    private static int Digit(char c) => c == '两' ? 2 : Math.Max("零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal), "〇壹贰叁肆伍陆柒捌玖".IndexOf(c, StringComparison.Ordinal));
}
