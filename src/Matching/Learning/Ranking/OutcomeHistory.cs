using System.Collections.Immutable;
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
    private readonly ImmutableDictionary<PostingId, PostingFacts> since = ImmutableDictionary<PostingId, PostingFacts>.Empty;
    private readonly SmoothedShares<PostingId> postings = new();
    private readonly SmoothedShares<EmployerId> employers = new();
    private readonly SmoothedShares<OccupationCode> groups = new();
    private readonly SmoothedShares<SeekerId> seekers = new();
    private OutcomeCounts all;
    private int next;

    private OutcomeHistory(OutcomeHistory counted, Dictionary<PostingId, PostingFacts> facts, ImmutableDictionary<PostingId, PostingFacts> since, SmoothedShares<SeekerId> seekers)
    {
        (this.facts, this.since, events, Day) = (facts, since, [], counted.Day);
        (postings, employers, groups, this.seekers, all) = (counted.postings, counted.employers, counted.groups, seekers, counted.all);
    }

    private OutcomeHistory(DateOnly day) => (facts, events, Day) = ([], [], day);

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

    /// <summary>What was counted by a day, to be filled key by key; nothing is known of postings until <see cref="About"/>.</summary>
    internal static OutcomeHistory Counted(DateOnly day, in OutcomeCounts all) => new(day) { all = all };

    /// <summary>The same counts, with what is known of postings now. What is counted is shared: neither is advanced any more.</summary>
    /// <param name="known">What was known once.</param>
    /// <param name="later">What changed since; goes before it.</param>
    internal OutcomeHistory About(Dictionary<PostingId, PostingFacts> known, ImmutableDictionary<PostingId, PostingFacts> later) => new(this, known, later, seekers);

    /// <summary>The same without some persons; what they were counted to among others stays.</summary>
    internal OutcomeHistory Without(IReadOnlyCollection<SeekerId> erased) => new(this, facts, since, seekers.Without(erased));

    /// <summary>Of all referrals.</summary>
    internal OutcomeCounts All => all;

    internal SmoothedShares<PostingId> Postings => postings;

    internal SmoothedShares<EmployerId> Employers => employers;

    internal SmoothedShares<OccupationCode> Groups => groups;

    internal SmoothedShares<SeekerId> Seekers => seekers;

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
        var known = since.TryGetValue(posting, out var of) || facts.TryGetValue(posting, out of);
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
