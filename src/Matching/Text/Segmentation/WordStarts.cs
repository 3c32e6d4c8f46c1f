namespace Jiuye.Matching.Text.Segmentation;

/// <summary>What kinds of words may start with a character, by a table, since every character of every text asks.</summary>
internal static class WordStarts
{
    /// <summary>White space.</summary>
    internal const byte Space = 1;

    /// <summary>A Chinese character of the basic plane.</summary>
    internal const byte Han = 2;

    /// <summary>A Chinese numeral, or what stands before one: 第, 数, 几.</summary>
    internal const byte Numeral = 4;

    private static readonly byte[] Table = Make();

    internal static byte Of(char c) => Table[c];

    private static byte[] Make()
    {
        var table = new byte[char.MaxValue + 1];
        for (var code = 0; code < table.Length; code++)
        {
            var c = (char)code;
            var space = char.IsWhiteSpace(c) ? Space : 0;
            var han = CharacterClasses.IsHan(c) ? Han : 0;
            var numeral = FormScanner.IsNumeral(c) || c is '第' or '数' or '几' ? Numeral : 0;
            table[code] = (byte)(space | han | numeral);
        }

        return table;
    }
}
