using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Makes examples of referrals: the pairs recommended, and others that might have been on the same day.</summary>
/// <remarks>
/// Every feature is read as of the day of the referral, from what was known before it. The engine that reads them is built without referrals, since it
/// counts moves between occupations from hires. Who was hired is searching no more, so that the later referrals of a measured person cannot tell of earlier ones.
/// </remarks>
internal sealed class CaseCollector
{
    // The first places of a list: what a counsellor leafs through.
    private const int FirstPlaces = 50;

    // So many draws for each posting wanted: where few pass, a query has fewer.
    private const int DrawsAPosting = 12;

    private readonly RankingSettings settings;
    private readonly MatchingEngine engine;
    private readonly OutcomeHistory history;
    private readonly JobPosting[] postings;
    private readonly Dictionary<SeekerId, int> persons;
    private readonly Dictionary<PostingId, int> places;
    private readonly HashSet<SeekerId> measured;
    private readonly Referral[] known;
    private readonly ILookup<SeekerId, Referral> ofSeeker;
    private readonly DateOnly boundary;
    private readonly ReferralTally counted;

    internal CaseCollector(Market market, MatchingOptions options, JobTextReader reader, DateOnly asOf, RankingSettings settings, CancellationToken cancellation)
    {
        settings.Check();
        this.settings = settings;
        postings = [.. market.Postings.OrderBy(static posting => posting.Id)];
        ofSeeker = market.Referrals.ToLookup(static referral => referral.Seeker);
        JobSeeker[] seekers = [.. market.Seekers.OrderBy(static seeker => seeker.Id).Select(AsKnownBeforeReferrals)];
        persons = Enumerable.Range(0, seekers.Length).ToDictionary(at => seekers[at].Id);
        places = Enumerable.Range(0, postings.Length).ToDictionary(at => postings[at].Id);
        measured = Measured(seekers);
        engine = MatchingEngine.Build(new(postings, seekers, []), options with { Profile = RankingProfile.Default, Learned = null }, reader, settings.Threads, cancellation);
        history = new(postings, market.Referrals);
        boundary = asOf.AddDays(1 - settings.HeldOutDays);
        Referral[] held = [.. market.Referrals.Where(referral => persons.ContainsKey(referral.Seeker) && places.ContainsKey(referral.Posting))];
        known = [.. held.Where(referral => Outcome.IsKnown(referral) && referral.OutcomeOn <= asOf).OrderBy(static referral => referral.RecommendedOn).ThenBy(static referral => referral.Seeker).ThenBy(static referral => referral.Posting)];
        counted = new(market.Referrals.Count, held.Length - known.Length, market.Referrals.Count - held.Length, 0, 0);
    }

    /// <summary>Makes them.</summary>
    /// <param name="progress">Told how many days are done; null for nobody.</param>
    /// <param name="cancellation">Stops between two days.</param>
    internal RankingData Collect(IProgress<(int Done, int Of)>? progress, CancellationToken cancellation)
    {
        Query[] queries = [.. known.Where(referral => RoleOf(referral) != Role.None).GroupBy(static referral => (referral.RecommendedOn, referral.Seeker))
            .Select((group, number) => new Query(number, group.Key.RecommendedOn, group.Key.Seeker, RoleOf(group.First()) == Role.HeldOut, [.. group]))];
        var found = new Gathered[queries.Length];
        var days = queries.GroupBy(static query => query.On).ToArray();
        for (var day = 0; day < days.Length; day++)
        {
            cancellation.ThrowIfCancellationRequested();
            history.AdvanceTo(days[day].Key);
            Query[] here = [.. days[day]];
            ParallelParts.Run(here.Length, settings.Threads, at => found[here[at].Number] = Gather(here[at]), cancellation);
            progress?.Report((day + 1, days.Length));
        }

        return new(
            Set(queries, found, isHeldOut: false),
            Set(queries, found, isHeldOut: true),
            counted with { Trained = known.Count(referral => RoleOf(referral) == Role.Training), HeldOut = known.Count(referral => RoleOf(referral) == Role.HeldOut) });
    }

