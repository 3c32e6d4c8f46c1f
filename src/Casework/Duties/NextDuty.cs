using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What comes next about one subject, or why nothing dated does: nobody in service is left without one of the two.</summary>
/// <param name="Duty">The most pressing duty that is not done; null where there is none.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record NextDuty(Duty? Duty, Bilingual? Reason)
{
    /// <summary>Finds it for a person.</summary>
    /// <param name="schedule">The rules.</param>
    /// <param name="ledger">The person's ledger.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public static NextDuty Of(DutySchedule schedule, Ledger ledger, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Of(schedule, ledger, asOf, () => Why(ledger.StateOn(asOf)));
    }

    /// <summary>Finds it for an employer.</summary>
    /// <param name="schedule">The rules.</param>
    /// <param name="ledger">The employer's ledger.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public static NextDuty Of(DutySchedule schedule, EmployerLedger ledger, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Of(schedule, ledger, asOf, () => Why(ledger.StateOn(asOf)));
    }

    private static NextDuty Of(DutySchedule schedule, ServiceLedger ledger, DateOnly asOf, Func<Bilingual> why)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return schedule.Outstanding(ledger, asOf) is [var first, ..] ? new(first, null) : new(null, why());
    }

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
}
