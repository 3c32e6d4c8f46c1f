using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Demands on what may happen in a life (结婚, 怀孕), questions about it, and words whose mere mention is a demand (四肢健全, 孕检).</summary>
internal static class LifeForms
{
    /// <summary>True where an event is forbidden, promised away, planned with consequences, or refused.</summary>
    internal static bool IsEventDemanded(in Clause clause, in Subject subject, out int start, out int end)
    {
        (start, end) = (subject.Start, subject.End);
        if (clause.Has(WordRoles.Gift) || clause.Has(WordRoles.Open) || DemandForms.IsQualifier(clause, subject))
            return false;
        var promise = clause.Left(subject.Start, subject.First, 7, WordRoles.Promise, WordRoles.Toward | WordRoles.Client | WordRoles.Open);
        if (promise >= 0)
        {
            start = clause.Text.Tokens[promise].Start;
            return true;
        }

        var planned = clause.Right(subject.End, 3, WordRoles.Plan, WordRoles.Gift);
        var refused = clause.Right(subject.End, 14, WordRoles.Refuse | WordRoles.Farewell, WordRoles.Open);
        if (refused >= 0)
        {
            end = clause.Text.Tokens[refused].End;
            return true;
        }

        refused = clause.Left(subject.Start, subject.First, 8, WordRoles.Refuse, WordRoles.Open);
        if (refused >= 0)
        {
            start = clause.Text.Tokens[refused].Start;
            return true;
        }

        if (planned < 0)
            planned = clause.Left(subject.Start, subject.First, 4, WordRoles.Plan, WordRoles.Gift);
        if (DemandForms.IsRefusedLater(clause, subject, ref end))
            return true;

        if (planned >= 0 && (clause.Left(subject.Start, subject.First, 10, WordRoles.Time | WordRoles.Ask, WordRoles.Open) >= 0 || clause.Right(subject.End, 10, WordRoles.Ask, WordRoles.Open) >= 0))
        {
            end = Math.Max(end, clause.Text.Tokens[planned].End);
            return true;
        }

        return clause.Right(subject.End, 10, WordRoles.Prefer, WordRoles.Thing) >= 0 && clause.Left(subject.Start, subject.First, 8, WordRoles.Toward | WordRoles.Client, WordRoles.None) < 0;
    }

    /// <summary>True where the marital or family state is asked for.</summary>
    internal static bool IsAsked(in Clause clause, in Subject subject, out int start, out int end)
    {
        (start, end) = (subject.Start, subject.End);
        if (subject.Ground is not (DiscriminationGround.MarriageChildbearing or DiscriminationGround.Pregnancy or DiscriminationGround.Religion) || DemandForms.IsOpen(clause, subject) || clause.Has(WordRoles.Client))
            return false;
        var asked = clause.Left(subject.Start, subject.First, 16, WordRoles.Ask | WordRoles.Limit, WordRoles.Open);
        if (asked >= 0)
        {
            start = clause.Text.Tokens[asked].Start;
            return true;
        }

        asked = clause.Right(subject.End, 4, WordRoles.Ask, WordRoles.Open);
        return asked >= 0;
    }

    /// <summary>True where the mere mention counts: nothing opens, offers, refuses or only depicts it.</summary>
    internal static bool IsTold(in Clause clause, in Subject subject)
    {
        if (DemandForms.IsOpen(clause, subject) || DemandForms.IsQualifier(clause, subject) || clause.Has(WordRoles.Gift))
            return false;
        if (clause.Left(subject.Start, subject.First, 6, WordRoles.Refuse, WordRoles.Limit) >= 0 || clause.Has(WordRoles.Client))
            return false;
        var at = clause.Left(subject.Start, subject.First, 10, WordRoles.Toward | WordRoles.Team, WordRoles.Limit | WordRoles.Test | WordRoles.Lack);
        return at < 0 || clause.Text.Tokens[at].Is(WordRoles.Test | WordRoles.Ask);
    }
}
