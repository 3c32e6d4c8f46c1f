using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>The rules laid over a ledger without haste: the state after every entry worked out in full, every list searched from its beginning.</summary>
internal sealed class PlainSchedule(IReadOnlyList<DutyRule> rules, WorkingDayCalendar calendar)
{
    internal IReadOnlyList<Duty> All(ServiceLedger ledger, DateOnly asOf)
    {
        var entries = Counting(ledger, asOf);
        var states = entries.Select((_, at) => PlainStanding.Of([.. entries.Take(at + 1)])).ToList();
        var duties = rules.Where(rule => rule.Subject == ledger.Subject.Kind).SelectMany(rule => rule.Interval is not null || rule.IsEveryPeriod
            ? Recurring(rule, entries, states, asOf)
            : Once(rule, entries, states, asOf)).ToList();
        return
        [
            .. duties.OrderBy(static duty => duty.Status == DutyStatus.Overdue ? 0 : duty.Status == DutyStatus.Undated ? 1 : 2).ThenBy(static duty => duty.Status)
                .ThenBy(static duty => duty.Due ?? (duty.Status == DutyStatus.NotYet ? duty.NotBefore : null) ?? DateOnly.MaxValue)
                .ThenBy(static duty => duty.Rule.Id, StringComparer.Ordinal)
                .ThenBy(static duty => duty.From)
                .ThenBy(static duty => duty.Posting?.Value, StringComparer.Ordinal),
        ];
    }

    private static List<LedgerEntry> Counting(ServiceLedger ledger, DateOnly asOf)
    {
        var until = ledger.Entries.Where(entry => entry.On <= asOf).ToList();
        return [.. until.Where(entry => !entry.IsReversal
            && !(entry.Number is not null && until.Any(other => other.IsReversal && other.Reverses == entry.Number)))];
    }

    private IEnumerable<Duty> Once(DutyRule rule, List<LedgerEntry> entries, List<PlainStanding> states, DateOnly asOf)
    {
        for (var at = 0; at < entries.Count; at++)
        {
            var start = entries[at];
            if (!rule.StartedBy.Contains(start.EntryKind) || !Takes(rule, start.Note) || !Concerns(rule, states[at]))
                continue;
            var lacksPlan = (rule.FromMiddle || rule.Deadline?.Form is DeadlineForm.Ahead or DeadlineForm.WithinBefore) && (start.Until is null || start.Until < start.On);
            var day = rule.Words is null && !lacksPlan ? Day(rule, start) : null;
            if (rule.Words is null && day is null && !lacksPlan)
                continue;
            var isAfter = rule.Deadline?.Form == DeadlineForm.After;
            // Nobody can say from when on it counts: only an answer settles it, unless it may be done at any time.
            var notBefore = lacksPlan ? (rule.FromMiddle && rule.CheckpointBefore is not null || rule.Deadline?.Form == DeadlineForm.WithinBefore ? DateOnly.MaxValue : null)
                : isAfter ? day
                : rule.Deadline?.Form == DeadlineForm.WithinBefore ? rule.Deadline.DayFor(start.Until!.Value, calendar)
                : rule.CheckpointBefore is { } before ? Nearer(before.DayFor(start.On, calendar), day!.Value)
                : null;
            var later = entries.Skip(at + 1).ToList();
            var fulfilling = later.Where(entry => (rule.SettledBy.Contains(entry.EntryKind) || (rule.FulfilledBy.Contains(entry.EntryKind) && !(entry.On < notBefore))) && IsAboutSame(rule, start, entry)).Skip(rule.Times - 1).FirstOrDefault();
            var ending = later.FindIndex(entry => rule.EndedBy.Contains(entry.EntryKind));
            var isFulfilled = fulfilling is not null && (ending < 0 || later.FindIndex(entry => ReferenceEquals(entry, fulfilling)) <= ending);
            if (!isFulfilled && ending >= 0)
                continue;
            var told = Told(rule, start, states[^1], lacksPlan ? null : notBefore, isAfter ? null : day, isFulfilled ? fulfilling!.On : null, asOf);
            yield return lacksPlan ? told with { LacksPlan = true, Status = isFulfilled ? told.Status : DutyStatus.Undated } : told;
        }
    }

