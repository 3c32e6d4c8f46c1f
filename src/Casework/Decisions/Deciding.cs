using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Makes a decision of a clause that was laid against a case.</summary>
internal static class Deciding
{
    /// <summary>The decision with its facts, and what would change it.</summary>
    internal static Decision By(Clause clause, string article, Outcomes outcomes)
    {
        var verdict = clause.Met switch { true => Verdict.Holds, false => Verdict.Fails, null => Verdict.CannotTell };
        // A rule that nothing of the case's own keeps from failing has one empty way: it is no way.
        var ways = verdict == Verdict.CannotTell ? [] : Smallest(clause);
        var open = verdict == Verdict.CannotTell ? clause.Open.DistinctBy(static condition => condition.Question).ToList() : [];
        return new()
        {
            Verdict = verdict,
            Outcome = outcomes.Of(verdict),
            Article = article,
            Facts = [.. clause.Conditions.Select(static condition => condition.Fact).Distinct()],
            WouldChange = [.. ways.Select(Text)],
            Changes = [.. ways.Where(static way => way.All(static turn => turn.Change is not null)).Select(Changes)],
            Ask = [.. open.Select(static condition => condition.Question)],
            Missing = [.. open.Where(static condition => condition.Named is not null).Select(static condition => condition.Named!.Name).Distinct()],
            MustSet = [.. open.Where(static condition => condition.Unset is not null).Select(static condition => condition.Unset!.Name).Distinct()],
        };
    }

    // One fact may stand in several conditions: a way that wants two values of it is none, nor is one that breaks elsewhere what it mends here, and one that holds another whole is no smaller way.
    private static List<IReadOnlyList<Turn>> Smallest(Clause clause)
    {
        var possible = clause.Away(clause.Met == true).Where(static way => way.Count > 0).Select(static way => (IReadOnlyList<Turn>)[.. way.Distinct()])
            .Where(IsPossible).Where(way => clause.MetAfter(way) != clause.Met).ToList();
        return [.. possible.Where(way => !possible.Exists(other => other.Count < way.Count && other.All(way.Contains))).DistinctBy(Key)];
    }

    private static bool IsPossible(IReadOnlyList<Turn> way) =>
        way.Where(static turn => turn.Change is not null).GroupBy(static turn => turn.Change!.Fact).All(static group => group.Select(static turn => turn.Change!.To).Distinct().Count() == 1);

    private static IReadOnlyList<FactChange> Changes(IReadOnlyList<Turn> way) => [.. way.Select(static turn => turn.Change!).Distinct()];

    private static string Key(IReadOnlyList<Turn> way) => Text(way).ToString();

    private static Bilingual Text(IReadOnlyList<Turn> way) =>
        new(string.Join("，并且", way.Select(static turn => turn.Text.Zh).Distinct()), string.Join(", and ", way.Select(static turn => turn.Text.En).Distinct()));
}
