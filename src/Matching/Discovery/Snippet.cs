using System.Buffers;

namespace Jiuye.Matching.Discovery;

/// <summary>Shows a word where it stands, if nothing near it tells of a person.</summary>
internal static class Snippet
{
    private const int Length = 20;

    // An address, a number or a placeholder may begin outside what is shown.
    private const int Margin = 24;

    private const int FewestDigitsOfANumber = 6;

    /// <summary>How ways to reach a person are introduced, and the placeholders of texts that were masked; folded.</summary>
    private static readonly SearchValues<string> Personal = SearchValues.Create(
        [
            "@", "[phone]", "[name]", "[wechat]", "[email]", "[qq]", "[id]", "联系人", "联系电话", "联系方式", "联系手机", "手机号", "微信号", "加微信",
            "先生", "女士", "小姐", "qq:", "vx", "wx", "电话:", "微信:", "手机:", "邮箱:", "身份证",
        ],
        StringComparison.Ordinal);

    /// <summary>About twenty characters round a word; null where a number of six digits, an address, a placeholder or a contact stands near.</summary>
    internal static string? Around(string folded, int start, int end)
    {
        var beside = Math.Max(0, Length - (end - start)) / 2;
        var (from, to) = (Math.Max(0, start - beside), Math.Min(folded.Length, end + beside));
        var wide = folded.AsSpan(Math.Max(0, from - Margin)..Math.Min(folded.Length, to + Margin));
        return wide.ContainsAny(Personal) || HoldsNumber(wide) ? null : OneLine(folded[from..to]);
    }

    // Digits, also in groups (138 0000 0000, 020-1234567) or in the midst of letters (ab123456): who splits a number does not hide it.
    private static bool HoldsNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var others = 0;
        foreach (var character in text)
        {
            others = char.IsAsciiDigit(character) ? 0 : others + 1;
            digits = others == 0 ? digits + 1 : others > 1 ? 0 : digits;
            if (digits >= FewestDigitsOfANumber)
                return true;
        }

        return false;
    }

    private static string OneLine(string text) =>
        string.Create(text.Length, text, static (line, from) =>
        {
            for (var at = 0; at < line.Length; at++)
                line[at] = char.IsWhiteSpace(from[at]) || char.IsControl(from[at]) || char.IsSurrogate(from[at]) ? ' ' : from[at];
        });
}
