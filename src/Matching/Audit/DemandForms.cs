using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>The forms in which a clause demands something of applicants: any subject with any stance.</summary>
/// <remarks>Distances are in characters: what stands farther from the subject belongs to something else.</remarks>
internal static class DemandForms
{
    private const WordRoles Between = WordRoles.Toward | WordRoles.Client | WordRoles.Open | WordRoles.Law;
    private const WordRoles Positive = WordRoles.Person | WordRoles.Favoured | WordRoles.Called | WordRoles.Belief | WordRoles.Registration;
    private const WordRoles Lackable = WordRoles.State | WordRoles.Belief;

    // 如在试用期内怀孕,视为自动离职: from the start of the clause to whom it is about.
    private const int FarthestOpening = 8;

    // 最好都是学生模样的年轻人: a clause that its stance opens and whom it wants closes holds nothing else.
    private const int WholeClause = 12;

    /// <summary>True where the clause demands or refuses the subject; gives the words of the demand.</summary>
    internal static bool IsDemand(in Clause clause, in Subject subject, out int start, out int end)
    {
        (start, end) = (subject.Start, subject.End);
        if (IsOpen(clause, subject))
            return false;
        if (IsQualifier(clause, subject))
            return false;
        if (IsRefused(clause, subject, ref start, ref end))
            return true;
        if (subject.Is(Lackable | WordRoles.Shunned | WordRoles.Person) && IsLacked(clause, subject, ref start))
            return true;
        if (subject.Is(WordRoles.State | WordRoles.Shunned) && subject.Ground is DiscriminationGround.HepatitisB && IsTested(clause, subject, ref start, ref end))
            return true;
        if (!subject.Is(Positive) || IsServed(clause, subject))
            return false;
        return IsPreferred(clause, subject, ref end) || IsLimited(clause, subject, ref start) || IsSought(clause, subject, ref start);
    }

    /// <summary>True where the clause says that it does not matter: nearer than any stance.</summary>
    internal static bool IsOpen(in Clause clause, in Subject subject)
    {
        const WordRoles Other = WordRoles.Refuse | WordRoles.Farewell | WordRoles.Limit | WordRoles.Prefer | WordRoles.Seek;
        return clause.Right(subject.End, 10, WordRoles.Open, Other) >= 0 || clause.Left(subject.Start, subject.First, 8, WordRoles.Open, Other) >= 0;
    }

    /// <summary>True where the subject only qualifies a thing: 回族菜, 女性健康.</summary>
    internal static bool IsQualifier(in Clause clause, in Subject subject)
    {
        var text = clause.Text;
        var end = subject.End;
        for (var at = text.TokenFrom(end); at <= clause.Last; at++)
        {
            var token = text.Tokens[at];
            if (token.Start != end || text.BreakBefore(end) >= AuditBreak.Clause || IsOccupation(text, subject, end))
                return false;
            if (token.Is(WordRoles.Thing | WordRoles.Client) && !token.Is(WordRoles.Worker))
                return IsOfThings(subject, token) && !IsVerbBeside(text, subject, token);
            if (token.Word.Text is not ("的" or "者" or "人员" or "人士"))
                return false;
            end = token.End;
        }

        return false;
    }

    private static bool IsOccupation(AuditText text, in Subject subject, int at) =>
        subject.Ground == DiscriminationGround.Sex && OccupationAliases.Default.LongestAt(text.Text, at) is { IsTitle: true, Word.Length: > 1 };

    // 找个大姐包包子, 男孩子学修车: after a word for a person that qualifies no goods, one character is rather a verb.
    private static bool IsVerbBeside(AuditText text, in Subject subject, in AuditToken thing) =>
        subject.Ground == DiscriminationGround.Sex && thing.End - thing.Start == 1 && subject.End - subject.Start > 1
        && text.Text[subject.Start..subject.End] is not ("女士" or "男士" or "女性" or "男性" or "女生" or "男生" or "女子" or "男子" or "女式" or "男式" or "女孩" or "男孩");

    // 乙肝患者 are people; 残疾史 is no thing, 回族史 is a subject of study.
    private static bool IsOfThings(in Subject subject, in AuditToken thing)
    {
        var isAilment = subject.Ground is DiscriminationGround.Disability or DiscriminationGround.HepatitisB or DiscriminationGround.Pregnancy or DiscriminationGround.MarriageChildbearing or DiscriminationGround.Age;
        if (!isAilment)
            return true;
        return thing.End - thing.Start > 1 && thing.Word.Text is not ("患者" or "病人" or "人群" or "群体" or "病患" or "生活" or "儿童" or "孩子" or "小孩" or "影响" or "服务员");
    }

    /// <summary>True where the subject is who is served, taught or depicted.</summary>
    internal static bool IsServed(in Clause clause, in Subject subject)
    {
        const WordRoles Stance = WordRoles.Limit | WordRoles.Seek | WordRoles.Suit | WordRoles.Refuse;
        var at = clause.Left(subject.Start, subject.First, 8, WordRoles.Toward | WordRoles.Client, Stance | WordRoles.Dimension);
        if (at < 0)
            return false;
        var token = clause.Text.Tokens[at];
        return token.End - token.Start > 1 || subject.Start - token.End <= 3;
    }

