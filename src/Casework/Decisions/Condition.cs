using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One condition of a rule, laid against a case.</summary>
/// <param name="Met">True or false; null where the fact is missing.</param>
/// <param name="Fact">The fact used.</param>
/// <param name="Needed">What the condition asks for.</param>
internal sealed record Condition(bool? Met, Bilingual Fact, Bilingual Needed)
{
    /// <summary>All conditions must hold.</summary>
    internal static Decision All(string article, Outcomes outcomes, params ReadOnlySpan<Condition> conditions)
    {
        var verdict = Verdict.Holds;
        var facts = new List<Bilingual>(conditions.Length);
        var lacking = new List<Bilingual>();
        var missing = new List<Bilingual>();
        var needed = new List<Bilingual>(conditions.Length);
        foreach (var condition in conditions)
        {
            facts.Add(condition.Fact);
            needed.Add(condition.Needed);
            if (condition.Met == false)
                lacking.Add(condition.Needed);
            else if (condition.Met is null)
                missing.Add(condition.Needed);
        }

        if (lacking.Count > 0)
            verdict = Verdict.Fails;
        else if (missing.Count > 0)
            verdict = Verdict.CannotTell;
        return new()
        {
            Verdict = verdict,
            Outcome = outcomes.Of(verdict),
            Article = article,
            Facts = facts,
            // What holds would fail without any one of its conditions.
            WouldChange = verdict switch { Verdict.Fails => lacking, Verdict.Holds => [.. needed.Select(Without)], _ => [] },
            Ask = verdict == Verdict.CannotTell ? missing : [],
        };
    }

    /// <summary>A yes-or-no condition whose fact and need are said with the same words.</summary>
    internal static Condition Of(bool? met, string chinese, string english) => new(met, Say.YesNo(met, chinese, english), new(chinese, english));

    private static Bilingual Without(Bilingual needed) => new("不再满足：" + needed.Zh, "no longer: " + needed.En);
}
