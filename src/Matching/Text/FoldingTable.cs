using System.Collections.Frozen;

namespace Jiuye.Matching.Text;

/// <summary>What each character folds to: <c>datasets/lexicons/folding.tsv</c>, letter case, white space, pictographs and what is not seen.</summary>
/// <remarks>Closed: what a character folds to folds to itself. Immutable, shared by all threads.</remarks>
internal sealed class FoldingTable
{
    /// <summary>Stands in the table for a character that disappears.</summary>
    internal const char Removed = '\0';

    /// <summary>Stands in the table for a character that becomes several.</summary>
    internal const char Expanded = '\u0001';

    private readonly char[] single = new char[char.MaxValue + 1];
    private readonly FrozenDictionary<char, string> expansions;
    private readonly FrozenDictionary<int, string> beyond;

    private FoldingTable()
    {
        for (var code = 0; code <= char.MaxValue; code++)
            single[code] = FoldPlain((char)code);

        var several = new Dictionary<char, string>();
        var outsideBasicPlane = new Dictionary<int, string>();
        foreach (var row in LexiconResource.Rows("folding.tsv"))
        {
            var (from, to) = (row[0][0], row[1]);
            if (char.IsHighSurrogate(from))
                outsideBasicPlane.Add(char.ConvertToUtf32(row[0], 0), to);
            else if (to.Length == 1)
                single[from] = FoldPlain(to[0]);
            else
            {
                single[from] = Expanded;
                several.Add(from, to);
            }
        }

        expansions = several.ToFrozenDictionary();
        beyond = outsideBasicPlane.ToFrozenDictionary();
    }

    internal static FoldingTable Shared { get; } = new();

    /// <summary>The folded character, or <see cref="Removed"/> or <see cref="Expanded"/>.</summary>
    internal char this[char original] => single[original];

    /// <summary>The characters that an <see cref="Expanded"/> one becomes.</summary>
    internal string Expansion(char original) => expansions[original];

    /// <summary>What a character outside the basic plane becomes: plain letters for styled ones, a space for a pictograph; null where it stays.</summary>
    internal string? Beyond(int codePoint) =>
        beyond.TryGetValue(codePoint, out var plain) ? plain
        : IsPictograph(codePoint) ? " "
        : IsUnseen(codePoint) ? ""
        : null;

    private static char FoldPlain(char c) => c switch
    {
        '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => '\n',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when IsUnseen(c) => Removed,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The blocks of tiles, cards, pictographs, emoticons and their supplements, U+1F000 to U+1FAFF: they set words apart and say none.</summary>
    private static bool IsPictograph(int codePoint) => codePoint is >= 0x1F000 and <= 0x1FAFF;

    /// <summary>Tags and variation selectors of plane 14, private use of planes 15 and 16.</summary>
    private static bool IsUnseen(int codePoint) => codePoint >= 0xE0000;

    /// <summary>Controls, zero-width and direction marks, variation selectors, the keycap, the byte-order mark, soft hyphens.</summary>
    private static bool IsUnseen(char c) =>
        char.IsControl(c)
        || c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\u20E3' or '\uFEFF'
        || c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or >= '\uFE00' and <= '\uFE0F'
        || c is >= '\uFFF9' and <= '\uFFFB' or >= '\uE000' and <= '\uF8FF';
}
