using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>A district's year day by day: people come, employers answer, an office with so many hands does what presses most, and every duty is accounted for.</summary>
/// <remarks>At the end of every month and of the last day all duties are worked out from the ledgers anew: they must be those that the running account holds,
/// and what was created must be what was met, ended or still stands.</remarks>
public sealed class DistrictYear
{
    private readonly DistrictYearOptions options;
    private readonly WorkingDayCalendar calendar = WorkingDayCalendar.Prc;
    private readonly SortedDictionary<SeekerId, SimulatedCase> cases = [];
    private readonly DutyBook book;
    private readonly Office office;
    private int people;

    /// <summary>Prepares a year; nothing is worked out yet.</summary>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public DistrictYear(DistrictYearOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        this.options = options;
        book = new(new(DutyRules.Of(options.Policy), calendar));
        office = new(options.Policy, options.ActsPerDay);
    }

    /// <summary>Every ledger as it stands after the days that were gone through, by person.</summary>
    public IEnumerable<Ledger> Ledgers => cases.Values.Select(static one => one.Ledger);

    /// <summary>Goes through the days, one after another; once only.</summary>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    /// <exception cref="InvalidOperationException">The account does not add up: a fault of this program.</exception>
    public IEnumerable<DistrictDay> Run(CancellationToken cancellation = default)
    {
        for (var at = 0; at < options.Days; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            var day = options.From.AddDays(at);
            yield return Day(day, at);
            if (at == options.Days - 1 || day.AddDays(1).Day == 1)
                book.Verify([.. Ledgers], day);
        }
    }

    private DistrictDay Day(DateOnly day, int at)
    {
        var before = (book.Created, book.MetInTime, book.MetLate, book.Ended);
        var isWorked = calendar.IsWorkingDay(day);
        foreach (var one in cases.Values)
            one.BeginDay();
        for (var come = at == 0 ? options.Persons : isWorked ? options.Arrivals : 0; come > 0; come--)
            Register(day);
        foreach (var one in cases.Values)
            one.Live(day);
        var acts = isWorked ? office.Work(day, book, cases) : 0;
        foreach (var one in cases.Values)
        {
            if (one.Today.Count > 0)
                book.Follow(one.Ledger, day, one.Today);
        }

        return new()
        {
            On = day,
            IsWorked = isWorked,
            Persons = cases.Count,
            InWork = cases.Values.Count(static one => one.State.IsInWork),
            Acts = acts,
            Created = book.Created - before.Created,
            MetInTime = book.MetInTime - before.MetInTime,
            MetLate = book.MetLate - before.MetLate,
            Ended = book.Ended - before.Ended,
            Standing = book.Standing,
            Overdue = book.OverdueOn(day),
        };
    }

    private void Register(DateOnly day)
    {
        var one = new SimulatedCase(people++, options.Seed);
        cases.Add(one.Id, one);
        one.Enter(day, CaseEventKind.Registered);
    }
}
