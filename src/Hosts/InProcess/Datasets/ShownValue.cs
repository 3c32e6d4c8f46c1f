using System.Text.RegularExpressions;

namespace Jiuye;

/// <summary>Makes a value fit for a message: short, on one line, without what identifies a person.</summary>
internal static partial class ShownValue
{
    internal const string Withheld = "(withheld)";
    private const int Longest = 80;

    // A longer text is cut before it is masked, with enough room that no number is cut in two at the shown end.
    private const int LongestMasked = 200;

    internal static string Of(string value)
    {
        var text = value.Length > LongestMasked ? value[..LongestMasked] : value;
        text = Mail().Replace(text, "[EMAIL]");
        text = IdNumber().Replace(text, "[ID]");
        text = Telephone().Replace(text, "[PHONE]");
        text = Control().Replace(text, " ");
        return text.Length <= Longest && value.Length <= LongestMasked ? text : string.Concat(text.AsSpan(0, Math.Min(Longest, text.Length)), "…");
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IdNumber();

    [GeneratedRegex(@"(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\p{C}+", RegexOptions.CultureInvariant)]
    private static partial Regex Control();
}
