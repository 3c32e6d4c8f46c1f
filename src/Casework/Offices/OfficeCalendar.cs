using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What an office owes by the calendar alone, whoever comes to it: reports, surveys, plans, payments, checks, meetings.</summary>
/// <remarks>Days stand as the policy states them; a day that is not worked is not moved, for no text says so.</remarks>
public static class OfficeCalendar
{
    private static readonly string[] Groups = ["reporting", "supervision"];

    private static readonly PolicyParameter<DayRule>[] OfOtherGroups = [PolicyParameters.PwjFundPlanDay, PolicyParameters.PwjPaymentDay, PolicyParameters.GuidanceSubsidyDays];

    /// <summary>The days from one date to another, both included, the earliest first.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date.</param>
    /// <param name="calendar">Which days are worked, for terms in working days.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> lies before <paramref name="from"/>, or more than ten years after it.</exception>
    /// <exception cref="MissingCalendarYearException">A term in working days reaches into a year that the calendar does not know.</exception>
    public static IReadOnlyList<OfficeDay> Between(Policy policy, DateOnly from, DateOnly to, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(calendar);
        if (to < from || to > from.AddYears(10))
            throw new ArgumentException(FormattableString.Invariant($"The days from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}: expected up to ten years, the first date first."), nameof(to));
        var days = new List<OfficeDay>();
        foreach (var parameter in PolicyParameters.All.OfType<PolicyParameter<DayRule>>().Where(IsOwed))
        {
            foreach (var statement in policy.Statements(parameter))
                days.AddRange(Days(parameter, statement, from, to));
        }

        days.AddRange(AfterMonitoring(policy, from, to, calendar));
        return
        [
            .. days.Where(day => day.Day >= from && day.Day <= to)
                .OrderBy(static day => day.Day)
                .ThenBy(static day => day.Tier)
                .ThenBy(static day => day.Article, StringComparer.Ordinal)
                .ThenBy(static day => day.What.En, StringComparer.Ordinal)
                .ThenBy(static day => day.Case, StringComparer.Ordinal),
        ];
    }

    private static bool IsOwed(PolicyParameter<DayRule> parameter) => Groups.Contains(parameter.Group) || OfOtherGroups.Contains(parameter);

    private static IEnumerable<OfficeDay> Days(PolicyParameter parameter, Statement<DayRule> statement, DateOnly from, DateOnly to)
    {
        if (statement.Value is not { } rule || rule.Period == RulePeriod.Once)
            yield break;
        // A rule may name a day of the period after its own: begin one period earlier.
        for (var within = rule.Period.FirstDay(from, -1); within <= to; within = rule.Period.FirstDay(within, 1))
            yield return Of(parameter.Meaning, statement, rule.DayIn(within), rule.IsLatest);
    }

    // The report on the month's data is due so many working days after the day on which they are drawn.
    private static IEnumerable<OfficeDay> AfterMonitoring(Policy policy, DateOnly from, DateOnly to, WorkingDayCalendar calendar)
    {
        var drawn = policy.Statements(PolicyParameters.SystemMonitoringDay).FirstOrDefault(static statement => statement.Case == "data")?.Value;
        var report = policy.Statements(PolicyParameters.MonthlyMonitoringReportDays).FirstOrDefault(static statement => statement.Value is not null);
        if (drawn is null || report is null)
            yield break;
        for (var within = RulePeriod.Month.FirstDay(from, -1); within <= to; within = RulePeriod.Month.FirstDay(within, 1))
            yield return Of(PolicyParameters.MonthlyMonitoringReportDays.Meaning, report, report.Value!.DayFor(drawn.DayIn(within), calendar), isLatest: true);
    }

    private static OfficeDay Of(Bilingual what, Statement statement, DateOnly day, bool isLatest) =>
        new(day, isLatest, what, statement.Case, statement.Tier, statement.Source, statement.Rows);
}
