using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>The rules laid over a ledger without haste: the state after every entry worked out in full, every list searched from its beginning.</summary>
internal sealed class PlainSchedule(IReadOnlyList<DutyRule> rules, WorkingDayCalendar calendar)
{
    internal IReadOnlyList<Duty> All(Ledger ledger, DateOnly asOf)
    {
        var entries = Counting(ledger, asOf);
        var states = entries.Select((_, at) => entries.Take(at + 1).Aggregate(CaseState.Of(ledger.Seeker), (state, entry) => state.After(entry))).ToList();
        var duties = rules.SelectMany(rule => rule.Interval is not null || rule.IsEveryPeriod
            ? Recurring(rule, entries, states, asOf)
            : Once(rule, entries, states, asOf)).ToList();
        return
        [
            .. duties.OrderBy(static duty => duty.Status)
                .ThenBy(static duty => duty.Due ?? (duty.Status == DutyStatus.NotYet ? duty.NotBefore : null) ?? DateOnly.MaxValue)
                .ThenBy(static duty => duty.Rule.Id, StringComparer.Ordinal)
                .ThenBy(static duty => duty.From)
                .ThenBy(static duty => duty.Posting?.Value, StringComparer.Ordinal),
        ];
    }

    private static List<CaseEvent> Counting(Ledger ledger, DateOnly asOf)
    {
        var until = ledger.Events.Where(entry => entry.On <= asOf).ToList();
        return [.. until.Where(entry => entry.Kind != CaseEventKind.Reversed
            && !(entry.Number is not null && until.Any(other => other.Kind == CaseEventKind.Reversed && other.Reverses == entry.Number)))];
    }

    private IEnumerable<Duty> Once(DutyRule rule, List<CaseEvent> entries, List<CaseState> states, DateOnly asOf)
    {
        for (var at = 0; at < entries.Count; at++)
        {
            var start = entries[at];
            if (!rule.StartedBy.Contains(start.Kind) || !Takes(rule, start.Note) || !Concerns(rule, states[at]) || Day(rule, start) is not { } day)
                continue;
            var isAfter = rule.Deadline?.Form == DeadlineForm.After;
            var notBefore = isAfter ? day : rule.CheckpointBefore is { } before ? Nearer(before.DayFor(start.On, calendar), day) : (DateOnly?)null;
            var later = entries.Skip(at + 1).ToList();
            var fulfilling = later.Where(entry => (rule.SettledBy.Contains(entry.Kind) || (rule.FulfilledBy.Contains(entry.Kind) && !(entry.On < notBefore))) && IsAboutSame(rule, start, entry)).Skip(rule.Times - 1).FirstOrDefault();
            var ending = later.FindIndex(entry => rule.EndedBy.Contains(entry.Kind));
            var isFulfilled = fulfilling is not null && (ending < 0 || later.FindIndex(entry => ReferenceEquals(entry, fulfilling)) <= ending);
            if (isFulfilled || ending < 0)
                yield return Told(rule, start, states[^1], notBefore, isAfter ? null : day, isFulfilled ? fulfilling!.On : null, asOf);
        }
    }

    private IEnumerable<Duty> Recurring(DutyRule rule, List<CaseEvent> entries, List<CaseState> states, DateOnly asOf)
    {
        // The last stretch of entries after each of which the rule is started, not ended, and holds.
        var holds = entries.Select((entry, at) => !rule.EndedBy.Contains(entry.Kind) && IsStarted(rule, entries, at) && Lasts(rule, states[at])).ToList();
        if (holds.Count == 0 || !holds[^1])
            yield break;
        var run = entries.Skip(holds.LastIndexOf(false) + 1).ToList();
        var fulfilling = run.Skip(1).Where(entry => rule.FulfilledBy.Contains(entry.Kind)).ToList();
        if (fulfilling.Count >= rule.UntilTimes)
            yield break;
        var from = fulfilling.Count > 0 ? fulfilling[^1] : run[0];
        yield return Told(rule, from, states[^1], null, rule.Interval?.NextAfter(from.On, calendar) ?? rule.Day!.DayAfterPeriodOf(from.On), null, asOf);
    }

    private static bool IsStarted(DutyRule rule, List<CaseEvent> entries, int at)
    {
        var until = entries.Take(at + 1).ToList();
        return until.FindLastIndex(entry => rule.StartedBy.Contains(entry.Kind)) > until.FindLastIndex(entry => rule.EndedBy.Contains(entry.Kind));
    }

    private static bool Lasts(DutyRule rule, CaseState state) =>
        Concerns(rule, state) && (rule.InWork is not { } inWork || state.IsInWork == inWork) && Takes(rule, state.WorkNote);

    private DateOnly? Day(DutyRule rule, CaseEvent start) => rule switch
    {
        { Day: { } day } => day.DayIn(start.On),
        { FromMiddle: true } when !(start.Until > start.On) => null,
        { FromMiddle: true } => rule.Deadline!.DayFor(start.On.AddDays((start.Until!.Value.DayNumber - start.On.DayNumber) / 2), calendar),
        _ => rule.Deadline!.DayFor(start.On, calendar),
    };

    private static DateOnly Nearer(DateOnly before, DateOnly day) => before.AddDays(((day.DayNumber - before.DayNumber) / 2) + 1);

    private static bool IsAboutSame(DutyRule rule, CaseEvent start, CaseEvent other) =>
        !rule.IsAboutPosting || start.Posting is null || other.Posting is null || start.Posting == other.Posting;

    private static bool Takes(DutyRule rule, string note) => (rule.OnlyNotes.Count == 0 || rule.OnlyNotes.Contains(note)) && !rule.ExceptNotes.Contains(note);

    private static bool Concerns(DutyRule rule, CaseState state) =>
        (rule.Recognised is not { } recognised || state.RecognisedOn is not null == recognised)
        && (rule.Registered is not { } registered || state.IsRegistered == registered);

    private Duty Told(DutyRule rule, CaseEvent start, CaseState state, DateOnly? notBefore, DateOnly? due, DateOnly? fulfilledOn, DateOnly asOf)
    {
        var isLate = (fulfilledOn ?? asOf) > due;
        return new()
        {
            Seeker = start.Seeker,
            Rule = rule,
            From = start.On,
            Posting = rule.IsAboutPosting ? start.Posting : null,
            Office = state.Office,
            Officer = state.Officer,
            NotBefore = notBefore,
            Due = due,
            FulfilledOn = fulfilledOn,
            Status = (fulfilledOn is not null, isLate, asOf < notBefore) switch
            {
                (true, true, _) => DutyStatus.DoneLate,
                (true, false, _) => DutyStatus.Done,
                (false, true, _) => DutyStatus.Overdue,
                (false, false, true) => DutyStatus.NotYet,
                _ => DutyStatus.Open,
            },
            OverdueWorkingDays = isLate ? calendar.CountWorkingDays(due!.Value, fulfilledOn ?? asOf) : 0,
        };
    }
}