    private static bool IsRefused(in Clause clause, in Subject subject, ref int start, ref int end)
    {
        const WordRoles Refusals = WordRoles.Refuse | WordRoles.Farewell;
        if (subject.Is(WordRoles.Favoured))
            return false;
        var left = clause.Left(subject.Start, subject.First, 6, WordRoles.Refuse, Between | WordRoles.Prefer | WordRoles.Limit | WordRoles.Farewell);
        if (left >= 0 && (clause.Text.Tokens[left] is not { Word.Text.Length: 1 } token || token.End == subject.Start) && !IsTestBetween(clause, left, subject.First) && !(subject.Ground == DiscriminationGround.HouseholdRegistration && clause.Text.Tokens[left].Word.Text == "非"))
        {
            start = clause.Text.Tokens[left].Start;
            return true;
        }

        var after = AfterSufferers(clause.Text, subject.End);
        var right = clause.Right(after, subject.Is(WordRoles.Called) ? 2 : 14, Refusals, Between | WordRoles.Prefer);
        if (right < 0 && subject.Ground is not (DiscriminationGround.Sex or DiscriminationGround.Age))
            right = clause.Right(after, 8, WordRoles.Burden, Between | WordRoles.Prefer);
        if (right < 0 && after < clause.Text.Text.Length && clause.Text.Text[after] == '免' && clause.Text.BreakBefore(after + 1) != AuditBreak.None)
        {
            end = after + 1;
            return true;
        }

        if (right >= 0 && !clause.Text.Tokens[right].Is(WordRoles.Lack))
        {
            end = clause.Text.Tokens[right].End;
            return true;
        }

        return !subject.Is(WordRoles.Called) && IsRefusedLater(clause, subject, ref end);
    }

    // 抑郁症患者勿投, 携带者人群不收: whoever is ill, not who is served.
    private static int AfterSufferers(AuditText text, int end)
    {
        var next = text.TokenFrom(end);
        return next < text.Tokens.Count && text.Tokens[next] is { Word.Text: "患者" or "病人" or "人群" or "群体" or "病患" or "朋友" } token && token.Start == end ? token.End : end;
    }

    // 严禁查乙肝 refuses the test, not the carrier.
    private static bool IsTestBetween(in Clause clause, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (clause.Text.Tokens[at].Is(WordRoles.Test | WordRoles.Ask))
                return true;
        }

