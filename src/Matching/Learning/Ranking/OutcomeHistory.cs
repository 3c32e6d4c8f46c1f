using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>What is known on a day of referrals made before it: nothing of the day itself or later enters, so that no outcome tells itself.</summary>
/// <remarks>Goes from day to day, never back. While nobody calls <see cref="AdvanceTo"/>, safe for any number of threads; asking allocates nothing.</remarks>
internal sealed class OutcomeHistory
{
    // Over so many days a referral without an answer still stands in somebody's queue.
    private const int LongestQueueDays = 30;

    private readonly Event[] events;
    private readonly Dictionary<PostingId, PostingFacts> facts;
    private readonly SmoothedShares<PostingId> postings = new();
    private readonly SmoothedShares<EmployerId> employers = new();
    private readonly SmoothedShares<OccupationCode> groups = new();
    private readonly SmoothedShares<SeekerId> seekers = new();
    private OutcomeCounts all;
    private int next;

    /// <param name="records">The postings; of those that are not among them a history knows no employer, occupation or places.</param>
    /// <param name="referrals">Referrals in any order.</param>
    internal OutcomeHistory(IEnumerable<JobPosting> records, IEnumerable<Referral> referrals)
    {
        facts = records.ToDictionary(static posting => posting.Id, PostingFacts.Of);
        var found = new List<Event>();
        foreach (var referral in referrals)
        {
            found.Add(new(referral.RecommendedOn, EventKind.Referred, referral));
            if (Outcome.IsKnown(referral))
                found.Add(new(referral.OutcomeOn!.Value, EventKind.CameOut, referral));
            else
                found.Add(new(referral.RecommendedOn.AddDays(LongestQueueDays), EventKind.Forgotten, referral));
        }

        events = [.. found.OrderBy(static one => one.On).ThenBy(static one => one.Kind).ThenBy(static one => one.Referral.Seeker).ThenBy(static one => one.Referral.Posting)];
    }

    private enum EventKind
    {
        Referred,
        CameOut,
        Forgotten,
    }

    /// <summary>The day as of which it stands.</summary>
    internal DateOnly Day { get; private set; } = DateOnly.MinValue;

    /// <summary>Takes in all that happened before a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the one reached.</exception>
    internal void AdvanceTo(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, Day);
        Day = day;
        var from = next;
        while (next < events.Length && events[next].On < day)
            Apply(events[next++]);
        if (next == from)
            return;
        postings.Fit();
        employers.Fit();
        groups.Fit();
        seekers.Fit();
    }

    /// <summary>Writes what is known of a posting and a seeker into a row of features; NaN where nothing is known of anyone yet.</summary>
    internal void Write(SeekerId seeker, PostingId posting, Span<double> row)
    {
        var known = facts.TryGetValue(posting, out var of);
        var hired = Group(OutcomeRate.Hired, of.Group);
        row[PairFeatures.OccupationHired] = hired;
        row[PairFeatures.EmployerHired] = of.Employer is { } employer ? employers.Share(OutcomeRate.Hired, employer, hired) : double.NaN;
        row[PairFeatures.PostingHired] = postings.Share(OutcomeRate.Hired, posting, hired);
        row[PairFeatures.PostingAccepted] = postings.Share(OutcomeRate.Accepted, posting, Group(OutcomeRate.Accepted, of.Group));
        row[PairFeatures.PostingTaken] = postings.Share(OutcomeRate.Taken, posting, Group(OutcomeRate.Taken, of.Group));
        row[PairFeatures.SeekerReferred] = Math.Log(1 + seekers.Find(seeker).Referred);
        row[PairFeatures.SeekerAccepted] = seekers.Share(OutcomeRate.Accepted, seeker, Overall(OutcomeRate.Accepted));
        row[PairFeatures.SeekerTaken] = seekers.Share(OutcomeRate.Taken, seeker, Overall(OutcomeRate.Taken));
        row[PairFeatures.Openings] = known ? Math.Log(of.Openings) : double.NaN;
        row[PairFeatures.Applicants] = known ? Math.Log(1 + ((double)postings.Find(posting).Pending / of.Openings)) : double.NaN;
    }

    private double Group(OutcomeRate rate, OccupationCode? group) => group is { } code ? groups.Share(rate, code, Overall(rate)) : Overall(rate);

    private double Overall(OutcomeRate rate)
    {
        var (good, of) = all.At(rate);
        return of == 0 ? double.NaN : (double)good / of;
    }

    private void Apply(Event one)
    {
        var referral = one.Referral;
        Count(ref all, one.Kind, referral.Outcome);
        Count(ref postings.Of(referral.Posting), one.Kind, referral.Outcome);
        Count(ref seekers.Of(referral.Seeker), one.Kind, referral.Outcome);
        if (!facts.TryGetValue(referral.Posting, out var of))
            return;
        if (of.Employer is { } employer)
            Count(ref employers.Of(employer), one.Kind, referral.Outcome);
        if (of.Group is { } group)
            Count(ref groups.Of(group), one.Kind, referral.Outcome);
    }

    private static void Count(ref OutcomeCounts counts, EventKind kind, ReferralOutcome outcome)
    {
        switch (kind)
        {
            case EventKind.Referred:
                counts.Referred++;
                counts.Pending++;
                break;
            case EventKind.CameOut:
                counts.Add(outcome);
                break;
            default:
                counts.Pending--;
                break;
        }
    }

    private readonly record struct Event(DateOnly On, EventKind Kind, Referral Referral);
}