    private IEnumerable<Duty> Recurring(DutyRule rule, List<LedgerEntry> entries, List<PlainStanding> states, DateOnly asOf)
    {
        // The last stretch of entries after each of which the rule is started, not ended, and holds.
        var holds = entries.Select((entry, at) => !rule.EndedBy.Contains(entry.EntryKind) && IsStarted(rule, entries, at) && Lasts(rule, states[at])).ToList();
        if (holds.Count == 0 || !holds[^1])
            yield break;
        var run = entries.Skip(holds.LastIndexOf(false) + 1).ToList();
        var fulfilling = run.Skip(1).Where(entry => rule.FulfilledBy.Contains(entry.EntryKind)).ToList();
        if (fulfilling.Count >= rule.UntilTimes)
            yield break;
        var from = fulfilling.Count > 0 ? fulfilling[^1] : run[0];
        yield return Told(rule, from, states[^1], null, rule.Interval?.NextAfter(from.On, calendar) ?? rule.Day!.DayAfterPeriodOf(from.On), null, asOf);
    }

    private static bool IsStarted(DutyRule rule, List<LedgerEntry> entries, int at)
    {
        var until = entries.Take(at + 1).ToList();
        return until.FindLastIndex(entry => rule.StartedBy.Contains(entry.EntryKind)) > until.FindLastIndex(entry => rule.EndedBy.Contains(entry.EntryKind));
    }

    private static bool Lasts(DutyRule rule, PlainStanding state) =>
        Concerns(rule, state) && (rule.InWork is not { } inWork || state.IsInWork == inWork) && Takes(rule, state.Note);

    private DateOnly? Day(DutyRule rule, LedgerEntry start) => rule switch
    {
        { Day: { } day } => day.DayIn(start.On),
        { Deadline.Form: DeadlineForm.WithinBefore } => start.Until?.AddDays(-1),
        { Deadline.Form: DeadlineForm.Ahead } => start.Until is { } planned ? rule.Deadline.DayFor(planned, calendar) : null,
        { FromMiddle: true } when !(start.Until > start.On) => null,
        { FromMiddle: true } => rule.Deadline!.DayFor(start.On.AddDays((start.Until!.Value.DayNumber - start.On.DayNumber) / 2), calendar),
        _ => rule.Deadline!.DayFor(start.On, calendar),
    };

    private static DateOnly Nearer(DateOnly before, DateOnly day) => before.AddDays(((day.DayNumber - before.DayNumber) / 2) + 1);

    private static bool IsAboutSame(DutyRule rule, LedgerEntry start, LedgerEntry other) =>
        (!rule.IsAboutPosting || start.Posting is null || other.Posting is null || start.Posting == other.Posting)
        && (!rule.IsAboutNote || start.Note.Length == 0 || other.Note.Length == 0 || start.Note == other.Note);

    private static bool Takes(DutyRule rule, string note) => (rule.OnlyNotes.Count == 0 || rule.OnlyNotes.Contains(note)) && !rule.ExceptNotes.Contains(note);

    private static bool Concerns(DutyRule rule, PlainStanding state) =>
        (rule.Recognised is not { } recognised || state.IsRecognised == recognised)
        && (rule.InSpecialService is not { } inService || state.IsInSpecialService == inService)
        && (rule.Registered is not { } registered || state.IsRegistered == registered)
        && (rule.KeyEmployer is not { } key || state.IsKey == key);

    private Duty Told(DutyRule rule, LedgerEntry start, PlainStanding state, DateOnly? notBefore, DateOnly? due, DateOnly? fulfilledOn, DateOnly asOf)
    {
        var isLate = (fulfilledOn ?? asOf) > due;
        return new()
        {
            Subject = start.Subject,
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
