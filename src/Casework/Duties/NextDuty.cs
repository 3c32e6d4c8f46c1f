using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What comes next about one subject, or why nothing dated does: nobody in service is left without one of the two.</summary>
/// <param name="Duty">The most pressing duty that is not done; null where there is none.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record NextDuty(Duty? Duty, Bilingual? Reason)
{
    /// <summary>Finds it.</summary>
    /// <param name="schedule">The rules.</param>
    /// <param name="ledger">The ledger of a person, an employer or a fair.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="MissingCalendarYearException">The calendar does not know the year of <paramref name="asOf"/>.</exception>
    public static NextDuty Of(DutySchedule schedule, ServiceLedger ledger, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(ledger);
        return schedule.Outstanding(ledger, asOf) is [var first, ..] ? new(first, null) : new(null, Why(ledger, asOf));
    }

    private static Bilingual Why(ServiceLedger ledger, DateOnly asOf) => ledger switch
    {
        Ledger person => Why(person.StateOn(asOf)),
        EmployerLedger employer => Why(employer.StateOn(asOf)),
        FairLedger fair => Why(fair.StateOn(asOf)),
        _ => new("本政策规定的事项均已完成", "everything that the policy asks for is done"),
    };

    private static Bilingual Why(CaseState state) => state switch
    {
        { Entries: 0 } => new("台账至今无记录", "nothing is recorded yet"),
        { ClosedOn: { } closed } => Say.Both($"已于{closed:yyyy-MM-dd}结案", $"the case was closed on {closed:yyyy-MM-dd}"),
        { IsInWork: true } => new("在岗，所订跟踪回访均已完成，本政策未规定其他期限", "in work, every follow-up owed is done, and the policy sets no further term"),
        { IsRegistered: false, RecognisedOn: null } => new("未登记，且无待办事项", "not registered, and nothing is open"),
        { RecognisedOn: null } => new("已登记未认定为就业困难人员，事项均已完成，本政策对其无定期跟踪要求", "registered and not recognised as hard to employ: everything is done, and the policy asks for no regular follow-up"),
        _ => new("事项均已完成，本政策未规定下一次期限", "everything is done, and the policy sets no next term"),
    };

    private static Bilingual Why(EmployerState state) => state switch
    {
        { Entries: 0 } => new("台账至今无记录", "nothing is recorded yet"),
        { ClosedOn: { } closed } => Say.Both($"已于{closed:yyyy-MM-dd}结束服务", $"the service ended on {closed:yyyy-MM-dd}"),
        { IsKey: true } => new("重点企业，事项均已完成，本政策未规定定期联系", "a key employer: everything is done, and the policy asks for no regular contact"),
        { NeedSince: { } since } => Say.Both($"招聘需求自{since:yyyy-MM-dd}起未满足，本政策对一般单位未规定期限", $"a need is open since {since:yyyy-MM-dd}, and the policy sets no term for general employers"),
        _ => new("一般单位，无招聘需求和待办事项", "a general employer without an open need: nothing is owed"),
    };

    private static Bilingual Why(FairState state) => state switch
    {
        { Entries: 0 } => new("档案至今无记录", "nothing is recorded yet"),
        { IsCalledOff: true } => new("已取消举办", "the fair was called off"),
        { HeldOn: null } => new("尚未举办，会前事项均已完成或未规定期限", "not held yet: everything before it is done, or the policy sets no term"),
        _ => new("已举办，本政策规定的跟踪回访均已完成", "held: every follow-up that the policy asks for is done"),
    };
}
