namespace Jiuye.Vocabulary;

/// <summary>Reads amounts in Chinese numerals: 三千, 五千五百, 一万二千, and small counts: 三, 十, 两.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value of a single numeral 0–10, or −1.</summary>
    internal static int Count(char character) => character switch
    {
        '两' => 2,
        '十' => 10,
        '〇' => 0,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    /// <summary>True where a numeral with a power of ten stands first.</summary>
    internal static bool StartsAmount(ReadOnlySpan<char> text) => text.Length > 1 && Count(text[0]) is > 0 and < 10 && Power(text[1]) > 0;

    /// <summary>Takes numerals with falling powers of ten, at least one of them.</summary>
    internal static bool TryTakeAmount(ReadOnlySpan<char> text, ref int at, out decimal amount)
    {
        amount = 0;
        var below = int.MaxValue;
        while (StartsAmount(text[at..]) && Power(text[at + 1]) is var power && power < below)
        {
            amount += Count(text[at]) * power;
            below = power;
            at += 2;
        }

        return amount > 0;
    }

    private static int Power(char character) => character switch
    {
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        _ => 0,
    };
}
