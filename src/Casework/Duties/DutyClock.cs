using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One rule made ready for many ledgers: kinds of entries as bits, and where its term leads.</summary>
internal sealed class DutyClock(DutyRule rule, WorkingDayCalendar calendar)
{
    private readonly bool readsNotes = rule.OnlyNotes.Count > 0 || rule.ExceptNotes.Count > 0;

    internal DutyRule Rule => rule;

    internal ulong StartedBy { get; } = Bits(rule.StartedBy);

    internal ulong FulfilledBy { get; } = Bits(rule.FulfilledBy);

    internal ulong SettledBy { get; } = Bits(rule.SettledBy);

    internal ulong EndedBy { get; } = Bits(rule.EndedBy);

    internal bool Repeats => rule.Interval is not null || rule.IsEveryPeriod;

    /// <summary>True where whether an entry fulfils it depends on its day.</summary>
    internal bool HasFirstDay => rule.CheckpointBefore is not null || rule.Deadline?.Form == DeadlineForm.After;

    internal static ulong Bit(CaseEventKind kind) => 1UL << (int)kind;

    internal bool Takes(string note) => !readsNotes || rule.Takes(note);

    internal bool Concerns(in Standing standing) =>
        (rule.Recognised is not { } recognised || standing.IsRecognised == recognised)
        && (rule.Registered is not { } registered || standing.IsRegistered == registered);

    /// <summary>As <see cref="Concerns"/>, and for as long as it recurs also by the work of the person.</summary>
    internal bool Lasts(in Standing standing) =>
        Concerns(standing) && (rule.InWork is not { } inWork || standing.IsInWork == inWork) && Takes(standing.WorkNote);

    /// <summary>The day that the term names for an entry that starts it; null where that cannot be told, as of a training whose end is not planned.</summary>
    internal DateOnly? DayFor(CaseEvent start)
    {
        if (rule.Day is { } day)
            return day.DayIn(start.On);
        if (!rule.FromMiddle)
            return rule.Deadline!.DayFor(start.On, calendar);
        return start.Until is { } end && end > start.On
            ? rule.Deadline!.DayFor(start.On.AddDays((end.DayNumber - start.On.DayNumber) / 2), calendar)
            : null;
    }

    /// <summary>The first day on which it may be done; null where it may be done at once.</summary>
    internal DateOnly? FirstDayFor(DateOnly from, DateOnly day)
    {
        if (rule.Deadline?.Form == DeadlineForm.After)
            return day;
        if (rule.CheckpointBefore is not { } before)
            return null;
        // From the first day that is nearer to this checkpoint than to the one before.
        var last = before.DayFor(from, calendar);
        return last.AddDays((day.DayNumber - last.DayNumber) / 2 + 1);
    }

    /// <summary>The last day of the next time after one.</summary>
    internal DateOnly NextAfter(DateOnly last) => rule.Interval is { } interval ? interval.NextAfter(last, calendar) : rule.Day!.DayAfterPeriodOf(last);

    /// <summary>The duty as it stands on a day.</summary>
    internal Duty Of(CaseEvent start, in Standing standing, DateOnly? notBefore, DateOnly? due, DateOnly? fulfilledOn, DateOnly asOf)
    {
        var until = fulfilledOn ?? asOf;
        var isLate = until > due;
        return new()
        {
            Seeker = start.Seeker,
            Rule = rule,
            From = start.On,
            Posting = rule.IsAboutPosting ? start.Posting : null,
            Office = standing.Office,
            Officer = standing.Officer,
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

    private static ulong Bits(IReadOnlyList<CaseEventKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
            bits |= Bit(kind);
        return bits;
    }
}