        return false;
    }

    // 视障者系统不支持,不招: whom the sentence is about opens its clause, and one of the next two clauses is a refusal and no more.
    internal static bool IsRefusedLater(in Clause clause, in Subject subject, ref int end)
    {
        if (subject.Start - clause.Start > FarthestOpening)
            return false;
        var text = clause.Text;
        var next = clause.End;
        for (var count = 0; count < 2 && next < text.Text.Length && text.BreakBefore(next) == AuditBreak.Clause; count++)
        {
            var following = Clause.Around(text, Math.Min(next + 1, text.Text.Length - 1));
            var refusal = following.Right(following.Start, 4, WordRoles.Refuse | WordRoles.Farewell, WordRoles.Stances | WordRoles.Subjects);
            if (refusal >= 0 && !following.Has(WordRoles.Subjects) && following.End - text.Tokens[refusal].End <= 2)
            {
                end = text.Tokens[refusal].End;
                return true;
            }

            next = following.End;
        }

        return false;
    }

    private static bool IsLacked(in Clause clause, in Subject subject, ref int start)
    {
        var most = subject.Is(WordRoles.Person) ? 2 : 8;
        if (subject.Is(WordRoles.Person) && subject.Ground is not (DiscriminationGround.Ethnicity or DiscriminationGround.Religion))
            return false;
        if (subject.Is(WordRoles.Shunned) && subject.Ground == DiscriminationGround.Age)
            return false;
        var left = clause.Left(subject.Start, subject.First, most, WordRoles.Lack, Between | WordRoles.Limit | WordRoles.Refuse | WordRoles.Prefer);
        if (left < 0 || clause.Right(subject.End, 1, WordRoles.Limit, WordRoles.None) >= 0)
            return false;
        start = clause.Text.Tokens[left].Start;
        return true;
    }

    private static bool IsTested(in Clause clause, in Subject subject, ref int start, ref int end)
    {
        var right = clause.Right(subject.End, 8, WordRoles.Result, Between);
        if (right >= 0)
        {
            end = clause.Text.Tokens[right].End;
            return !IsServed(clause, subject);
        }

        // 感染过新冠的请主动说明.
        var told = clause.Right(subject.End, 6, WordRoles.Ask, Between);
        if (told >= 0 && !IsServed(clause, subject))
        {
            end = clause.Text.Tokens[told].End;
            return true;
        }

        var test = clause.Right(subject.End, 4, WordRoles.Test, Between);
        if (test >= 0 && clause.Text.Tokens[test].Word.Text is ['要' or '必' or '须' or '需' or '也' or '都' or '会' or '严', ..])
        {
            end = clause.Text.Tokens[test].End;
            return !IsServed(clause, subject);
        }

        var left = clause.Left(subject.Start, subject.First, 14, WordRoles.Test, (Between & ~WordRoles.Toward) | WordRoles.Refuse);
        if (left < 0 || clause.Left(clause.Text.Tokens[left].Start, left, 6, WordRoles.Refuse | WordRoles.Toward | WordRoles.Open, WordRoles.None) >= 0)
            return false;
        start = clause.Text.Tokens[left].Start;
        return true;
    }

    private static bool IsPreferred(in Clause clause, in Subject subject, ref int end)
    {
        var right = clause.Right(subject.End, subject.Is(WordRoles.Called) ? 1 : 12, WordRoles.Prefer, (Between & ~WordRoles.Toward) | WordRoles.Refuse | WordRoles.Farewell);
        if (right < 0)
            return false;
        var stance = clause.Text.Tokens[right];
        if (stance.Word.Text == "来" && subject.Is(WordRoles.Called))
            return false;
        var most = subject.Start == clause.Start && stance.End == clause.End ? 10 : 4;
        if (clause.Uncovered(subject.End, stance.Start) > most || (stance.Word.Text is "来" or "的来" && clause.Has(WordRoles.Gift | WordRoles.Open)))
            return false;
        end = stance.End;
        return true;
    }

    private static bool IsLimited(in Clause clause, in Subject subject, ref int start)
    {
        var closes = !subject.Is(WordRoles.Called) && subject.End == clause.End;
        var most = subject.Is(WordRoles.Called) ? 2 : closes ? WholeClause : 8;
        var left = clause.Left(subject.Start, subject.First, most, WordRoles.Limit, Between | WordRoles.Refuse);
        if (left < 0 || clause.Uncovered(clause.Text.Tokens[left].End, subject.Start) > (closes && clause.Text.Tokens[left].Start == clause.Start ? WholeClause : 4))
            return false;
        start = clause.Text.Tokens[left].Start;
        return true;
    }

    private static bool IsSought(in Clause clause, in Subject subject, ref int start)
    {
        if (subject.Is(WordRoles.Favoured | WordRoles.Belief | WordRoles.Registration) || (subject.Is(WordRoles.Called) && subject.Ground == DiscriminationGround.HouseholdRegistration))
            return false;
        var most = subject.Is(WordRoles.Called) ? 2 : 8;
        var wanted = subject.Ground == DiscriminationGround.MarriageChildbearing ? WordRoles.Seek : WordRoles.Seek | WordRoles.Suit;
        var left = clause.Left(subject.Start, subject.First, most, wanted, Between | WordRoles.Refuse | WordRoles.Team);
        if (left < 0 || clause.Uncovered(clause.Text.Tokens[left].End, subject.Start) > 4)
            return false;
        start = clause.Text.Tokens[left].Start;
        return true;
    }

    /// <summary>True where a piece between blanks and signs says nothing but who is wanted: 女, 汉族, 已婚已育, 男司机两名.</summary>
    internal static bool StandsAlone(in Clause clause, in Subject subject)
    {
        var text = clause.Text;
        var (start, stop) = text.Around(subject.Start, AuditBreak.Item);
        if (clause.Has(WordRoles.Open | WordRoles.Client) || IsServed(clause, subject))
            return false;
        for (var at = start; at < stop;)
        {
            var index = text.TokenFrom(at);
            if (index < text.Tokens.Count && text.Tokens[index].Start == at)
            {
                var token = text.Tokens[index];
                if (!token.Is(WordRoles.Person | WordRoles.Filler | WordRoles.Worker | WordRoles.Dimension | WordRoles.Locality | WordRoles.Place | WordRoles.Abbreviation | WordRoles.Origin | WordRoles.Registration | WordRoles.Seek | WordRoles.Telling | WordRoles.Child | WordRoles.Upbringing | WordRoles.Called | WordRoles.Favoured))
                    return false;
                at = token.End;
                continue;
            }

            var size = Number(text.Text, at, out var number);
            if (size > 0 && number < 100)
                at += size;
            else if (subject.Ground == DiscriminationGround.Sex && at == start && at < subject.Start && OccupationAliases.Default.LongestAt(text.Text, at) is { IsTitle: true } before && at + before.Word.Length == subject.Start)
                at += before.Word.Length;
            else if (at == subject.End && subject.Ground == DiscriminationGround.Sex && OccupationAliases.Default.LongestAt(text.Text, at) is { IsTitle: true } title)
                at += title.Word.Length;
            else
                return false;
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> text, int at, out int number)
    {
        number = 0;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 4)
            number = (number * 10) + (text[end++] - '0');
        return end - at;
    }
}
