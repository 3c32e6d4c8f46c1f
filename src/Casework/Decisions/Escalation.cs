using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Something that has become possible in a case, or must now happen: expert consultation, a public-welfare post, the tier above, the end of services.</summary>
/// <param name="Rule">The rule's name: <c>expert_consultation</c>, <c>last_resort_posts/referral</c>.</param>
/// <param name="What">What becomes possible or must happen.</param>
/// <param name="Decision">What the rule comes to: <see cref="Verdict.Holds"/>, or <see cref="Verdict.CannotTell"/> where one or two answers are all that is missing.</param>
public sealed record Escalation(string Rule, Bilingual What, Decision Decision)
{
    // Records know nothing of kept duties and of what a post asks for: further away than that, an officer has other things to ask first.
    private const int MostQuestions = 2;

    private static readonly PolicyParameter<PersonRule>[] Lists = [PolicyParameters.LastResortPosts, PolicyParameters.PassingUp, PolicyParameters.ExpertService];

    /// <summary>What has become possible in a case, in a fixed order; empty where nothing has.</summary>
    /// <param name="state">The case on the day.</param>
    /// <param name="facts">What is known of the person, the case's own facts included.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyList<Escalation> Of(CaseState state, PersonFacts facts, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        if (state.IsInWork || state.ClosedOn is not null || state.Entries == 0)
            return [];
        var found = new List<Escalation>();
        Add(found, "expert_consultation", ExpertConsultation.Decide(state, policy));
        Add(found, "services_end_out_of_contact", ServiceEnd.OutOfContact(state, policy, asOf));
        Add(found, "services_end_unwilling", ServiceEnd.Unwilling(state, policy));
        foreach (var list in Lists)
        {
            foreach (var statement in policy.Statements(list))
            {
                if (statement is { Case: { } code, Value: { } rule })
                    Add(found, $"{list.Name}/{code}", PersonRules.Decide(list, code, facts, policy, asOf), rule.LeadsTo ?? rule.Who, list == PolicyParameters.LastResortPosts);
            }
        }

        return found;
    }

    private static void Add(List<Escalation> found, string rule, Decision? decision, Bilingual? what = null, bool isOpen = false)
    {
        if (decision?.Verdict == Verdict.Holds || (isOpen && decision?.Verdict == Verdict.CannotTell && decision.Missing.Count <= MostQuestions))
            found.Add(new(rule, what ?? decision.Outcome, decision));
    }
}
