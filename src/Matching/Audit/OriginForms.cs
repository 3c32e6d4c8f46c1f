using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>People of a place and the household register: 沪籍, 东北人, 本村村民, 户口在本县.</summary>
internal static class OriginForms
{
    private const WordRoles Places = WordRoles.Place | WordRoles.Locality | WordRoles.Abbreviation;

    // Words that 人 begins and that name no people of the place: 北京人才, 本地人脉.
    private const string NotPeople = "才力民事口气工社文脉大流群寿均保行造和合设生体";

    /// <summary>The people or the register that a word for a place opens; false where it is only a place.</summary>
    internal static bool TryCompose(AuditText text, int index, out Subject subject)
    {
        subject = default;
        var first = text.Tokens[index];
        if (index > 0 && text.Tokens[index - 1] is var before && before.Is(Places) && before.End == first.Start)
            return false;
        var last = LastPlace(text, index);
        var end = text.Tokens[last].End;
        if ((NextAt(text, end) ?? NextAt(text, SkipDivision(text.Text, end))) is not { } next || !next.Is(WordRoles.Origin | WordRoles.Registration | WordRoles.Worker))
            return false;
        if (next.Word.Text == "人" && next.End < text.Text.Length && NotPeople.Contains(text.Text[next.End], StringComparison.Ordinal))
            return false;
        if (first.Is(WordRoles.Abbreviation) && !first.Is(WordRoles.Place) && !(next.Word.Text is ['籍' or '户', ..] || next.Is(WordRoles.Registration)))
            return false;
        var role = next.Word.Text is [.., '的'] or [.., '地'] or [.., '区'] or "方向" or "帮" || next.Is(WordRoles.Worker) ? WordRoles.Called : next.Is(WordRoles.Registration) ? WordRoles.Registration | WordRoles.Person : WordRoles.Person;
        subject = new(role, DiscriminationGround.HouseholdRegistration, first.Start, next.End, index);
        return true;
    }

    /// <summary>True where a place alone is preferred or sent away: 本地优先, 贵州云南别投.</summary>
    internal static bool IsPlaceDemanded(in Clause clause, int index, out int start, out int end)
    {
        var text = clause.Text;
        var token = text.Tokens[index];
        (start, end) = (token.Start, token.End);
        if (token.Is(WordRoles.Abbreviation) || clause.Left(start, index, 8, WordRoles.Home | WordRoles.Toward | WordRoles.Open, WordRoles.None) >= 0)
            return false;
        var last = text.Tokens[LastPlace(text, index)];
        var stances = token.Is(WordRoles.Locality) ? WordRoles.Prefer | WordRoles.Farewell | WordRoles.Refuse : WordRoles.Farewell | WordRoles.Refuse;
        if ((NextAt(text, last.End) ?? NextAt(text, SkipDivision(text.Text, last.End))) is not { } next || !next.Is(stances) || next.Is(WordRoles.Open | WordRoles.Lack) || next.Word.Text is "之外" or "以外" or "除外" or "不方便" or "外均可" or "停" or "卡" or "拒")
            return false;
        end = next.End;
        return true;
    }

    /// <summary>True where the register, or the name of the ground, is tied to a place: 户口在本县, 籍贯:河南, 原籍海南.</summary>
    internal static bool IsTiedToPlace(in Clause clause, int index, out int end)
    {
        var text = clause.Text;
        var token = text.Tokens[index];
        end = token.End;
        for (var at = index + 1; at <= clause.Last && text.Tokens[at].Start - token.End <= 6; at++)
        {
            var next = text.Tokens[at];
            if (next.Is(WordRoles.Open | WordRoles.Gift | WordRoles.Lack))
                return false;
            if (!next.Is(Places) || next.Is(WordRoles.Abbreviation))
                continue;
            end = next.End;
            return token.Is(WordRoles.Dimension) && clause.Left(token.Start, index, 6, WordRoles.Toward | WordRoles.Gift | WordRoles.Open, WordRoles.None) < 0;
        }

        return false;
    }

    /// <summary>True where the register is asked for: 须户口, 具有本市户籍; never where it is offered.</summary>
    internal static bool IsRegistrationDemanded(in Clause clause, in Subject subject, ref int start)
    {
        if (clause.Left(subject.Start, subject.First, 12, WordRoles.Gift | WordRoles.Toward, WordRoles.Limit) >= 0 || clause.Right(subject.End, 6, WordRoles.Gift | WordRoles.Toward, WordRoles.Prefer) >= 0)
            return false;
        var left = clause.Left(subject.Start, subject.First, 8, WordRoles.Limit | WordRoles.Have | WordRoles.Seek, WordRoles.Open | WordRoles.Lack | WordRoles.Refuse | WordRoles.Toward);
        if (left < 0)
            return false;
        start = clause.Text.Tokens[left].Start;
        return true;
    }

    /// <summary>True where a division of any name stands before the register: 城关镇户口, 白沙乡户籍.</summary>
    internal static bool NamesDivision(AuditText text, ref int start)
    {
        const int LongestName = 3;
        if (start < LongestName || text.Text[start - 1] is not ('镇' or '县' or '乡' or '村' or '市' or '区' or '旗') || text.Text[start - 2] is '本' or '外' or '城' or '乡' or '农' or '住' or '社' or '小' or '地')
            return false;
        for (var at = start - LongestName; at < start; at++)
        {
            if (text.Text[at] is < '\u4E00' or > '\u9FFF' || (at > start - LongestName && text.BreakBefore(at) != AuditBreak.None))
                return false;
        }

        start -= LongestName;
        return true;
    }

    private static int LastPlace(AuditText text, int index)
    {
        var last = index;
        while (last + 1 < text.Tokens.Count && text.Tokens[last + 1].Is(Places) && IsJoined(text, SkipDivision(text.Text, text.Tokens[last].End), text.Tokens[last + 1].Start))
            last++;
        return last;
    }

    private static bool IsJoined(AuditText text, int end, int start) => start == end || (start == end + 1 && text.Text[end] is '、' or '和' or '及' or '或' or '与' or '/');

    private static int SkipDivision(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && text[at] == '地' && text[at + 1] == '区' && at + 2 < text.Length && text[at + 2] is '人' or '户' or '籍')
            return at + 2;
        return at < text.Length && text[at] is '省' or '市' or '县' or '区' or '镇' or '州' ? at + 1 : at;
    }

    private static AuditToken? NextAt(AuditText text, int at)
    {
        var index = text.TokenFrom(at);
        return index < text.Tokens.Count && text.Tokens[index].Start == at ? text.Tokens[index] : null;
    }
}
