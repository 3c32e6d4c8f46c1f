using System.Buffers;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Looks at one word for whom may be meant and adds what its clause demands.</summary>
internal static class SubjectReader
{
    // The longest name of a job between a word for a sex and its number; a clause as short as 女人不上船.
    private const int LongestWork = 6;
    private const int ShortClause = 8;

    // The commonest; those that are rather other words (高, 于, 和) left out.
    private static readonly SearchValues<char> Surnames = SearchValues.Create("王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃戴莫孔汤");

    private const WordRoles Places = WordRoles.Place | WordRoles.Locality | WordRoles.Abbreviation;
    private const WordRoles People = WordRoles.Person | WordRoles.Shunned | WordRoles.Favoured | WordRoles.Called | WordRoles.State | WordRoles.Belief;

    /// <summary>Adds the demands that a word of a text makes with its clause.</summary>
    internal static void Read(AuditText text, int index, bool isTitle, List<GroundFind> into)
    {
        var token = text.Tokens[index];
        var clause = Clause.Around(text, token.Start);
        if (token.Is(Places))
            ReadPlace(clause, index, isTitle, into);
        if (token.Is(WordRoles.Child | WordRoles.Body) && PairForms.TryRead(clause, index, out var find))
            into.Add(find);
        foreach (var (role, ground) in token.Word.Meanings)
        {
            var subject = new Subject(role, ground, token.Start, token.End, index);
            if ((role & People) != 0)
                ReadPerson(clause, subject, isTitle, into);
            else if (TryOther(clause, subject, out var start, out var end))
                into.Add(new(ground, start, end));
        }
    }

    private static void ReadPerson(in Clause clause, in Subject subject, bool isTitle, List<GroundFind> into)
    {
        if (subject.Ground == DiscriminationGround.Sex && (!NamesSex(clause, subject) || IsEitherSex(clause.Text, subject)))
            return;
        if (subject.Is(WordRoles.Called) && IsNamed(clause.Text, subject))
            return;
        if (DemandForms.IsDemand(clause, subject, out var start, out var end))
            into.Add(new(subject.Ground, start, end));
        else if (subject.Is(WordRoles.Belief) && DeniedTo(clause, subject) is > 0 and var denied)
            into.Add(new(subject.Ground, subject.Start, denied));
        else if (IsAlone(clause, subject, isTitle))
            into.Add(new(subject.Ground, subject.Start, subject.End) { StandsAlone = true });
    }

    private static bool IsAlone(in Clause clause, in Subject subject, bool isTitle)
    {
        if (DemandForms.IsOpen(clause, subject) || DemandForms.IsQualifier(clause, subject) || IsNamed(clause.Text, subject) || clause.Has(WordRoles.Team) || IsHeight(clause.Text.Text[subject.End..]))
            return false;
        if (subject.Is(WordRoles.Called))
            return subject.Ground == DiscriminationGround.Sex && (IsDescribed(clause, subject) || (IsCounted(clause.Text.Text, subject.End) && DemandForms.StandsAlone(clause, subject)));
        if (!subject.Is(WordRoles.Person))
            return false;
        return DemandForms.StandsAlone(clause, subject) || IsOpening(clause, subject) || (isTitle && IsBeforeWork(clause.Text, subject)) || IsDescribed(clause, subject) || (subject.Ground == DiscriminationGround.Sex && IsCountedSoon(clause.Text, subject.End) && !DemandForms.IsServed(clause, subject) && !clause.Has(WordRoles.Client | WordRoles.Team));
    }

    // [NAME]女士, 张*女士: whom to call.
    private static bool IsNamed(AuditText text, in Subject subject) =>
        subject.Start > 0 && (text.Text[subject.Start - 1] is ']' or '*' or '某' or '总' || Surnames.Contains(text.Text[subject.Start - 1])) && text.Text[subject.Start..subject.End] is "女士" or "男士" or "先生" or "小姐" or "小姐姐" or "阿姨" or "大姐" or "大哥";

    // 听说读写都好的小姑娘, 有证的男士: who is wanted closes the clause.
    private static bool IsDescribed(in Clause clause, in Subject subject) =>
        subject.Ground == DiscriminationGround.Sex && subject.End == clause.End && subject.End - subject.Start > 1 && subject.Start > clause.Start + 1
        && clause.Text.Text[subject.Start - 1] == '的' && !clause.Has(WordRoles.Toward | WordRoles.Client | WordRoles.Team | WordRoles.Thing | WordRoles.Gift | WordRoles.Open);

    // 商场女导购员, 服装厂男保安.
    private static bool IsBeforeWork(AuditText text, in Subject subject) =>
        subject.Ground == DiscriminationGround.Sex && subject.End < text.Text.Length && (OccupationAliases.Default.LongestAt(text.Text, subject.End) is { IsTitle: true } || (text.TokenFrom(subject.End) is var next && next < text.Tokens.Count && text.Tokens[next].Start == subject.End && text.Tokens[next].Is(WordRoles.Worker)));

