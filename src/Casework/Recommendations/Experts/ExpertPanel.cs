using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>专家小组: who must sit on it, by the jurisdiction (000 Art. 19, 002 Art. 28(1), 001 Ch.2 §2(3)).</summary>
public static class ExpertPanel
{
    /// <summary>The seats; of the seats in one list, one must be taken.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Empty where the jurisdiction names nobody.</returns>
    public static IReadOnlyList<IReadOnlyList<PanelSeat>> Seats(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var seats = new List<List<PanelSeat>>();
        foreach (var statement in policy.Statements(PolicyParameters.ExpertPanelMembers))
        {
            if (statement is not { Value: { } role, Tier: { } tier })
                continue;
            var seat = new PanelSeat(Role(role.Name), tier);
            // An alternative stands for the seat before it, of whatever case.
            if (statement.Case == "alternative" && seats.Count > 0)
                seats[^1].Add(seat);
            else
                seats.Add([seat]);
        }

        return seats;
    }

    /// <summary>Tells whether those who sit make a panel, and who is missing.</summary>
    /// <param name="seated">Who sits.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names nobody.</returns>
    public static Decision? Decide(IReadOnlyCollection<PanelSeat> seated, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(seated);
        ArgumentNullException.ThrowIfNull(policy);
        return Seats(policy) is { Count: > 0 } seats
            ? Condition.All(
                policy.Statements(PolicyParameters.ExpertPanelMembers)[0].Source,
                new(new("专家小组组成符合规定", "the panel is complete"), new("专家小组人员不齐", "the panel is not complete")),
                [.. seats.Select(choices => Seat(choices, seated))])
            : null;
    }

    private static Condition Seat(IReadOnlyList<PanelSeat> choices, IReadOnlyCollection<PanelSeat> seated)
    {
        var words = choices.Select(static choice => choice.ToText()).ToList();
        var (zh, en) = (string.Join("或", words.Select(static text => text.Zh)), string.Join(" or ", words.Select(static text => text.En)));
        return Condition.Of(choices.Any(choice => seated.Any(member => Fills(member, choice))), zh, en);
    }

    // A senior counsellor is a counsellor too; the other way round does not hold.
    private static bool Fills(PanelSeat member, PanelSeat seat) =>
        member.Tier == seat.Tier && (member.Role == seat.Role || (member.Role, seat.Role) == (PanelRole.SeniorGuidanceCounsellor, PanelRole.GuidanceCounsellor));

    private static PanelRole Role(string name) => name switch
    {
        "guidance_counsellor" => PanelRole.GuidanceCounsellor,
        "senior_guidance_counsellor" => PanelRole.SeniorGuidanceCounsellor,
        "senior_information_analyst" => PanelRole.SeniorInformationAnalyst,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No role of the parameter."),
    };
}
