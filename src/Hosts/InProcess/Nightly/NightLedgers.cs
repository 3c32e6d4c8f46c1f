using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The ledgers of the night about every kind of subject, gone through once: one ledger at a time where the files are sorted, so that memory grows with what is owed and not with what was ever done.</summary>
internal sealed class NightLedgers
{
    private const int LedgersBetweenReports = 1_000;

    private readonly Night night;
    private readonly LedgerCheck check;
    private readonly Dictionary<SeekerId, JobSeeker> seekers;
    private readonly List<OpenCase> cases = [];
    private readonly List<LedgerFault> faults = [];
    private readonly List<(CaseState State, Escalation Escalation)> escalations = [];
    private readonly Dictionary<SeekerId, PersonFacts> facts = [];
    private readonly Dictionary<SubjectKind, (long Ledgers, long Entries)> seen = [];
    private long done;

    private NightLedgers(Night night)
    {
        this.night = night;
        seekers = night.Records.Seekers.ToDictionary(static seeker => seeker.Id);
        check = new(night.AsOf, seekers.Count == 0 ? null : seekers.ContainsKey);
    }

    /// <summary>What is owed, by urgency.</summary>
    internal IReadOnlyList<Duty> Duties { get; private set; } = [];

    /// <summary>Entries that cannot be right, by kind of subject and id.</summary>
    internal IReadOnlyList<LedgerFault> Faults => faults;

    /// <summary>Cases in which a provision asks for postings, in the order in which they choose.</summary>
    internal IReadOnlyList<OpenCase> OpenCases { get; private set; } = [];

    /// <summary>Cases that have come to the next step, by person.</summary>
    internal IReadOnlyList<(CaseState State, Escalation Escalation)> Escalations => escalations;

    /// <summary>What the ledgers of persons who search on the day say of them.</summary>
    internal IReadOnlyDictionary<SeekerId, PersonFacts> Facts => facts;

    /// <summary>The counts by kind of subject; only of kinds that the dataset has files of.</summary>
    internal IReadOnlyList<LedgerCount> Counts { get; private set; } = [];

    /// <summary>Goes through every ledger.</summary>
    /// <exception cref="NightlyException">The working days of the day's own year are not known: nothing can be said of that day.</exception>
    internal static NightLedgers Of(Night night)
    {
        var ledgers = new NightLedgers(night);
        try
        {
            // A deadline is never guessed; a night without its duties would pass for a night without any.
            ledgers.Duties = new DutySchedule(DutyRules.All(night.Policy), WorkingDayCalendar.Prc)
                .Outstanding(ledgers.Each(), night.AsOf, night.Threads, night.Cancellation);
        }
        catch (MissingCalendarYearException missing)
        {
            throw new NightlyException(missing.Message, missing);
        }

        ledgers.OpenCases = OpenCase.InOrder(ledgers.cases);
        ledgers.Counts = [.. ledgers.Count()];
        return ledgers;
    }

    private IEnumerable<ServiceLedger> Each()
    {
        foreach (var about in Enum.GetValues<SubjectKind>())
        {
            seen[about] = default;
            foreach (var ledger in Read(about))
            {
                Take(ledger);
                yield return ledger;
            }
        }
    }

    private IEnumerable<ServiceLedger> Read(SubjectKind about)
    {
        var (files, options) = (night.Inputs.Dataset.LedgersOf(about), new ReadOptions { Wages = night.Policy.Wages, Threads = night.Threads });
        return ImportRecord.Read(night).IsSorted(about)
            ? LedgerFiles.ReadSorted(about, files, options, night.Cancellation)
            : LedgerFiles.ReadAll(about, files, options, night.Cancellation);
    }

    private void Take(ServiceLedger ledger)
    {
        var about = ledger.Subject.Kind;
        seen[about] = (seen[about].Ledgers + 1, seen[about].Entries + ledger.Entries.Count);
        faults.AddRange(check.Check(ledger));
        if (ledger is Ledger person)
            TakePerson(person);
        if (++done % LedgersBetweenReports == 0)
            night.Report("duties", done, null, "ledgers");
    }

    private void TakePerson(Ledger ledger)
    {
        var state = ledger.StateOn(night.AsOf);
        if (OpenCase.Of(state, night.Policy) is { } open)
            cases.Add(open);
        var recorded = RecordedFacts.Of(state);
        var known = recorded;
        if (seekers.TryGetValue(ledger.Seeker, out var seeker))
        {
            known = recorded.Or(RecordedFacts.Of(seeker, night.AsOf));
            if (seeker.IsSeekingOn(night.AsOf))
                facts[ledger.Seeker] = recorded;
        }

        foreach (var escalation in Escalation.Of(state, known, night.Policy, night.AsOf))
            escalations.Add((state, escalation));
    }

    private IEnumerable<LedgerCount> Count()
    {
        foreach (var about in Enum.GetValues<SubjectKind>())
        {
            if (night.Inputs.Dataset.LedgersOf(about).Count == 0)
                continue;
            Duty[] own = [.. Duties.Where(duty => duty.Subject.Kind == about)];
            Duty[] overdue = [.. own.Where(static duty => duty.Status == DutyStatus.Overdue)];
            yield return new(
                SubjectNames.Of(about),
                seen[about].Ledgers,
                seen[about].Entries,
                own.Length,
                overdue.Length,
                overdue.Select(static duty => duty.Subject).Distinct().Count(),
                own.Count(static duty => duty.Status == DutyStatus.Undated),
                faults.Count(fault => fault.Subject.Kind == about));
        }
    }
}
