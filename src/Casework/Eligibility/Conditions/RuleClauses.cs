using System.Collections.Frozen;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Lays a jurisdiction's rules against a person: each condition that a rule names becomes the clause that means it.</summary>
internal static class RuleClauses
{
    // Lazy: forms of one kind refer to rules, and so to the forms of the other kinds.
    private static readonly Lazy<FrozenDictionary<PersonCondition, Func<PersonCase, Clause>>> Forms = new(static () =>
        RegistrationConditions.Forms.Concat(CategoryConditions.Forms).Concat(AidConditions.Forms).Concat(NeedConditions.Forms).ToFrozenDictionary());

    /// <summary>Every condition that has a meaning; all of <see cref="PersonCondition"/>.</summary>
    internal static IReadOnlyCollection<PersonCondition> Known => Forms.Value.Keys;

    internal static Clause Of(PersonRule rule, PersonCase person)
    {
        var parts = Of(rule.Conditions, person);
        if (!rule.NeedsAll)
            return new AnyOf(parts);
        return new AllOf(rule.AndAnyOf.Count == 0 ? parts : [.. parts, new AnyOf(Of(rule.AndAnyOf, person))]);
    }

    /// <summary>Any rule of a list; where the jurisdiction states none, nobody can tell before it does.</summary>
    internal static Clause AnyRuleOf(PolicyParameter<PersonRule> list, PersonCase person)
    {
        Clause[] rules = [.. person.Policy.Statements(list).Select(static statement => statement.Value).OfType<PersonRule>().Select(rule => Of(rule, person))];
        return rules.Length == 0 ? ConditionForms.IsUnset(list) : new AnyOf(rules);
    }

    private static Clause[] Of(IReadOnlyList<PersonCondition> conditions, PersonCase person) => [.. conditions.Select(condition => Forms.Value[condition](person))];
}
