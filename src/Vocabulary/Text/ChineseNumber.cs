using System.Globalization;
using System.Text;

namespace Jiuye.Vocabulary;

/// <summary>Reads amounts in Chinese numerals: 三千, 五千五百, 一万二千, and small counts: 三, 十, 两; writes the numbers of articles.</summary>
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

    /// <summary>A number as laws count their articles: 八, 十二, 三十八, 一百零六; from 10,000 on in digits.</summary>
    /// <param name="number">From 0.</param>
    internal static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        if (number is < 10 or >= 10_000)
            return number < 10 ? Digits[number].ToString() : number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (power, name) in Powers)
        {
            var digit = number / power % 10;
            if (digit > 0)
                text.Append(Digits[digit]).Append(name);
            else if (text.Length > 0 && text[^1] != Digits[0])
                text.Append(Digits[0]);
        }

        // 十二, not 一十二; and no 零 at the end.
        return (number < 20 ? text.Remove(0, 1) : text).ToString().TrimEnd(Digits[0]);
    }

    private static (int Power, string Name)[] Powers { get; } = [(1_000, "千"), (100, "百"), (10, "十"), (1, "")];

    private static int Power(char character) => character switch
    {
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        _ => 0,
    };
}
