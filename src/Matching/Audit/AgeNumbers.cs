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

    private static readonly string[] UpperBounds = ["以下", "以内", "之内", "之下", "往下", "内", "封顶", "打住", "为限", "止步", "以里", "含以下", "以夏", "已下", "一下", "↓", "以↓", "止", "朝里", "往里", "朝下", "靠里", "截止", "以内的", "及以下", "上限", "红线", "为上限", "以前", "下"];
    private static readonly string[] LowerBounds = ["以上", "往上", "起", "及以上", "之上", "开外", "朝上", "靠上", "+"];
    private static readonly string[] Around = ["左右", "上下", "之间", "间", "范围", "出头", "多", "来", "几"];
    private static readonly string[] UpperBefore = ["不超过", "不得超过", "不能超过", "不要超过", "不超", "别超过", "别超", "不大于", "不得大于", "不能大于", "不高于", "低于", "小于", "未满", "不满", "不到", "上限", "至多", "最大", "最高", "<", "≤", "控制在", "放宽到", "放宽至", "不过", "未超过", "限", "别过", "卡到", "卡在", "卡死", "顶到", "封顶", "放到", "截至", "上限为", "至多到", "不要过", "不能过", "超过", "超", "大于", "过了", "过", "高于"];
    private static readonly string[] LowerBefore = ["年满", "满", "不低于", "不小于", "最低", "最小", "至少", ">", "≥", "下限", "已满", "须满"];
    private static readonly (string[] Words, Bound Bound)[] BoundsAfter = [(UpperBounds, Bound.Upper), (LowerBounds, Bound.Lower), (Around, Bound.Around)];
    private static readonly (string[] Words, Bound Bound)[] BoundsBefore = [(LowerBefore, Bound.Lower), (UpperBefore, Bound.Upper)];
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
                if (TryChineseBirth(text, at, out var year))
                    into.Add(year);
                at++;
                continue;
            }

            if (TryBirth(text, at, size, low, out var born))
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

    private bool TryLimit(AuditText text, in NumberRange range, out GroundFind find)
    {
        find = default;
        if (range.Low is < Youngest or > Oldest || range.High is < Youngest or > Oldest)
            return false;
        var view = text.Text;
        var clause = Clause.Around(text, range.Start);
        var end = range.End;
        var after = BoundAfter(view, ref end);
        if (after == Bound.None && end < view.Length && view[end] is '(')
        {
            var inside = end + 1;
            if (inside + 1 < view.Length && view[inside] == '含' && view[inside + 1] == ')')
            {
                end = inside + 2;
                after = BoundAfter(view, ref end);
            }
        }

        var start = range.Start;
        var before = BoundBefore(view, ref start);
        if (!IsAge(text, clause, range, before, after, start, end) || IsAboutOthers(text, clause, start, end))
            return false;
        if (!range.IsRange && before == Bound.None && after == Bound.None && !IsPointed(text, clause, start, end, range.IsVague))
            return false;
        var (low, high) = Limits(range, before, after);
        if (low >= PastMiddle && high is null && clause.Left(start, text.TokenFrom(start), 6, WordRoles.Suit | WordRoles.Have, WordRoles.None) >= 0)
            return false;
        find = new(DiscriminationGround.Age, start, end) { IsMinors = ages.IsMinors(low, high) && range.IsRange };
        return ages.KeepsAway(view, start, low, high);
    }

    private static (double? Low, double? High) Limits(in NumberRange range, Bound before, Bound after)
    {
        if (range.IsRange)
            return (Math.Min(range.Low, range.High), Math.Max(range.Low, range.High));
        var bound = after != Bound.None ? after : before;
        return bound switch
        {
            Bound.Lower => (range.Low, null),
            Bound.Upper => (null, range.Low),
            _ => (range.Low, range.Low),
        };
    }

    private static bool IsAge(AuditText text, in Clause clause, in NumberRange range, Bound before, Bound after, int start, int end)
    {
        var view = text.Text;
        if (range.HasYears)
            return true;
        if (StartsWithAny(view[range.End..], OtherUnits) || (range.Start > 0 && view[range.Start - 1] is '*' or '×' or 'x' or '.' or '第' or '¥' or '$'))
            return false;
        var isChinese = !char.IsAsciiDigit(view[range.Start]);
        if (isChinese && !range.IsRange && (range.IsVague || before != Bound.None || after != Bound.None) && range.Low >= 18 && (Closes(text, clause, end) || (end < view.Length && AgeNumerals.NumberAt(view, end, out _, out _) > 0)))
            return true;
        var named = clause.Left(start, text.TokenFrom(start), 7, WordRoles.Dimension, WordRoles.Open);
        if (named >= 0 && text.Tokens[named].Word.Is(WordRoles.Dimension, DiscriminationGround.Age))
            return true;
        if (Opens(text, clause, start, range.IsRange || after != Bound.None || before != Bound.None) && Closes(text, clause, end))
            return range.IsRange ? range.Low < range.High && range.Low >= 16 && range.High - range.Low >= 3 : (before != Bound.None || after != Bound.None) && range.Low >= 18;
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

    private static Bound BoundAfter(ReadOnlySpan<char> view, ref int end)
    {
        var rest = view[end..];
        var skipped = rest.StartsWith("(含)") ? 3 : rest.Length > 0 && rest[0] is '及' or '含' or '或' or '的' && rest.Length > 2 && rest[1] is '以' or '之' ? 1 : 0;
        rest = rest[skipped..];
        foreach (var (words, bound) in BoundsAfter)
        {
            foreach (var word in words)
            {
                if (!rest.StartsWith(word, StringComparison.Ordinal) || (word is "内" or "下" && rest.Length > 1 && rest[1] is '部' or '勤' or '容' or '外' or '衣' or '午' or '班' or '单' or '科'))
                    continue;
                end += skipped + word.Length;
                return bound;
            }
        }

        return Bound.None;
    }

    private static Bound BoundBefore(ReadOnlySpan<char> view, ref int start)
    {
        var before = view[..start];
        if (before.Length > 0 && before[^1] is ':' or '在')
            before = before[..^1];
        foreach (var (words, bound) in BoundsBefore)
        {
            foreach (var word in words)
            {
                if (!before.EndsWith(word, StringComparison.Ordinal) || (word == "满" && before.Length > 1 && before[^2] is '未' or '不' or '没'))
                    continue;
                start = before.Length - word.Length;
                return bound;
            }
        }

        return Bound.None;
    }

    // 一九七五年以后生人, 八五前: years in Chinese digits with a side and an edge behind it.
    private static bool TryChineseBirth(AuditText text, int at, out GroundFind find)
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

    private static bool TryBirth(AuditText text, int at, int size, int number, out GroundFind find)
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

    private static bool TryRange(ReadOnlySpan<char> view, int at, int size, int low, bool isVague, out NumberRange range)
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

    private enum Bound
    {
        None,
        Upper,
        Lower,
        Around,
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct NumberRange(int Start, int End, int Low, int High, bool HasYears, bool IsRange)
    {
        // 二十三四, 三十几.
        internal bool IsVague { get; init; }
    }
}
