using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Finds age limits written with numbers: 18-45周岁, 三十五岁以下, 50以内, 女18-35, 1990年后出生.</summary>
/// <param name="ages">Decides whether limits keep anybody away.</param>
internal sealed class AgeNumbers(AgeReading ages)
{
    private const int Youngest = 14;
    private const int Oldest = 79;

    // 欢迎四十岁以上的 invites; 欢迎25岁以上的 does not.
    private const int PastMiddle = 40;

    private static readonly string[] OtherUnits = ["年", "个", "名", "人", "元", "块", "分", "%", "小时", "天", "公斤", "斤", "kg", "k", "w", "万", "千", "米", "m", "cm", "台", "次", "层", "号", "点", "平", "部", "度", "吨", "项", "门", "家", "位", "件", "单", "种", "所", "座", "间", "套", "课", "节", "秒", "寸", "批", "亿", "g", "t", "l", "升", "月", "日", "周年", "周", "字", "只", "条", "张", "道", "棵", "株", "盘", "桌", "页", "期", "届", "分钟", "亩", "户", "后", "/", "钢", "c", "p", "v", "级", "线", "时", "强", "载", "倍", "码", "寸", "工时", "床", "班", "票", "集", "例", "篇", "款", "站", "亿", "角", "佳", "式", "型", "系", "#", "路", "代", "组", "学时", "余", "来个", "多个", "几个"];

    /// <summary>Adds the limits of a text.</summary>
    internal void Read(AuditText text, List<GroundFind> into)
    {
        var view = text.Text;
        for (var at = 0; at < view.Length;)
        {
            var size = AgeNumerals.NumberAt(view, at, out var low, out var isVague);
            if (size == 0)
            {
                if (AgeBirths.TryChinese(text, at, out var year))
                    into.Add(year);
                at++;
                continue;
            }

            if (AgeBirths.TryRead(text, at, size, low, out var born))
            {
                into.Add(born);
                at = born.End;
                continue;
            }

            if (!TryRange(view, at, size, low, isVague, out var range) || (IsPartOfNumber(view, at) && !range.HasYears))
            {
                at += size;
                continue;
            }

            if (TryLimit(text, range, out var find))
                into.Add(find);
            at = Math.Max(at + size, range.End);
        }
    }

    private bool TryLimit(AuditText text, in AgeRange range, out GroundFind find)
    {
        find = default;
        if (range.Low is < Youngest or > Oldest || range.High is < Youngest or > Oldest)
            return false;
        var view = text.Text;
        var clause = Clause.Around(text, range.Start);
        var end = range.End;
        var after = AgeBounds.After(view, ref end);
        if (after == AgeBound.None && end < view.Length && view[end] is '(')
        {
            var inside = end + 1;
            if (inside + 1 < view.Length && view[inside] == '含' && view[inside + 1] == ')')
            {
                end = inside + 2;
                after = AgeBounds.After(view, ref end);
            }
        }

        var start = range.Start;
        var before = AgeBounds.Before(view, ref start);
        if (!IsAge(text, clause, range, before, after, start, end) || IsAboutOthers(text, clause, start, end))
            return false;
        if (!range.IsRange && before == AgeBound.None && after == AgeBound.None && !IsPointed(text, clause, start, end, range.IsVague))
            return false;
        var (low, high) = Limits(range, before, after);
        if (low >= PastMiddle && high is null && clause.Left(start, text.TokenFrom(start), 6, WordRoles.Suit | WordRoles.Have, WordRoles.None) >= 0)
            return false;
        find = new(DiscriminationGround.Age, start, end) { IsMinors = ages.IsMinors(low, high) && range.IsRange };
        return ages.KeepsAway(view, start, low, high);
    }

    private static (double? Low, double? High) Limits(in AgeRange range, AgeBound before, AgeBound after)
    {
        if (range.IsRange)
            return (Math.Min(range.Low, range.High), Math.Max(range.Low, range.High));
        var bound = after != AgeBound.None ? after : before;
        return bound switch
        {
            AgeBound.Lower => (range.Low, null),
            AgeBound.Upper => (null, range.Low),
            _ => (range.Low, range.Low),
        };
    }

    private static bool IsAge(AuditText text, in Clause clause, in AgeRange range, AgeBound before, AgeBound after, int start, int end)
    {
        var view = text.Text;
        if (range.HasYears)
            return true;
        if (StartsWithAny(view[range.End..], OtherUnits) || (range.Start > 0 && view[range.Start - 1] is '*' or '×' or 'x' or '.' or '第' or '¥' or '$'))
            return false;
        var isChinese = !char.IsAsciiDigit(view[range.Start]);
        if (isChinese && !range.IsRange && (range.IsVague || before != AgeBound.None || after != AgeBound.None) && range.Low >= 18 && (Closes(text, clause, end) || (end < view.Length && AgeNumerals.NumberAt(view, end, out _, out _) > 0)))
            return true;
        var named = clause.Left(start, text.TokenFrom(start), 7, WordRoles.Dimension, WordRoles.Open);
        if (named >= 0 && text.Tokens[named].Word.Is(WordRoles.Dimension, DiscriminationGround.Age))
            return true;
        if (Opens(text, clause, start, range.IsRange || after != AgeBound.None || before != AgeBound.None) && Closes(text, clause, end))
            return range.IsRange ? range.Low < range.High && range.Low >= 16 && range.High - range.Low >= 3 : (before != AgeBound.None || after != AgeBound.None) && range.Low >= 18;
        return false;
    }

