using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Everything that a jurisdiction's rules about persons come to for one person.</summary>
/// <param name="Findings">One a rule, in the order of the lists and of the file.</param>
/// <param name="Silent">The lists on which the jurisdiction says nothing.</param>
/// <param name="InWords">The lists on which it has words and no rule, with the words: "not listed".</param>
public sealed record EligibilityReport(
    IReadOnlyList<EligibilityFinding> Findings, IReadOnlyList<PolicyParameter<PersonRule>> Silent, IReadOnlyList<Statement<PersonRule>> InWords)
{
    /// <summary>Lays every rule against a person.</summary>
    /// <param name="facts">What is known of the person.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    public static EligibilityReport Of(PersonFacts facts, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        var person = new PersonCase(facts, policy, asOf);
        List<EligibilityFinding> findings = [];
        List<PolicyParameter<PersonRule>> silent = [];
        List<Statement<PersonRule>> words = [];
        foreach (var list in PolicyParameters.PersonRules)
        {
            var statements = policy.Statements(list);
            if (statements.Count == 0)
                silent.Add(list);
            foreach (var statement in statements)
            {
                if (PersonRules.Decide(statement, person) is { } decision)
                    findings.Add(new(list, statement.Case!, statement.Tier, decision));
                else
                    words.Add(statement);
            }
        }

        return new(findings, silent, words);
    }
}