    // Work that began after the first referral may be what the referral led to.
    private JobSeeker AsKnownBeforeReferrals(JobSeeker seeker)
    {
        var first = ofSeeker[seeker.Id].Select(static referral => referral.RecommendedOn).DefaultIfEmpty(DateOnly.MaxValue).Min();
        return seeker.History.All(spell => spell.From < first) ? seeker : seeker with { History = [.. seeker.History.Where(spell => spell.From < first)] };
    }

    private HashSet<SeekerId> Measured(JobSeeker[] seekers)
    {
        var order = Array.ConvertAll(seekers, static seeker => seeker.Id);
        new SeededRandom(settings.Seed).Shuffle(order.AsSpan());
        return [.. order.Take((int)Math.Ceiling(settings.HeldOutPersons * order.Length))];
    }

    // By person and by day: whoever is measured trains nothing, and what is trained on was over before the measured days began.
    private Role RoleOf(Referral referral) => measured.Contains(referral.Seeker)
        ? referral.RecommendedOn >= boundary ? Role.HeldOut : Role.None
        : referral.OutcomeOn < boundary ? Role.Training : Role.None;

    private Gathered Gather(Query query)
    {
        var (into, random) = (new Gathered(), new SeededRandom(settings.Seed, query.Number));
        var taken = ofSeeker[query.Seeker].Where(referral => referral.RecommendedOn <= query.On).Select(static referral => referral.Posting).ToHashSet();
        foreach (var referral in query.Referrals.DistinctBy(static referral => referral.Posting))
            Add(query, referral.Posting, CaseKind.Observed, referral.Outcome, Outcome.Grade(referral), into);
        for (int draw = 0, left = query.IsHeldOut ? settings.WideHeldOut : settings.Wide, most = left * DrawsAPosting; draw < most && left > 0; draw++)
        {
            var posting = postings[random.Next(postings.Length)];
            if (!posting.IsOpenOn(query.On) || taken.Contains(posting.Id) || engine.WhyExcluded(query.Seeker, posting.Id, query.On).Count > 0)
                continue;
            taken.Add(posting.Id);
            Add(query, posting.Id, CaseKind.Wide, ReferralOutcome.Pending, 0, into);
            left--;
        }

        if (query.IsHeldOut || settings.Deep == 0)
            return into;
        PostingId[] first = [.. engine.RecommendPostings(query.Seeker, FirstPlaces, query.On).Select(static match => match.Posting).Where(posting => !taken.Contains(posting))];
        random.Shuffle(first.AsSpan());
        foreach (var posting in first.Take(settings.Deep))
            Add(query, posting, CaseKind.Deep, ReferralOutcome.Pending, 0, into);
        return into;
    }

    private void Add(Query query, PostingId posting, CaseKind kind, ReferralOutcome outcome, double grade, Gathered into)
    {
        var row = new double[PairFeatures.Count];
        var declared = engine.ReadPair(query.Seeker, posting, history, row);
        into.Cases.Add(new(query.Number, persons[query.Seeker], places[posting], query.On, kind, outcome, grade, declared));
        into.Values.AddRange(row);
    }

    private static CaseSet Set(Query[] queries, Gathered[] found, bool isHeldOut)
    {
        Gathered[] chosen = [.. queries.Where(query => query.IsHeldOut == isHeldOut).Select(query => found[query.Number])];
        return new([.. chosen.SelectMany(static one => one.Cases)], [.. chosen.SelectMany(static one => one.Values)]);
    }

    private enum Role
    {
        None,
        Training,
        HeldOut,
    }

    private sealed class Gathered
    {
        internal List<RankingCase> Cases { get; } = [];

        internal List<double> Values { get; } = [];
    }

    private sealed record Query(int Number, DateOnly On, SeekerId Seeker, bool IsHeldOut, Referral[] Referrals);
}
