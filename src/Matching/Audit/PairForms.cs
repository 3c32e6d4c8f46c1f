using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Two words that together say whom a clause is about: 孩子 + 有人带, 手脚 + 健全, 腿 + 不便.</summary>
internal static class PairForms
{
    // Between the two: 孩子已经都上学, 四肢须健全.
    private const int Between = 3;

    /// <summary>The demand that a word for a child or a part of the body makes with the words after it.</summary>
    internal static bool TryRead(in Clause clause, int index, out GroundFind find)
    {
        find = default;
        var first = clause.Text.Tokens[index];
        return first.Is(WordRoles.Child) ? TryChild(clause, index, first, out find) : TryBody(clause, index, first, out find);
    }

    private static bool TryChild(in Clause clause, int index, in AuditToken first, out GroundFind find)
    {
        find = default;
        if (clause.Right(first.End, Between, WordRoles.Upbringing, WordRoles.Thing | WordRoles.Gift | WordRoles.Toward) is not (>= 0 and var at))
            return false;
        var subject = new Subject(WordRoles.Person, DiscriminationGround.MarriageChildbearing, first.Start, clause.Text.Tokens[at].End, index);
        if (clause.Has(WordRoles.Gift | WordRoles.Team) || DemandForms.IsOpen(clause, subject) || clause.Left(first.Start, index, 8, WordRoles.Toward, WordRoles.Limit) >= 0)
            return false;
        find = new(subject.Ground, subject.Start, subject.End);
        return DemandForms.IsDemand(clause, subject, out _, out _) || subject.End >= clause.End - 1;
    }

    private static bool TryBody(in Clause clause, int index, in AuditToken first, out GroundFind find)
    {
        find = default;
        if (clause.Right(first.End, Between, WordRoles.Whole | WordRoles.Impair, WordRoles.Thing | WordRoles.Toward | WordRoles.Open) is not (>= 0 and var at))
            return false;
        var second = clause.Text.Tokens[at];
        var role = second.Is(WordRoles.Whole) ? WordRoles.Telling : WordRoles.Shunned;
        if (first.Word.Text == "身体" && second.Word.Text is not ("健全" or "建全" or "完整" or "无残" or "无残缺" or "无残疾" or "无缺陷" or "没缺陷" or "没有缺陷" or "无畸形" or "有残" or "有残疾" or "残疾" or "残缺" or "有缺陷" or "不全"))
            return false;
        var subject = new Subject(role, DiscriminationGround.Disability, first.Start, second.End, index);
        if (role == WordRoles.Telling && LifeForms.IsTold(clause, subject))
        {
            find = new(subject.Ground, subject.Start, subject.End);
            return true;
        }

        if (role == WordRoles.Telling || !DemandForms.IsDemand(clause, subject, out var start, out var end))
            return false;
        find = new(subject.Ground, start, end);
        return true;
    }
}
