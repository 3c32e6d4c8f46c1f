using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Decides a jurisdiction's rules about persons: who may register, categories, aid, services.</summary>
/// <remarks>The rules, their articles and numbers stand in the policy file; what a condition means in facts stands in code, once.</remarks>
public static class PersonRules
{
    /// <summary>Decides one rule.</summary>
    /// <param name="list">The list that it stands in.</param>
    /// <param name="code">Its code in the policy file.</param>
    /// <param name="facts">What is known of the person.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction states no such rule.</returns>
    public static Decision? Decide(PolicyParameter<PersonRule> list, string code, PersonFacts facts, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(code);
        return policy.Statement(list, null, code) is { } statement ? Decide(statement, new(facts, policy, asOf)) : null;
    }

    /// <summary>Decides whether any rule of a list holds, such as any category or any cause for ending a registration.</summary>
    /// <param name="list">The list.</param>
    /// <param name="facts">What is known of the person.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction states no rule.</returns>
    public static Decision? DecideAny(PolicyParameter<PersonRule> list, PersonFacts facts, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        return Any([.. policy.Statements(list).Where(static statement => statement.Value is not null)], new(facts, policy, asOf));
    }

    internal static Decision? Any(IReadOnlyList<Statement<PersonRule>> statements, PersonCase person)
    {
        if (statements.Count == 0)
            return null;
        Clause[] rules = [.. statements.Select(statement => RuleClauses.Of(statement.Value!, person))];
        // Where one holds it is the one to tell of; where none does, all of them are.
        var holding = statements.Where((_, at) => rules[at].Met == true).ToList();
        var told = holding.Count > 0 ? holding : statements;
        var who = new Bilingual(string.Join("；", told.Select(static one => one.Value!.Who.Zh)), string.Join("; ", told.Select(static one => one.Value!.Who.En)));
        return Deciding.By(
            new AnyOf(rules), string.Join("; ", told.Select(static one => one.Source).Distinct(StringComparer.Ordinal)), new(who, new($"均不符合：{who.Zh}", $"none applies: {who.En}"))) with
        {
            Note = told.Select(static one => one.Note).FirstOrDefault(static note => note is not null) is { } text ? Bilingual.Same(text) : null,
        };
    }

    internal static Decision? Decide(Statement<PersonRule> statement, PersonCase person)
    {
        if (statement.Value is not { } rule)
            return null;
        var outcomes = new Outcomes(rule.ToText(), new($"不符合：{rule.Who.Zh}", $"does not apply: {rule.Who.En}"));
        return Deciding.By(RuleClauses.Of(rule, person), statement.Source, outcomes) with { Note = statement.Note is { } note ? Bilingual.Same(note) : null };
    }
}
