using System.Runtime.ExceptionServices;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Who is due what by when: a policy's rules laid over ledgers.</summary>
/// <remarks>Immutable and thread-safe. A duty is fulfilled by the entry that its rule names, never by a flag. A term that leads into a year without calendar
/// gives a duty without a day (<see cref="DutyStatus.Undated"/>), and so does one that hangs on a day that nobody planned: a deadline is never guessed, and nothing is dropped.</remarks>
public sealed class DutySchedule
{
    private readonly DutyClock[][] clocks;
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
            rule.Check(nameof(rules));
        }

        this.calendar = calendar;
        Rules = rules;
        clocks =
        [
            .. Enumerable.Range(0, 1 + (int)Enum.GetValues<SubjectKind>().Max())
                .Select(subject => rules.Where(rule => (int)rule.Subject == subject).Select(rule => new DutyClock(rule, calendar)).ToArray()),
        ];
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<DutyRule> Rules { get; }

    /// <summary>What is owed and not done on a day over many ledgers: overdue first, longest overdue at the top.</summary>
    /// <param name="ledgers">The ledgers.</param>
    /// <param name="asOf">The day; entries after it don't count yet.</param>
    /// <param name="threads">How many threads share the ledgers, at least 1; the list is the same for any number.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="MissingCalendarYearException">The calendar does not know the year of <paramref name="asOf"/>. A term that reaches into another unknown year makes an undated duty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was triggered.</exception>
    public IReadOnlyList<Duty> Outstanding(IEnumerable<ServiceLedger> ledgers, DateOnly asOf, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ledgers);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        CheckDay(asOf);
        var duties = threads == 1 ? OneByOne(ledgers, asOf, cancellation) : Shared(ledgers, asOf, threads, cancellation);
        DutyOrder.Sort(duties, threads);
        return duties;
    }

    /// <summary>What is owed about one subject and not done, in the order of <see cref="Outstanding(IEnumerable{ServiceLedger}, DateOnly, int, CancellationToken)"/>.</summary>
    /// <exception cref="MissingCalendarYearException">The calendar does not know the year of <paramref name="asOf"/>. A term that reaches into another unknown year makes an undated duty.</exception>
    public IReadOnlyList<Duty> Outstanding(ServiceLedger ledger, DateOnly asOf) => Of(ledger, asOf, withDone: false);

    /// <summary>Every duty that one ledger's entries ever started and nothing ended, done ones included, in the same order.</summary>
    /// <exception cref="MissingCalendarYearException">The calendar does not know the year of <paramref name="asOf"/>. A term that reaches into another unknown year makes an undated duty.</exception>
    public IReadOnlyList<Duty> All(ServiceLedger ledger, DateOnly asOf) => Of(ledger, asOf, withDone: true);

    // On a day whose own year is not known nobody can say what is overdue and by how much.
    private void CheckDay(DateOnly asOf) => calendar.IsWorkingDay(asOf);

    private List<Duty> OneByOne(IEnumerable<ServiceLedger> ledgers, DateOnly asOf, CancellationToken cancellation)
    {
        var duties = new List<Duty>();
        var layout = new LedgerSteps();
        foreach (var ledger in ledgers)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(ledger, asOf, withDone: false, layout, duties);
        }

        return duties;
    }

    private List<Duty> Shared(IEnumerable<ServiceLedger> ledgers, DateOnly asOf, int threads, CancellationToken cancellation)
    {
        var all = new List<Duty>();
        try
        {
            Parallel.ForEach(
                ledgers,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
                static () => (Layout: new LedgerSteps(), Duties: new List<Duty>()),
                (ledger, _, own) =>
                {
                    Add(ledger, asOf, withDone: false, own.Layout, own.Duties);
                    return own;
                },
                own =>
                {
                    lock (all)
                        all.AddRange(own.Duties);
                });
        }
        catch (AggregateException several)
        {
            // A year that is missing or a file that breaks off is everybody's: the first is what a single thread would have thrown.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return all;
    }

    private List<Duty> Of(ServiceLedger ledger, DateOnly asOf, bool withDone)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        CheckDay(asOf);
        var duties = new List<Duty>();
        Add(ledger, asOf, withDone, new(), duties);
        DutyOrder.Sort(duties);
        return duties;
    }

    private void Add(ServiceLedger ledger, DateOnly asOf, bool withDone, LedgerSteps layout, List<Duty> duties)
    {
        layout.Read(ledger, asOf);
        foreach (var clock in clocks[(int)ledger.Subject.Kind])
        {
            if ((clock.StartedBy & layout.Kinds) == 0)
                continue;
            if (!clock.Repeats)
                AddOnce(clock, layout, asOf, withDone, duties);
            else if (Recurring(clock, layout, asOf) is { } recurring)
                duties.Add(recurring);
        }
    }

    private static void AddOnce(DutyClock clock, LedgerSteps layout, DateOnly asOf, bool withDone, List<Duty> duties)
    {
        for (var at = 0; at < layout.Count; at++)
        {
            var start = layout.Entry(at);
            if ((DutyClock.Bit(start) & clock.StartedBy) == 0 || !clock.Takes(start.Note) || !clock.Concerns(layout.After(at)))
                continue;
            if (clock.LacksPlan(start))
            {
                AddUndated(clock, layout, at, asOf, withDone, null, duties);
                continue;
            }

            try
            {
                AddStarted(clock, layout, at, asOf, withDone, duties);
            }
            catch (MissingCalendarYearException missing)
            {
                AddUndated(clock, layout, at, asOf, withDone, missing.Year, duties);
            }
        }
    }

    private static void AddStarted(DutyClock clock, LedgerSteps layout, int at, DateOnly asOf, bool withDone, List<Duty> duties)
    {
        var start = layout.Entry(at);
        // The day is worked out only where it decides or is told: most duties are done and nobody asks for these.
        var day = clock.HasFirstDay ? clock.DayFor(start) : null;
        var notBefore = day is { } known ? clock.FirstDayFor(start, known) : null;
        var (fulfilledOn, isEnded) = Fulfilment(clock, layout, at, notBefore);
        if (isEnded || (fulfilledOn is not null && !withDone))
            return;
        if (clock.IsInWords)
            duties.Add(clock.Of(start, layout.Last, null, null, fulfilledOn, asOf));
        else if ((day ?? clock.DayFor(start)) is { } last)
            duties.Add(clock.Of(start, layout.Last, notBefore, clock.Rule.Deadline?.Form == DeadlineForm.After ? null : last, fulfilledOn, asOf));
    }

    // Neither a year without calendar nor a day that nobody wrote down takes anything off anybody's list. Where the first day is not known either, only an answer settles it.
    private static void AddUndated(DutyClock clock, LedgerSteps layout, int at, DateOnly asOf, bool withDone, int? year, List<Duty> duties)
    {
        var (fulfilledOn, isEnded) = Fulfilment(clock, layout, at, clock.HasFirstDay ? DateOnly.MaxValue : null);
        if (!isEnded && (fulfilledOn is null || withDone))
            duties.Add(clock.Undated(layout.Entry(at), layout.Last, fulfilledOn, asOf, year));
    }

    private static (DateOnly? FulfilledOn, bool IsEnded) Fulfilment(DutyClock clock, LedgerSteps layout, int at, DateOnly? notBefore)
    {
        var start = layout.Entry(at);
        var left = clock.Rule.Times;
        for (var next = at + 1; next < layout.Count; next++)
        {
            var entry = layout.Entry(next);
            var bit = DutyClock.Bit(entry);
            var fits = ((bit & clock.SettledBy) != 0 || ((bit & clock.FulfilledBy) != 0 && !(entry.On < notBefore)))
                && clock.IsAboutSame(start, entry);
            if (fits && --left == 0)
                return (entry.On, false);
            if ((bit & clock.EndedBy) != 0)
                return (null, true);
        }

        return (null, false);
    }

    // It runs from the entry after which all it asks for holds for the first time, and anew with each fulfilment; a starting entry that comes again begins nothing anew.
    private static Duty? Recurring(DutyClock clock, LedgerSteps layout, DateOnly asOf)
    {
        LedgerEntry? from = null;
        var (isStarted, times) = (false, 0);
        for (var at = 0; at < layout.Count; at++)
        {
            var entry = layout.Entry(at);
            var bit = DutyClock.Bit(entry);
            isStarted = (bit & clock.EndedBy) == 0 && (isStarted || (bit & clock.StartedBy) != 0);
            if (!isStarted || !clock.Lasts(layout.After(at)))
            {
                (from, times) = (null, 0);
            }
            else if (from is null)
            {
                from = entry;
            }
            else if ((bit & clock.FulfilledBy) != 0)
            {
                from = entry;
                times++;
            }
        }

        if (from is null || times >= clock.Rule.UntilTimes)
            return null;
        try
        {
            return clock.Of(from, layout.Last, null, clock.NextAfter(from.On), null, asOf);
        }
        catch (MissingCalendarYearException missing)
        {
            return clock.Undated(from, layout.Last, null, asOf, missing.Year);
        }
    }
}