    // A bare number is an age where its piece holds nothing but it and who is wanted.
    private static bool Opens(AuditText text, in Clause clause, int start, bool isBounded)
    {
        if (start == clause.Start || text.BreakBefore(start) >= AuditBreak.Clause || start == 0)
            return true;
        if (text.BreakBefore(start) == AuditBreak.Item && text.Text[start - 1] != ':')
            return isBounded && text.Text[start - 1] is '、' or '.';
        if (text.Text[start - 1] == ':')
            return isBounded && text.Text[..(start - 1)].EndsWith("要求", StringComparison.Ordinal) || text.Text[..(start - 1)].EndsWith("条件", StringComparison.Ordinal);
        var index = text.TokenFrom(start) - 1;
        return index >= 0 && text.Tokens[index].End == start && text.Tokens[index].Is(WordRoles.Person | WordRoles.Worker | WordRoles.Seek | WordRoles.Limit);
    }

    private static bool Closes(AuditText text, in Clause clause, int end)
    {
        if (end >= clause.End || text.BreakBefore(end) != AuditBreak.None)
            return true;
        var index = text.TokenFrom(end);
        return index < text.Tokens.Count && text.Tokens[index].Start == end && text.Tokens[index].Is(WordRoles.Prefer | WordRoles.Refuse | WordRoles.Farewell | WordRoles.Filler | WordRoles.Worker | WordRoles.Person | WordRoles.Shunned);
    }

    // 平均年龄26岁, 陪护八十五岁爷爷, 面向18-24岁大学生, 不看你是35岁还是55岁.
    private static bool IsAboutOthers(AuditText text, in Clause clause, int start, int end)
    {
        const WordRoles Others = WordRoles.Client | WordRoles.Team | WordRoles.Open | WordRoles.Law;
        const WordRoles Stance = WordRoles.Limit | WordRoles.Refuse | WordRoles.Farewell;
        var index = text.TokenFrom(start);
        if (start > 0 && text.Text[start - 1] == '被')
            return true;
        if (clause.Left(start, index, 12, Others, Stance | WordRoles.Person) >= 0)
            return true;
        if (clause.Left(start, index, 5, WordRoles.Toward, Stance) is var toward and >= 0 && text.Tokens[toward].End - text.Tokens[toward].Start > 1)
            return true;
        var right = clause.Right(end, 4, WordRoles.Client, WordRoles.Person | WordRoles.Prefer | WordRoles.Worker);
        if (right >= 0 && !text.Tokens[right].Is(WordRoles.Worker))
            return true;
        return clause.Right(end, 6, WordRoles.Open, WordRoles.Person | Stance) is var open and >= 0 && text.Tokens[open].Word.Text is not ("都收" or "都招" or "都要" or "也收" or "都行" or "都可以" or "均可" or "皆可" or "都能");
    }

    // 放宽到48岁, 40岁勿扰: without a bound the number counts only beside a stance.
    private static bool IsPointed(AuditText text, in Clause clause, int start, int end, bool isVague) =>
        clause.Right(end, 4, WordRoles.Farewell | WordRoles.Refuse | WordRoles.Prefer, WordRoles.Open) >= 0
        || clause.Left(start, text.TokenFrom(start), 3, WordRoles.Limit | WordRoles.Seek, WordRoles.Open) >= 0
        || Closes(text, clause, end) && (text.Text[end - 1] == '岁' || isVague) && text.BreakBefore(start) != AuditBreak.None;

    private static bool TryRange(ReadOnlySpan<char> view, int at, int size, int low, bool isVague, out AgeRange range)
    {
        var end = at + size;
        var hasYears = SkipYears(view, ref end);
        range = new(at, end, low, low, hasYears, IsRange: false) { IsVague = isVague };
        if (low is < 1 or > 99)
            return false;
        var next = end;
        _ = BoundAfterLow(view, ref next);
        var connector = ConnectorAt(view, next);
        if (connector == 0)
            return true;
        next += connector;
        var second = AgeNumerals.NumberAt(view, next, out var high, out _);
        if (second == 0 || high is < 1 or > 99)
            return true;
        next += second;
        hasYears |= SkipYears(view, ref next);
        range = new(at, next, low, high, hasYears, IsRange: true);
        return true;
    }

    // 18周岁以上35周岁以下.
    private static bool BoundAfterLow(ReadOnlySpan<char> view, ref int at)
    {
        if (!view[at..].StartsWith("以上", StringComparison.Ordinal))
            return false;
        at += 2;
        return true;
    }

    private static int ConnectorAt(ReadOnlySpan<char> view, int at)
    {
        var length = 0;
        while (at + length < view.Length && length < 3 && view[at + length] is '-' or '~' or '—' or '–' or '至' or '到' or '_' or '一' or '、' or '/' or ',' && !(view[at + length] == ',' && length > 0))
            length++;
        if (length == 0)
            return at >= 2 && view[(at - 2)..at] is "以上" ? 0 : 0;
        return view[at] is ',' or '、' && !(at >= 2 && view[(at - 2)..at] is "以上") ? 0 : length;
    }

    private static bool SkipYears(ReadOnlySpan<char> view, ref int at)
    {
        var rest = view[at..];
        var length = rest.StartsWith("周岁", StringComparison.Ordinal) ? 2 : rest.StartsWith("岁", StringComparison.Ordinal) ? 1
            : rest.StartsWith("来岁", StringComparison.Ordinal) || rest.StartsWith("几岁", StringComparison.Ordinal) || rest.StartsWith("多岁", StringComparison.Ordinal) ? 2 : 0;
        at += length;
        return length > 0;
    }

    private static bool IsPartOfNumber(ReadOnlySpan<char> view, int at) =>
        at > 0 && (view[at - 1] == '.' && at > 1 && char.IsAsciiDigit(view[at - 2]) || view[at - 1] == ':' && at > 1 && char.IsAsciiDigit(view[at - 2]));

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
