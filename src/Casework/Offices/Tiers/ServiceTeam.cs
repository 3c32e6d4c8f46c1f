using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>专门服务团队、服务支持团队: who serves a person or a key employer together, around one officer (R-631, R-635).</summary>
public static class ServiceTeam
{
    private static readonly string[] OfEmployers = ["enterprise_officer", "employer_information_analyst", "labour_and_talent_specialist"];

    /// <summary>Tells whether a person's team is complete: the case officer, an information analyst, and somebody for employment or start-ups.</summary>
    /// <param name="members">The roles that are filled, by their names in the policy.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names no such team.</returns>
    public static Decision? ForPerson(IReadOnlyCollection<string> members, Policy policy) => Decide(
        members,
        policy,
        static role => !OfEmployers.Contains(role),
        // 就业或创业服务: one of the two is enough.
        static role => role is "employment_specialist" or "startup_specialist" ? "specialist" : role);

    /// <summary>Tells whether a key employer's team is complete: the enterprise officer, an information analyst, a labour and talent specialist.</summary>
    /// <param name="members">The roles that are filled, by their names in the policy.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names no such team.</returns>
    public static Decision? ForEmployer(IReadOnlyCollection<string> members, Policy policy) => Decide(members, policy, OfEmployers.Contains, static role => role);

    private static Decision? Decide(IReadOnlyCollection<string> members, Policy policy, Func<string, bool> concerns, Func<string, string> place)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(policy);
        if (members.FirstOrDefault(static member => !PolicyParameters.ServiceTeamMembers.Cases.Contains(member, StringComparer.Ordinal)) is { } unknown)
            throw new ArgumentException($"'{unknown}' is no role; there are {string.Join(", ", PolicyParameters.ServiceTeamMembers.Cases)}.", nameof(members));
        var roles = policy.Statements(PolicyParameters.ServiceTeamMembers).Where(statement => statement is { Value: not null, Case: { } role } && concerns(role)).ToList();
        return roles.Count == 0
            ? null
            : Condition.All(
                roles[0].Source,
                new(new("服务团队组成符合规定", "the team is complete"), new("服务团队人员不齐", "the team is not complete")),
                [
                    .. roles.GroupBy(statement => place(statement.Case!), StringComparer.Ordinal).Select(group => Condition.Of(
                        group.Any(role => members.Contains(role.Case!, StringComparer.Ordinal)),
                        string.Join("或", group.Select(static role => Words(role.Case!).Zh)),
                        string.Join(" or ", group.Select(static role => Words(role.Case!).En)))),
                ]);
    }

    private static Bilingual Words(string role) => role switch
    {
        "case_officer" => new("就业援助服务专员", "case officer"),
        "information_analyst" or "employer_information_analyst" => new("职业信息分析人员", "occupational information analyst"),
        "employment_specialist" => new("就业服务专业人员", "employment specialist"),
        "startup_specialist" => new("创业服务专业人员", "start-up specialist"),
        "enterprise_officer" => new("企业服务专员", "enterprise officer"),
        "labour_and_talent_specialist" => new("劳动就业和人才服务专业人员", "labour and talent specialist"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No role of the parameter."),
    };
}
