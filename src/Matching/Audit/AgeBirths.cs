using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Finds limits by the year of birth.</summary>
internal static class AgeBirths
{
    /// <summary>A year in Chinese digits with a side and an edge behind it: 一九七五年以后生人, 八五前.</summary>
    internal static bool TryChinese(AuditText text, int at, out GroundFind find)
    {
        find = default;
        var view = text.Text;
        if (!AgeNumerals.IsDigit(view[at]) || (at > 0 && AgeNumerals.IsDigit(view[at - 1])))
            return false;
        var digits = at;
        while (digits < view.Length && digits - at < 5 && AgeNumerals.IsDigit(view[digits]))
            digits++;
        if (digits - at is not (2 or 4) || (digits - at == 4 && view[at] is not ('一' or '二')) || (digits - at == 2 && view[at] is not ('六' or '七' or '八' or '九' or '零' or '〇')))
            return false;
        var end = digits < view.Length && view[digits] == '年' ? digits + 1 : digits;
        var rest = view[end..];
        var side = rest.StartsWith("以", StringComparison.Ordinal) || rest.StartsWith("之", StringComparison.Ordinal) || rest.StartsWith("及以", StringComparison.Ordinal) ? rest[0] == '及' ? 2 : 1 : 0;
        if (side >= rest.Length || rest[side] is not ('前' or '后'))
            return false;
        end += side + 1;
        if (end < view.Length && view[end] is '出' or '生' or '的')
            end++;
        else if (end < view.Length && text.BreakBefore(end) == AuditBreak.None)
            return false;
        if (Clause.Around(text, at).Has(WordRoles.Client | WordRoles.Team))
            return false;
        find = new(DiscriminationGround.Age, at, end);
        return true;
    }

    /// <summary>A year of birth in digits at a place: 1990年后出生, 84年以后的.</summary>
    internal static bool TryRead(AuditText text, int at, int size, int number, out GroundFind find)
    {
        find = default;
        var view = text.Text;
        if (size == 2 && number is >= 60 or <= 10 && at + 2 < view.Length && view[at + 2] == '年' && IsShortBirth(view[(at + 3)..]))
        {
            find = new(DiscriminationGround.Age, at, Math.Min(view.Length, at + 5));
            return true;
        }

        if (number is < 1950 or > 2012 || size != 4)
            return false;
        var clause = Clause.Around(text, at);
        var rest = view[at..clause.End];
        var later = rest[..Math.Min(rest.Length, 18)];
        var isOpened = at > 0 && view[..at].EndsWith("生于", StringComparison.Ordinal);
        var isBorn = isOpened || later.Contains("出生", StringComparison.Ordinal) || (later.Contains('后') && later.Contains('生')) || later.Contains("后的", StringComparison.Ordinal);
        var named = clause.Left(at, text.TokenFrom(at), 8, WordRoles.Dimension, WordRoles.Open);
        if (!isBorn && !(named >= 0 && text.Tokens[named].Word.Is(WordRoles.Dimension, DiscriminationGround.Age)))
            return false;
        if (clause.Has(WordRoles.Client))
            return false;
        var end = later.IndexOf("出生", StringComparison.Ordinal) is >= 0 and var born ? at + born + 2 : at + later.Length;
        find = new(DiscriminationGround.Age, at, end);
        return true;
    }

    // 84年以后的, 98年之后出生, 92年以后 alone between two signs.
    private static bool IsShortBirth(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[0] is '以' or '之' or '及')
            rest = rest[1..];
        return rest.Length > 0 && rest[0] is '后' or '前' && (rest.Length == 1 || rest[1] is '的' or '出' or '生' or '都' or ',' or '。' or ';' or '、' or '!' or '\n');
    }
}
