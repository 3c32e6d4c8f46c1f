using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One rule made ready for many ledgers: kinds of entries as bits, and where its term leads.</summary>
internal sealed class DutyClock(DutyRule rule, WorkingDayCalendar calendar)
{
    private readonly bool readsNotes = rule.OnlyNotes.Count > 0 || rule.ExceptNotes.Count > 0;

    // The term leads up to the day that is planned, and not away from the day of the entry.
    private readonly bool isBefore = rule.Deadline?.Form is DeadlineForm.Ahead or DeadlineForm.WithinBefore;

    // The facts that a rule asks about, and how they must stand: for its start, and as long as it recurs.
    private readonly StandingFacts asked = Facts(rule, static wanted => wanted is not null, whileItLasts: false);
    private readonly StandingFacts wanted = Facts(rule, static wanted => wanted == true, whileItLasts: false);
    private readonly StandingFacts askedWhile = Facts(rule, static wanted => wanted is not null, whileItLasts: true);
    private readonly StandingFacts wantedWhile = Facts(rule, static wanted => wanted == true, whileItLasts: true);

    internal DutyRule Rule => rule;

    internal ulong StartedBy { get; } = Bits(rule.StartedBy);

    internal ulong FulfilledBy { get; } = Bits(rule.FulfilledBy);

    internal ulong SettledBy { get; } = Bits(rule.SettledBy);

    internal ulong EndedBy { get; } = Bits(rule.EndedBy);

    internal bool Repeats => rule.Interval is not null || rule.IsEveryPeriod;

    /// <summary>True where whether an entry fulfils it depends on its day.</summary>
    internal bool HasFirstDay { get; } = rule.CheckpointBefore is not null || rule.Deadline?.Form is DeadlineForm.After or DeadlineForm.WithinBefore;

    /// <summary>True where the text has words in place of a number.</summary>
    internal bool IsInWords { get; } = rule.Words is not null;

    internal static ulong Bit(LedgerEntry entry) => 1UL << entry.KindNumber;

    internal bool Takes(string note) => !readsNotes || rule.Takes(note);

    internal bool Concerns(in Standing standing) => (standing.Facts & asked) == wanted;

    /// <summary>As <see cref="Concerns"/>, and for as long as it recurs also by the work of the person and the last note.</summary>
    internal bool Lasts(in Standing standing) => (standing.Facts & askedWhile) == wantedWhile && Takes(standing.Note);

    /// <summary>The day that the term names for an entry that starts it; null where there is none: see <see cref="LacksPlan"/>.</summary>
    internal DateOnly? DayFor(LedgerEntry start)
    {
        if (rule.Day is { } day)
            return day.DayIn(start.On);
        if (isBefore)
            return start.Until is { } planned ? DayBefore(planned) : null;
        if (!rule.FromMiddle)
            return rule.Deadline!.DayFor(start.On, calendar);
        return start.Until is { } end && end > start.On
            ? rule.Deadline!.DayFor(start.On.AddDays((end.DayNumber - start.On.DayNumber) / 2), calendar)
            : null;
    }

    /// <summary>True where the term leads to or from a day that the entry should plan and does not, or plans before it begins. What is planned to end on the day on which it begins has no middle.</summary>
    internal bool LacksPlan(LedgerEntry start) => (isBefore || rule.FromMiddle) && !(start.Until >= start.On);

    // In the days before it: until the day before.
    private DateOnly DayBefore(DateOnly planned) => rule.Deadline!.Form == DeadlineForm.WithinBefore ? planned.AddDays(-1) : rule.Deadline.DayFor(planned, calendar);

    /// <summary>The first day on which it may be done; null where it may be done at once.</summary>
    internal DateOnly? FirstDayFor(LedgerEntry start, DateOnly day)
    {
        if (rule.Deadline?.Form == DeadlineForm.After)
            return day;
        if (rule.Deadline?.Form == DeadlineForm.WithinBefore)
            return start.Until is { } planned ? rule.Deadline.DayFor(planned, calendar) : null;
        if (rule.CheckpointBefore is not { } before)
            return null;
        // From the first day that is nearer to this checkpoint than to the one before.
        var last = before.DayFor(start.On, calendar);
        return last.AddDays((day.DayNumber - last.DayNumber) / 2 + 1);
    }

    /// <summary>True where an entry is about the same posting and the same matter as the one that started it, as far as the rule asks.</summary>
    internal bool IsAboutSame(LedgerEntry start, LedgerEntry other) =>
        !(rule.IsAboutPosting && start.Posting is { } posting && other.Posting is { } named && posting != named)
        && !(rule.IsAboutNote && start.Note.Length > 0 && other.Note.Length > 0 && start.Note != other.Note);

    /// <summary>The last day of the next time after one.</summary>
    internal DateOnly NextAfter(DateOnly last) => rule.Interval is { } interval ? interval.NextAfter(last, calendar) : rule.Day!.DayAfterPeriodOf(last);

    /// <summary>The duty as it stands on a day.</summary>
    internal Duty Of(LedgerEntry start, in Standing standing, DateOnly? notBefore, DateOnly? due, DateOnly? fulfilledOn, DateOnly asOf)
    {
        var until = fulfilledOn ?? asOf;
        var isLate = until > due;
        return new()
        {
            Subject = start.Subject,
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

    /// <summary>The duty where the day that its term names cannot be told: owed until it is done, and never said to be in time or late.</summary>
    /// <param name="start">The entry that starts it.</param>
    /// <param name="standing">Where the case stands.</param>
    /// <param name="fulfilledOn">When it was done; null where it was not.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="missingYear">The year without calendar; null where the entry does not say for which day it is planned.</param>
    internal Duty Undated(LedgerEntry start, in Standing standing, DateOnly? fulfilledOn, DateOnly asOf, int? missingYear)
    {
        var duty = Of(start, standing, null, null, fulfilledOn, asOf) with { MissingYear = missingYear, LacksPlan = missingYear is null };
        return fulfilledOn is null ? duty with { Status = DutyStatus.Undated } : duty;
    }

    private static ulong Bits(IReadOnlyList<Enum> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
            bits |= 1UL << SubjectKinds.Number(kind);
        return bits;
    }

    private static StandingFacts Facts(DutyRule rule, Func<bool?, bool> takes, bool whileItLasts) =>
        (takes(rule.Recognised) ? StandingFacts.Recognised : StandingFacts.None)
        | (takes(rule.InSpecialService) ? StandingFacts.InSpecialService : StandingFacts.None)
        | (takes(rule.Registered) ? StandingFacts.Registered : StandingFacts.None)
        | (takes(rule.KeyEmployer) ? StandingFacts.KeyEmployer : StandingFacts.None)
        | (whileItLasts && takes(rule.InWork) ? StandingFacts.InWork : StandingFacts.None);
}
