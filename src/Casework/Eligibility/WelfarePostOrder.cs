using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>安置对象排序: who comes first for a public-welfare post .</summary>
public static class WelfarePostOrder
{
    /// <summary>Orders candidates for one post: those who come first, then those of whom it can't be told yet, then the others, then whom the post does not fit.</summary>
    /// <remarks>The texts name no order within a group: candidates stand there by identity, so that the same candidates give the same list.</remarks>
    /// <param name="candidates">The candidates.</param>
    /// <param name="policy">The jurisdiction; where it has several lists, <c>welfare_post_priority_reading</c> says which one counts (V-17).</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction names nobody who comes first.</returns>
    public static IReadOnlyList<WelfarePostPlace>? Of(IEnumerable<FactSheet> candidates, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(policy);
        var lists = Counting(policy);
        if (lists.Count == 0)
            return null;
        return
        [
            .. candidates
                .Select(candidate => Place(candidate, PersonRules.Any(lists, new(candidate.Facts, policy, asOf))!))
                .OrderBy(static place => place.Group)
                .ThenBy(static place => place.Seeker),
        ];
    }

    private static List<Statement<PersonRule>> Counting(Policy policy)
    {
        List<Statement<PersonRule>> lists = [.. policy.Statements(PolicyParameters.WelfarePostPriority).Where(static statement => statement.Value is not null)];
        return policy.Get(PolicyParameters.WelfarePostPriorityReading)?.Name switch
        {
            "first_list" => [.. lists.Take(1)],
            "last_list" => [.. lists.TakeLast(1)],
            _ => lists,
        };
    }

    private static WelfarePostPlace Place(FactSheet candidate, Decision decision) => new(
        candidate.Seeker,
        candidate.Facts.MeetsPostConditions == false ? WelfarePostGroup.DoesNotFit : decision.Verdict switch
        {
            Verdict.Holds => WelfarePostGroup.First,
            Verdict.CannotTell => WelfarePostGroup.AskFirst,
            _ => WelfarePostGroup.After,
        },
        decision);
}
