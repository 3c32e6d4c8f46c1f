using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <summary>系统日常监测: what the ledgers themselves show of each office .</summary>
/// <remarks>A duty counts for the office that serves the person on the day asked about, a recommendation for the office that made it, or where none is recorded for that one.
/// Ledgers without an office count for nobody; how many there are is told.</remarks>
public sealed class ServiceIndicators
{
    private readonly DutySchedule schedule;
    private readonly DateOnly from;
    private readonly DateOnly asOf;
    private readonly int settlingDays;

    private readonly Tally inTime = new();
    private readonly Tally overdue = new();
    private readonly Tally followedUp = new();
    private readonly Tally outcomes = new();
    private readonly SortedDictionary<DistrictCode, List<int>> ages = [];

    /// <summary>Begins a look.</summary>
    /// <param name="schedule">The jurisdiction's duties.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="asOf">Its last day, the day asked about.</param>
    /// <param name="settlingDays">How old a recommendation must be before a follow-up or an outcome is looked for, days, at least 0; default 14, twice the longest term for one in the seeds.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> lies before <paramref name="from"/>, or <paramref name="settlingDays"/> is negative.</exception>
    public ServiceIndicators(DutySchedule schedule, DateOnly from, DateOnly asOf, int settlingDays = 14)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, from);
        ArgumentOutOfRangeException.ThrowIfNegative(settlingDays);
        this.schedule = schedule;
        this.from = from;
        this.asOf = asOf;
        this.settlingDays = settlingDays;
    }

    /// <summary>Ledgers that name no office.</summary>
    public int WithoutOffice { get; private set; }

    /// <summary>Persons in service by office, whether anything is due or not.</summary>
    public IReadOnlyList<OfficeCount> Served => overdue.Counts;

    /// <summary>Takes a ledger.</summary>
    /// <exception cref="MissingCalendarYearException">A term reaches into a year that the calendar does not know.</exception>
    public void Add(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var state = ledger.StateOn(asOf);
        if (state.Office is not { } office)
        {
            WithoutOffice++;
            return;
        }

        AddDuties(ledger, office, state.ClosedOn is null);
        AddRecommendations(ledger, office);
    }

    /// <summary>The indicators of all ledgers taken.</summary>
    public IReadOnlyList<ServiceIndicator> All() =>
    [
        new("duties_in_time", new("到期事项按时完成率", "duties done in time, of those that fell due"), true, inTime.Counts),
        new("duties_overdue", new("有逾期事项的服务对象占比", "persons with something overdue, of those in service"), false, overdue.Counts),
        new("follow_up_coverage", new("推荐后回访率", "recommendations followed up"), true, followedUp.Counts),
        new("outcome_known", new("推荐结果知晓率", "recommendations whose outcome is known"), true, outcomes.Counts),
    ];

    /// <summary>How long what is overdue has been so, by office.</summary>
    public IReadOnlyList<OverdueAge> Overdue() => [.. ages.Select(static office => OverdueAge.Of(office.Key, office.Value))];

    private void AddDuties(Ledger ledger, DistrictCode office, bool isInService)
    {
        var isAnyOverdue = false;
        foreach (var duty in schedule.All(ledger, asOf))
        {
            if (duty.Status == DutyStatus.Overdue)
            {
                isAnyOverdue = true;
                AgesOf(office).Add(duty.OverdueWorkingDays);
            }

            if (duty.Due is { } due && due >= from && due <= asOf && duty.Status is DutyStatus.Done or DutyStatus.DoneLate or DutyStatus.Overdue)
                inTime.Add(office, duty.Status == DutyStatus.Done);
        }

        if (isInService)
            overdue.Add(office, isAnyOverdue);
    }

    private List<int> AgesOf(DistrictCode office)
    {
        if (!ages.TryGetValue(office, out var known))
            ages.Add(office, known = []);
        return known;
    }

    private void AddRecommendations(Ledger ledger, DistrictCode serving)
    {
        var entries = ledger.CountingOn(asOf);
        for (var at = 0; at < entries.Length; at++)
        {
            var entry = entries[at];
            if (entry.Kind != Recommended || entry.On < from || entry.On > asOf.AddDays(-settlingDays))
                continue;
            var (isFollowedUp, isKnown) = After(entries[(at + 1)..], entry.Posting);
            followedUp.Add(entry.Office ?? serving, isFollowedUp);
            outcomes.Add(entry.Office ?? serving, isKnown);
        }
    }

    // Whoever says what became of it need not be asked: an outcome is a follow-up too, as it is for the duty.
    private static (bool IsFollowedUp, bool IsKnown) After(ReadOnlySpan<CaseEvent> later, PostingId? posting)
    {
        var (isFollowedUp, isKnown) = (false, false);
        foreach (var entry in later)
        {
            if (posting is not null && entry.Posting is not null && entry.Posting != posting)
                continue;
            isKnown |= entry.Kind is Hired or StartedWork or RefusedByEmployer or Declined;
            isFollowedUp |= isKnown || entry.Kind is RecommendationFollowedUp;
        }

        return (isFollowedUp, isKnown);
    }

    private sealed class Tally
    {
        private readonly SortedDictionary<DistrictCode, (int Count, int Of)> offices = [];

        internal IReadOnlyList<OfficeCount> Counts => [.. offices.Select(static office => new OfficeCount(office.Key, office.Value.Count, office.Value.Of))];

        internal void Add(DistrictCode office, bool counts)
        {
            var (count, of) = offices.GetValueOrDefault(office);
            offices[office] = (counts ? count + 1 : count, of + 1);
        }
    }
}
