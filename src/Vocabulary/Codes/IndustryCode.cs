using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>An industry of GB/T 4754-2017 at any of its four levels.</summary>
/// <remarks>A section is a letter A–T; divisions, groups and classes have 2, 3 and 4 digits. The default is no industry and not valid.</remarks>
public readonly record struct IndustryCode : IComparable<IndustryCode>
{
    private IndustryCode(string text) => Text = text;

    /// <summary>The letter or the digits.</summary>
    public string Text { get; }

    /// <summary>1 section (门类), 2 division (大类), 3 group (中类), 4 class (小类).</summary>
    public int Level => char.IsAsciiLetter(Text[0]) ? 1 : Text.Length;

    /// <summary>The section that holds the industry, by the standard's ranges of divisions.</summary>
    public char Section => Level == 1 ? Text[0] : SectionOf(int.Parse(Text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>The industry one level up; null for a section.</summary>
    public IndustryCode? Parent => Level switch
    {
        1 => null,
        2 => new(Section.ToString()),
        _ => new(Text[..^1]),
    };

    /// <summary>Reads a letter A–T or two to four digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IndustryCode code)
    {
        code = default;
        if (text is [>= 'A' and <= 'T'])
        {
            code = new(text);
            return true;
        }

        if (text is not { Length: >= 2 and <= 4 } || !text.All(char.IsAsciiDigit))
            return false;
        var division = (text[0] - '0') * 10 + (text[1] - '0');
        if (division is < 1 or > 97)
            return false;
        code = new(text);
        return true;
    }

    /// <summary>Reads a letter A–T or two to four digits.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static IndustryCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no industry code: expected a letter A–T or 2 to 4 digits (GB/T 4754-2017).");

    /// <inheritdoc/>
    public int CompareTo(IndustryCode other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Orders as texts.</summary>
    public static bool operator <(IndustryCode left, IndustryCode right) => left.CompareTo(right) < 0;

    /// <summary>Orders as texts.</summary>
    public static bool operator <=(IndustryCode left, IndustryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as texts.</summary>
    public static bool operator >(IndustryCode left, IndustryCode right) => left.CompareTo(right) > 0;

    /// <summary>Orders as texts.</summary>
    public static bool operator >=(IndustryCode left, IndustryCode right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Text;

    // GB/T 4754-2017, table of sections: the first division of each.
    private static char SectionOf(int division) => division switch
    {
        <= 5 => 'A',
        <= 12 => 'B',
        <= 43 => 'C',
        <= 46 => 'D',
        <= 50 => 'E',
        <= 52 => 'F',
        <= 60 => 'G',
        <= 62 => 'H',
        <= 65 => 'I',
        <= 69 => 'J',
        70 => 'K',
        <= 72 => 'L',
        <= 75 => 'M',
        <= 79 => 'N',
        <= 82 => 'O',
        83 => 'P',
        <= 85 => 'Q',
        <= 90 => 'R',
        <= 96 => 'S',
        _ => 'T',
    };
}
