namespace Jiuye.Matching.Text;

/// <summary>What kind of character stands at a place of a folded text.</summary>
internal static class CharacterClasses
{
    /// <summary>A Chinese character of the basic plane.</summary>
    internal static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3007' or >= '\uF900' and <= '\uFAFF';

    /// <summary>A letter or digit that is no Chinese character.</summary>
    internal static bool IsLatinOrDigit(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && !IsHan(c);

    /// <summary>True where a Latin term may start: a letter, a digit, or the dot of <c>.net</c>.</summary>
    internal static bool StartsLatin(ReadOnlySpan<char> text, int at) =>
        IsLatinOrDigit(text[at])
        || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) && (at == 0 || !IsLatinOrDigit(text[at - 1])));

    /// <summary>
    /// True where the character belongs to the Latin term before it: letters and digits, the marks of <c>c++</c> and <c>c#</c>, and a dot
    /// between letters or digits (<c>node.js</c>, <c>3.5</c>).
    /// </summary>
    internal static bool ContinuesLatin(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '+' => IsPlusPlus(text, at),
        '#' => at > 0 && text[at - 1] is ('c' or 'f') && (at == 1 || !IsLatinOrDigit(text[at - 2])),
        '.' => at > 0 && IsLatinOrDigit(text[at - 1]) && at + 1 < text.Length && IsLatinOrDigit(text[at + 1]),
        var c => IsLatinOrDigit(c) && (at == 0 || text[at - 1] is not ('+' or '#')),
    };

    /// <summary>True for either plus of <c>c++</c>; the plus of <c>java+spring</c> divides.</summary>
    private static bool IsPlusPlus(ReadOnlySpan<char> text, int at)
    {
        var first = at > 0 && text[at - 1] == '+' ? at - 1 : at;
        return first > 0 && char.IsAsciiLetter(text[first - 1]) && first + 1 < text.Length && text[first + 1] == '+';
    }

    /// <summary>True for the first half of a Chinese character outside the basic plane (CJK extensions B to H).</summary>
    internal static bool StartsRareHan(ReadOnlySpan<char> text, int at) =>
        text[at] is >= '\uD840' and <= '\uD888' && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    /// <summary>The end of the Latin term that starts at a place.</summary>
    internal static int LatinEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && ContinuesLatin(text, end))
            end++;
        return end;
    }
}