    // 宗教信仰:无.
    private static int DeniedTo(in Clause clause, in Subject subject) =>
        clause.Right(subject.End, 1, WordRoles.Lack, WordRoles.Open) is var at and >= 0 && clause.Text.BreakBefore(clause.Text.Tokens[at].End) != AuditBreak.None ? clause.Text.Tokens[at].End : 0;

    // A single 男 or 女 is whoever is wanted only before an edge, a number, a stance or an occupation; 孕期女性 is about pregnancy.
    private static bool NamesSex(in Clause clause, in Subject subject)
    {
        var text = clause.Text;
        var last = subject.First - 1;
        while (last > 0 && text.Tokens[last].Is(WordRoles.Filler | WordRoles.Time) && text.Tokens[last].End >= subject.Start - 2)
            last--;
        if (last >= 0 && text.BreakBefore(subject.Start) == AuditBreak.None && text.Tokens[last] is var before && before.End >= subject.Start - 2 && before.Word.Is(WordRoles.Shunned | WordRoles.Event | WordRoles.Telling, DiscriminationGround.Pregnancy))
            return false;
        var behind = text.TokenFrom(subject.End);
        if (behind < text.Tokens.Count && text.Tokens[behind] is var after && after.Start == subject.End && after.Word.Is(WordRoles.Shunned | WordRoles.Event, DiscriminationGround.Pregnancy))
            return false;
        if (subject.End - subject.Start > 1 || subject.End >= text.Text.Length || text.BreakBefore(subject.End) != AuditBreak.None || char.IsAsciiDigit(text.Text[subject.End]))
            return true;
        var next = text.TokenFrom(subject.End);
        if (next < text.Tokens.Count && text.Tokens[next].Start == subject.End)
            return !text.Tokens[next].Is(WordRoles.Thing | WordRoles.Client) || text.Tokens[next].Is(WordRoles.Worker);
        return OccupationAliases.Default.LongestAt(text.Text, subject.End) is { IsTitle: true };
    }

    private static void ReadPlace(in Clause clause, int index, bool isTitle, List<GroundFind> into)
    {
        if (OriginForms.TryCompose(clause.Text, index, out var people))
        {
            var start = people.Start;
            if (people.Is(WordRoles.Registration))
            {
                if (OriginForms.IsRegistrationDemanded(clause, people, ref start) && !DemandForms.IsOpen(clause, people))
                    into.Add(new(people.Ground, start, people.End));
                else if (!clause.Has(WordRoles.Gift | WordRoles.Toward) || clause.Right(people.End, 4, WordRoles.Prefer, WordRoles.Toward) >= 0)
                    AddPeople(clause, people, into);
            }
            else
                AddPeople(clause, people, into);
            if (isTitle && people.Is(WordRoles.Called) && people.Start == clause.Start && people.End == clause.End && clause.Text.Tokens[index].Is(WordRoles.Locality))
                into.Add(new(people.Ground, people.Start, people.End));
        }
        else if (OriginForms.IsPlaceDemanded(clause, index, out var start, out var end))
            into.Add(new(DiscriminationGround.HouseholdRegistration, start, end));
    }

    private static void AddPeople(in Clause clause, in Subject people, List<GroundFind> into)
    {
        if (!people.Is(WordRoles.Registration) && clause.Left(people.Start, people.First, 2, WordRoles.Home, WordRoles.None) is var home and >= 0
            && clause.Text.Tokens[home].Word.Text is not ("持" or "有") && clause.Text.BreakBefore(people.Start) == AuditBreak.None)
            return;
        if (DemandForms.IsDemand(clause, people, out var start, out var end))
            into.Add(new(people.Ground, start, end));
        else if (!people.Is(WordRoles.Called) && !clause.Has(WordRoles.Team) && !IsOffered(clause, people) && !DemandForms.IsOpen(clause, people) && DemandForms.StandsAlone(clause, people))
            into.Add(new(people.Ground, people.Start, people.End));
    }

    // 发展福利:1、深圳户口: a benefit that its sentence names as one.
    private static bool IsOffered(in Clause clause, in Subject people) =>
        people.Is(WordRoles.Registration) && Clause.Around(clause.Text, people.Start, AuditBreak.Sentence).Has(WordRoles.Gift);

