using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Who is due what by when: a policy's rules laid over ledgers.</summary>
/// <remarks>Immutable and thread-safe. A duty is fulfilled by the entry that its rule names, never by a flag.</remarks>
public sealed class DutySchedule
{
    private readonly IReadOnlyList<DutyRule> rules;
    private readonly WorkingDayCalendar calendar;

    /// <summary>Creates a schedule.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="ArgumentException">Two rules have one name, or a rule has no term or two.</exception>
    public DutySchedule(IReadOnlyList<DutyRule> rules, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(calendar);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!names.Add(rule.Id))
                throw new ArgumentException($"Two duty rules are called '{rule.Id}'.", nameof(rules));
            if (rule.Deadline is null == rule.Interval is null)
                throw new ArgumentException($"The duty rule '{rule.Id}' needs either a deadline or an interval.", nameof(rules));
            if (rule.Times < 1)
                throw new ArgumentException($"The duty rule '{rule.Id}' has times {rule.Times}: expected at least 1.", nameof(rules));
        }

        this.rules = rules;
        this.calendar = calendar;
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<DutyRule> Rules => rules;

    /// <summary>What is owed and not done on a day over many ledgers: overdue first, longest overdue at the top.</summary>
    /// <param name="ledgers">The ledgers.</param>
    /// <param name="asOf">The day; entries after it don't count yet.</param>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public IReadOnlyList<Duty> Outstanding(IEnumerable<Ledger> ledgers, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        var duties = new List<Duty>();
        foreach (var ledger in ledgers)
            duties.AddRange(All(ledger, asOf).Where(static duty => duty.Status is not (DutyStatus.Done or DutyStatus.DoneLate)));
        duties.Sort(DutyOrder.Compare);
        return duties;
    }

    /// <summary>Every duty that one ledger's entries ever started and nothing ended, done ones included, in the order of <see cref="Outstanding"/>.</summary>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public IReadOnlyList<Duty> All(Ledger ledger, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var entries = ledger.Events.TakeWhile(entry => entry.On <= asOf).ToList();
        var states = States(ledger.Seeker, entries);
        var duties = new List<Duty>();
        foreach (var rule in rules)
        {
            if (rule.Deadline is { } deadline)
                AddOnce(rule, deadline, entries, states, asOf, duties);
            else if (Recurring(rule, rule.Interval!, entries, states, asOf) is { } recurring)
                duties.Add(recurring);
        }

        duties.Sort(DutyOrder.Compare);
        return duties;
    }

    private static List<CaseState> States(SeekerId seeker, List<CaseEvent> entries)
    {
        var states = new List<CaseState>(entries.Count);
        var state = CaseState.Of(seeker);
        foreach (var entry in entries)
            states.Add(state = state.After(entry));
        return states;
    }

    private void AddOnce(DutyRule rule, Deadline deadline, List<CaseEvent> entries, List<CaseState> states, DateOnly asOf, List<Duty> duties)
    {
        for (var at = 0; at < entries.Count; at++)
        {
            if (!rule.StartedBy.Contains(entries[at].Kind) || !rule.Takes(entries[at].Note) || !Concerns(rule, states[at]))
                continue;
            var start = entries[at];
            var day = deadline.DayFor(start.On, calendar);
            var notBefore = NotBefore(rule, deadline, start.On, day);
            var due = deadline.Form == DeadlineForm.After ? (DateOnly?)null : day;
            if (Fulfilment(rule, start, entries, at, notBefore) is var (fulfilledOn, ended) && !(ended && fulfilledOn is null))
                duties.Add(Of(rule, start, notBefore, due, fulfilledOn, asOf));
        }
    }

    private DateOnly? NotBefore(DutyRule rule, Deadline deadline, DateOnly from, DateOnly day)
    {
        if (deadline.Form == DeadlineForm.After)
            return day;
        if (rule.CheckpointBefore is not { } before)
            return null;
        // From the first day that is nearer to this checkpoint than to the one before.
        var last = before.DayFor(from, calendar);
        return last.AddDays((day.DayNumber - last.DayNumber) / 2 + 1);
    }

    private static (DateOnly? FulfilledOn, bool Ended) Fulfilment(DutyRule rule, CaseEvent start, List<CaseEvent> entries, int at, DateOnly? notBefore)
    {
        var left = rule.Times;
        for (var next = at + 1; next < entries.Count; next++)
        {
            var entry = entries[next];
            var fits = rule.FulfilledBy.Contains(entry.Kind) && !(entry.On < notBefore)
                && !(rule.IsAboutPosting && start.Posting is { } posting && entry.Posting is { } other && posting != other);
            if (fits && --left == 0)
                return (entry.On, false);
            if (rule.EndedBy.Contains(entry.Kind))
                return (null, true);
        }

        return (null, false);
    }

    // The last entry that started it and that nothing ended; from there the term runs anew with each fulfilment.
    private Duty? Recurring(DutyRule rule, Interval interval, List<CaseEvent> entries, List<CaseState> states, DateOnly asOf)
    {
        CaseEvent? from = null;
        foreach (var entry in entries)
        {
            if (rule.EndedBy.Contains(entry.Kind))
                from = null;
            else if (rule.StartedBy.Contains(entry.Kind) || (from is not null && rule.FulfilledBy.Contains(entry.Kind)))
                from = entry;
        }

        if (from is null || !Concerns(rule, states[^1]) || (rule.InWork is { } inWork && states[^1].IsInWork != inWork) || !rule.Takes(states[^1].WorkNote))
            return null;
        return Of(rule, from, null, interval.NextAfter(from.On, calendar), null, asOf);
    }

    private static bool Concerns(DutyRule rule, CaseState state) =>
        (rule.Recognised is not { } recognised || state.RecognisedOn is not null == recognised)
        && (rule.Registered is not { } registered || state.IsRegistered == registered);

    private Duty Of(DutyRule rule, CaseEvent start, DateOnly? notBefore, DateOnly? due, DateOnly? fulfilledOn, DateOnly asOf)
    {
        var until = fulfilledOn ?? asOf;
        var isLate = until > due;
        return new()
        {
            Seeker = start.Seeker,
            Rule = rule,
            From = start.On,
            Posting = rule.IsAboutPosting ? start.Posting : null,
            NotBefore = notBefore,
            Due = due,
            FulfilledOn = fulfilledOn,
            Status = fulfilledOn is not null ? (isLate ? DutyStatus.DoneLate : DutyStatus.Done)
                : isLate ? DutyStatus.Overdue
                : asOf < notBefore ? DutyStatus.NotYet
                : DutyStatus.Open,
            OverdueWorkingDays = isLate ? calendar.CountWorkingDays(due!.Value, until) : 0,
        };
    }
}
