using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>Walks once over a folded pay text and collects its amounts, period, payments a year and bounds.</summary>
internal ref struct WageScan(ReadOnlySpan<char> text)
{
    internal const string NotNegative = "an amount of at least 0";

    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private bool awaitsSecond;

    internal WageAmount? First { get; private set; }

    internal WageAmount? Second { get; private set; }

    internal WageBasis? Basis { get; private set; }

    internal int? PaymentsAYear { get; private set; }

    internal WageBound Bound { get; private set; }

    internal bool IsNegotiable { get; private set; }

    private readonly ReadOnlySpan<char> Rest => text[at..];

    /// <summary>Reads the whole text.</summary>
    /// <returns>Null, or what was expected instead.</returns>
    internal string? Run()
    {
        while (at < text.Length)
        {
            var before = at;
            var refusal = char.IsAsciiDigit(text[at]) || ChineseNumber.StartsAmount(Rest) ? Number() : Word();
            if (refusal is not null)
                return refusal;
            if (at == before)
                return WageText.Expected;
        }

        return awaitsSecond ? WageText.Expected : null;
    }

    private string? Number()
    {
        if (!TryNumber(out var number, out var scale))
            return WageText.Expected;
        if (TryPayments(number))
            return null;
        var amount = new WageAmount(number, scale);
        if (First is null)
            First = amount;
        else if (awaitsSecond && Second is null)
            Second = amount;
        else
            return "one amount, or two with a dash between";
        awaitsSecond = false;
        return null;
    }

    private bool TryNumber(out decimal number, out int scale)
    {
        if (ChineseNumber.TryTakeAmount(text, ref at, out number))
        {
            scale = 1;
            return true;
        }

        scale = 0;
        Span<char> digits = stackalloc char[24];
        var length = 0;
        var start = at;
        while (at < text.Length && length < digits.Length)
        {
            var character = text[at];
            var isThousands = character == ',' && at > start && at + 3 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);
            if (!char.IsAsciiDigit(character) && character != '.' && !isThousands)
                break;
            if (!isThousands)
                digits[length++] = character;
            at++;
        }

        if (!decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) || number > MonthlyWage.Highest)
            return false;
        scale = Take("千") || Take("k") ? 1_000 : Take("万") || Take("w") || Take("萬") ? 10_000 : Take("百") ? 100 : 0;
        if (Take("元") || Take("块") || Take("圆"))
            scale = Math.Max(scale, 1);
        return true;
    }

    // 13薪, and 13-15薪 of which the first is promised.
    private bool TryPayments(decimal number)
    {
        if (First is null || awaitsSecond || number != decimal.Truncate(number) || number > 99)
            return false;
        var start = at;
        if (Take("-"))
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
        }

        if (Take("薪") || Take("个月薪") || Take("个月工资"))
        {
            PaymentsAYear = (int)number;
            return true;
        }

        at = start;
        return false;
    }

    private string? Word()
    {
        if (IsDash(text[at]))
            return Dash();
        if (TakeAny(WageWords.ByPiece))
            return "pay by the month, year, day or hour: pay by the week or by the piece cannot be converted";
        if (TakeAny(WageWords.AfterTaxOrForeign))
            return "pay before tax in yuan";
        if (TakeAny(WageWords.Negotiable))
            IsNegotiable = true;
        else if (TakeAny(WageWords.AtLeast))
            Bound = Second is null ? WageBound.AtLeast : Bound;
        else if (TakeAny(WageWords.AtMost))
            Bound = Second is null ? WageBound.AtMost : Bound;
        else if (Take("日结") || Take("天结"))
            Basis ??= WageBasis.Day;
        else if (TakeAny(WageWords.Settlement))
            return null;
        else if (TakePeriod() is { } basis)
            return Agrees(basis);
        else
            TakeAny(WageWords.Silent);
        return null;
    }

    private string? Agrees(WageBasis basis)
    {
        if (Basis is { } already && already != basis && First is not null)
            return "one period";
        Basis = basis;
        return null;
    }

    private string? Dash()
    {
        if (First is null)
            return NotNegative;
        at++;
        if (Second is not null || awaitsSecond)
            return awaitsSecond ? NotNegative : null;
        awaitsSecond = true;
        return null;
    }

    private WageBasis? TakePeriod()
    {
        foreach (var (word, basis) in WageWords.Periods)
        {
            if (Take(word))
                return basis;
        }

        return null;
    }

    private static bool IsDash(char character) => character is '-' or '~' or '至' or '到';

    private bool Take(string word)
    {
        if (!Rest.StartsWith(word, StringComparison.Ordinal))
            return false;
        at += word.Length;
        return true;
    }

    private bool TakeAny(string[] words)
    {
        foreach (var word in words)
        {
            if (Take(word))
                return true;
        }

        return false;
    }
}
