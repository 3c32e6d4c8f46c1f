using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>What the policy's terms make due.</summary>
internal sealed class CaseDuties(Policy policy)
{
    private readonly Lazy<DutySchedule?> schedule = new(() => DutyRules.All(policy) is { Count: > 0 } rules ? new(rules, WorkingDayCalendar.Prc) : null);

    /// <exception cref="DistrictFaultException">The policy states no dated duty, or the calendar does not know the year.</exception>
    internal OwedDuty[] Outstanding(ServiceLedger ledger, DateOnly asOf) => Asked(rules => rules.Outstanding(ledger, asOf).Select(OwedDuty.Of).ToArray(), asOf);

    /// <summary>Says, before the first ledger is read, whether any can be asked about.</summary>
    /// <exception cref="DistrictFaultException">The policy states no dated duty, or the calendar does not know the year.</exception>
    internal void Check(DateOnly asOf) => Asked(rules => rules.Outstanding([], asOf), asOf);

    private T Asked<T>(Func<DutySchedule, T> ask, DateOnly asOf)
    {
        if (schedule.Value is not { } rules)
            throw new DistrictFaultException(DistrictFault.Question, "The policy states no dated duty.");
        try
        {
            return ask(rules);
        }
        catch (MissingCalendarYearException)
        {
            throw new DistrictFaultException(DistrictFault.Question, FormattableString.Invariant($"asOf '{asOf:yyyy-MM-dd}': the calendar of working days does not know the year."));
        }
    }
}