    private static bool TryOther(in Clause clause, in Subject subject, out int start, out int end)
    {
        (start, end) = (subject.Start, subject.End);
        return subject.Role switch
        {
            WordRoles.Telling => LifeForms.IsTold(clause, subject),
            WordRoles.Event => LifeForms.IsEventDemanded(clause, subject, out start, out end),
            WordRoles.Registration when OriginForms.NamesDivision(clause.Text, ref start) && !clause.Has(WordRoles.Gift | WordRoles.Toward | WordRoles.Open) => true,
            WordRoles.Registration => !DemandForms.IsOpen(clause, subject) && (OriginForms.IsRegistrationDemanded(clause, subject, ref start) || DemandForms.IsDemand(clause, subject with { Role = WordRoles.Person }, out start, out end)),
            WordRoles.Dimension when subject.Ground == DiscriminationGround.HouseholdRegistration => OriginForms.IsTiedToPlace(clause, subject.First, out end),
            WordRoles.Dimension => LifeForms.IsAsked(clause, subject, out start, out end),
            WordRoles.Ethnic => IsEthnic(clause, subject),
            _ => false,
        };
    }

    // 民族:汉, 民族要求汉, 除维、藏、彝外.
    private static bool IsEthnic(in Clause clause, in Subject subject)
    {
        var text = clause.Text;
        var closes = text.BreakBefore(subject.End) != AuditBreak.None || text.Text[subject.End] is '外' or '族';
        if (clause.Has(WordRoles.Open))
            return false;
        var isListed = subject.Start > 0 && text.Text[subject.Start - 1] == '、' && text.TokenFrom(subject.Start) is > 0 and var own && text.Tokens[own - 1].Is(WordRoles.Ethnic);
        if (isListed && clause.Right(subject.End, 2, WordRoles.Refuse | WordRoles.Farewell, WordRoles.None) >= 0)
            return true;
        if (!closes)
            return false;
        if (subject.First > 0 && text.Tokens[subject.First - 1] is var limit && limit.End == subject.Start && limit.Is(WordRoles.Limit) && limit.Word.Text[^1] is '限' or '要' or '招' or '收' && !text.Text[subject.End..].StartsWith("族", StringComparison.Ordinal))
            return true;
        var at = clause.Left(subject.Start, subject.First, 5, WordRoles.Dimension | WordRoles.Refuse | WordRoles.Limit, WordRoles.Toward);
        return at >= 0 && (text.Tokens[at].Word.Is(WordRoles.Dimension, DiscriminationGround.Ethnicity) || (text.Tokens[at].Is(WordRoles.Refuse) && text.Tokens[at].End == subject.Start && subject.End < text.Text.Length && text.Text[subject.End] is '、' or '外' or '族')
            || clause.Left(text.Tokens[at].Start, at, 4, WordRoles.Dimension, WordRoles.None) >= 0);
    }

    // 女老师两名, 男厨师长一位: the work stands between the word and its number.
    private static bool IsCountedSoon(AuditText text, int end)
    {
        for (var at = end; at < Math.Min(end + LongestWork, text.Text.Length) && (at == end || text.BreakBefore(at) == AuditBreak.None); at++)
        {
            if (IsCounted(text.Text, at) && !(at > end && char.IsAsciiDigit(text.Text[at - 1])))
                return true;
        }

        return false;
    }

    // 要求:男、女: both are asked.
    private static bool IsEitherSex(AuditText text, in Subject subject)
    {
        var view = text.Text;
        if (subject.End - subject.Start > 1)
            return false;
        var other = view[subject.Start] == '男' ? '女' : '男';
        return (subject.End + 1 < view.Length && view[subject.End] is '、' or '/' or '或' or '和' && view[subject.End + 1] == other && !IsCounted(view, subject.End + 2))
            || (subject.Start > 1 && view[subject.Start - 1] is '、' or '/' or '或' or '和' && view[subject.Start - 2] == other && !IsCounted(view, subject.End));
    }

    // 女生160以上: how tall, not who.
    private static bool IsHeight(ReadOnlySpan<char> after) =>
        after.Length > 2 && after[0] == '1' && after[1] is >= '4' and <= '9' && char.IsAsciiDigit(after[2]) && (after.Length == 3 || !char.IsAsciiDigit(after[3]));

    // 女人不上船, 老太太拔草: a short clause opens with who is meant, and nothing in the sentence says that it is somebody else.
    private static bool IsOpening(in Clause clause, in Subject subject)
    {
        if (subject.Ground is not (DiscriminationGround.Sex or DiscriminationGround.Ethnicity) || subject.Start != clause.Start || subject.End - subject.Start < 2 || clause.End - clause.Start > ShortClause)
            return false;
        var sentence = Clause.Around(clause.Text, subject.Start, AuditBreak.Sentence);
        return !sentence.Has(WordRoles.Client | WordRoles.Toward | WordRoles.Gift | WordRoles.Team | WordRoles.Law | WordRoles.Open | WordRoles.Thing);
    }

    private static bool IsCounted(ReadOnlySpan<char> view, int at) =>
        at + 1 < view.Length && (char.IsAsciiDigit(view[at]) || "一两二三四五六七八九十数几若".Contains(view[at], StringComparison.Ordinal)) && view[at + 1] is '名' or '人' or '位' or '个' or '干';
}
