using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Looks at one word for whom may be meant and adds what its clause demands.</summary>
internal static class SubjectReader
{
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
        if (subject.Ground == DiscriminationGround.Sex && !NamesSex(clause, subject))
            return;
        if (DemandForms.IsDemand(clause, subject, out var start, out var end))
            into.Add(new(subject.Ground, start, end));
        else if (subject.Is(WordRoles.Belief) && IsDenied(clause, subject))
            into.Add(new(subject.Ground, subject.Start, subject.End));
        else if (IsAlone(clause, subject, isTitle))
            into.Add(new(subject.Ground, subject.Start, subject.End) { StandsAlone = true });
    }

    private static bool IsAlone(in Clause clause, in Subject subject, bool isTitle)
    {
        if (DemandForms.IsOpen(clause, subject) || DemandForms.IsQualifier(clause, subject) || IsNamed(clause.Text, subject))
            return false;
        if (subject.Is(WordRoles.Called))
            return subject.Ground == DiscriminationGround.Sex && (IsDescribed(clause, subject) || (IsCounted(clause.Text.Text, subject.End) && DemandForms.StandsAlone(clause, subject)));
        if (!subject.Is(WordRoles.Person))
            return false;
        return DemandForms.StandsAlone(clause, subject) || (isTitle && IsBeforeWork(clause.Text, subject)) || IsDescribed(clause, subject) || (subject.Ground == DiscriminationGround.Sex && IsCounted(clause.Text.Text, subject.End) && !DemandForms.IsServed(clause, subject) && !clause.Has(WordRoles.Client | WordRoles.Team));
    }

    // [NAME]女士, 张*女士: whom to call.
    private static bool IsNamed(AuditText text, in Subject subject) =>
        subject.Start > 0 && text.Text[subject.Start - 1] is ']' or '*' or '某' or '总' && text.Text[subject.Start..subject.End] is "女士" or "男士" or "先生" or "小姐" or "姐" or "哥";

    // 听说读写都好的小姑娘, 有证的男士: who is wanted closes the clause.
    private static bool IsDescribed(in Clause clause, in Subject subject) =>
        subject.Ground == DiscriminationGround.Sex && subject.End == clause.End && subject.End - subject.Start > 1 && subject.Start > clause.Start + 1
        && clause.Text.Text[subject.Start - 1] == '的' && !clause.Has(WordRoles.Toward | WordRoles.Client | WordRoles.Team | WordRoles.Thing | WordRoles.Gift | WordRoles.Open);

    // 商场女导购员, 服装厂男保安.
    private static bool IsBeforeWork(AuditText text, in Subject subject) =>
        subject.Ground == DiscriminationGround.Sex && subject.End < text.Text.Length && (OccupationAliases.Default.LongestAt(text.Text, subject.End) is { IsTitle: true } || (text.TokenFrom(subject.End) is var next && next < text.Tokens.Count && text.Tokens[next].Start == subject.End && text.Tokens[next].Is(WordRoles.Worker)));

    // 宗教信仰:无.
    private static bool IsDenied(in Clause clause, in Subject subject) =>
        clause.Right(subject.End, 1, WordRoles.Lack, WordRoles.Open) is var at and >= 0 && clause.Text.BreakBefore(clause.Text.Tokens[at].End) != AuditBreak.None;

    // A single 男 or 女 is whoever is wanted only before an edge, a number, a stance or an occupation; 孕期女性 is about pregnancy.
    private static bool NamesSex(in Clause clause, in Subject subject)
    {
        var text = clause.Text;
        var last = subject.First - 1;
        while (last > 0 && text.Tokens[last].Is(WordRoles.Filler) && text.Tokens[last].End >= subject.Start - 2)
            last--;
        if (last >= 0 && text.Tokens[last] is var before && before.End >= subject.Start - 2 && before.Word.Is(WordRoles.Shunned | WordRoles.Event | WordRoles.Telling, DiscriminationGround.Pregnancy))
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
        if (clause.Left(people.Start, people.First, 2, WordRoles.Home, WordRoles.None) >= 0 && !people.Is(WordRoles.Registration))
            return;
        if (DemandForms.IsDemand(clause, people, out var start, out var end))
            into.Add(new(people.Ground, start, end));
        else if (!people.Is(WordRoles.Called) && !DemandForms.IsOpen(clause, people) && DemandForms.StandsAlone(clause, people))
            into.Add(new(people.Ground, people.Start, people.End));
    }

    private static bool TryOther(in Clause clause, in Subject subject, out int start, out int end)
    {
        (start, end) = (subject.Start, subject.End);
        return subject.Role switch
        {
            WordRoles.Telling => LifeForms.IsTold(clause, subject),
            WordRoles.Event => LifeForms.IsEventDemanded(clause, subject, out start, out end),
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
        if (!closes || clause.Has(WordRoles.Open))
            return false;
        var at = clause.Left(subject.Start, subject.First, 5, WordRoles.Dimension | WordRoles.Refuse | WordRoles.Limit, WordRoles.Toward);
        return at >= 0 && (text.Tokens[at].Word.Is(WordRoles.Dimension, DiscriminationGround.Ethnicity) || (text.Tokens[at].Is(WordRoles.Refuse) && text.Tokens[at].End == subject.Start && subject.End < text.Text.Length && text.Text[subject.End] is '、' or '外' or '族')
            || clause.Left(text.Tokens[at].Start, at, 4, WordRoles.Dimension, WordRoles.None) >= 0);
    }

    private static bool IsCounted(ReadOnlySpan<char> view, int at) =>
        at + 1 < view.Length && (char.IsAsciiDigit(view[at]) || "一两二三四五六七八九十数几若".Contains(view[at], StringComparison.Ordinal)) && view[at + 1] is '名' or '人' or '位' or '个' or '干';
}
