using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>Reads the experience a posting asks for: <c>3-5年</c>, <c>1年经验</c>, <c>10年以上</c>, <c>经验不限</c>, <c>在校/应届</c>, <c>6个月以上</c>.</summary>
/// <remarks>
/// A single number is the least (<c>3年</c> means three years or more). Graduates and pupils being welcome (应届, 在校) asks for none.
/// Days a week and months of an internship (<c>5天/周 6个月</c>) are no experience. Safe for any number of threads; allocates nothing but a fault.
/// </remarks>
public static class ExperienceText
{
    /// <summary>What a reader expects of the text, for messages.</summary>
    public const string Expected = "experience such as 3-5年, 1年经验, 10年以上, 经验不限, 在校/应届";

    private const double MostYears = 60;

    private static readonly string[] NoneAsked =
    [
        "不限", "无经验", "无需经验", "无工作经验", "不需要经验", "无需工作经验", "零经验", "无要求", "不要求", "应届", "在校", "毕业生", "无限制", "学徒", "none", "notrequired",
    ];

    /// <summary>Reads the years asked.</summary>
    public static Result<ExperienceRange, TextFault> Read(ReadOnlySpan<char> text)
    {
        if (text.Length > FoldedText.Longest)
            return TextFault.Of(text, Expected);
        Span<char> buffer = stackalloc char[FoldedText.Longest];
        var folded = FoldedText.Fold(text, buffer);
        if (folded.Contains("/周", StringComparison.Ordinal))
            return TextFault.Of(text, Expected);
        var saysNone = SaysNone(folded);
        if (!TryYears(folded, out var low, out var high))
            return saysNone ? ExperienceRange.NotAsked : TextFault.Of(text, Expected);
        if (low > MostYears || high > MostYears)
            return TextFault.Contradiction(text, "0 to 60 years");
        if (high < low)
            return TextFault.Contradiction(text, "a most that is not below the least");
        return new ExperienceRange(saysNone && AcceptsGraduates(folded) ? 0 : low, low == 0 && high is null or 0 ? null : high);
    }

    private static bool SaysNone(ReadOnlySpan<char> text)
    {
        foreach (var word in NoneAsked)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return text is "无" or "0";
    }

    private static bool AcceptsGraduates(ReadOnlySpan<char> text) => text.Contains("应届", StringComparison.Ordinal) || text.Contains("在校", StringComparison.Ordinal);

    private static bool TryYears(ReadOnlySpan<char> text, out double low, out double? high)
    {
        high = null;
        low = 0;
        var at = 0;
        while (at < text.Length && NumberAt(text, at, out _) < 0)
            at++;
        var end = at < text.Length ? NumberAt(text, at, out low) : -1;
        if (end < 0 || (at > 0 && text[at - 1] == '-'))
            return false;
        var divisor = UnitAt(text, ref end);
        if (end < text.Length && text[end] is '-' or '~' or '至' or '到' && NumberAt(text, end + 1, out var most) is var last && last > 0)
        {
            var second = UnitAt(text, ref last);
            if (second == 0)
                return false;
            low /= divisor == 0 ? second : divisor;
            high = most / second;
            return true;
        }

        if (divisor == 0)
            return false;
        low /= divisor;
        if (!IsAtMost(text[end..]))
            return true;
        (low, high) = (0, low);
        return true;
    }

    private static bool IsAtMost(ReadOnlySpan<char> rest) =>
        rest.StartsWith("以下", StringComparison.Ordinal) || rest.StartsWith("以内", StringComparison.Ordinal) || rest.StartsWith("及以下", StringComparison.Ordinal) || rest.StartsWith("内", StringComparison.Ordinal);

    // The count to divide by to have years; 0 where no unit follows.
    private static double UnitAt(ReadOnlySpan<char> text, ref int at)
    {
        var rest = text[at..];
        var (length, divisor) = rest.StartsWith("年", StringComparison.Ordinal) ? (1, 1d)
            : rest.StartsWith("个月", StringComparison.Ordinal) ? (2, 12d)
            : rest.StartsWith("years", StringComparison.Ordinal) ? (5, 1d)
            : rest.StartsWith("year", StringComparison.Ordinal) ? (4, 1d)
            : (0, 0d);
        at += length;
        return divisor;
    }

    // The place after the number, or −1 where none starts.
    private static int NumberAt(ReadOnlySpan<char> text, int at, out double number)
    {
        number = 0;
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > at)))
            end++;
        if (end > at)
            return double.TryParse(text[at..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? end : -1;
        if (at >= text.Length || ChineseNumber.Count(text[at]) is not (>= 0 and var count))
            return -1;
        number = count;
        return at + 1;
    }
}
