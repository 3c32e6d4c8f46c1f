using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Simulation;

/// <summary>The ledgers of some employers that have postings: visits, needs and recommendations, with the gaps and delays of real offices.</summary>
internal sealed class EmployerHistory
{
    private const int PostingsAnEmployer = 25;
    private const int Fewest = 20;
    private const int Most = 20_000;
    private const double ShareKey = 0.3;

    private readonly MarketModel model;
    private readonly (EmployerId Employer, long Posting)[] employers;

    internal EmployerHistory(MarketModel model, long postings)
    {
        this.model = model;
        var wanted = Math.Min(postings, Math.Clamp(postings / PostingsAnEmployer, Fewest, Most));
        var stride = Math.Max(1, postings / Math.Max(1, wanted));
        var byId = new SortedDictionary<EmployerId, long>();
        for (var number = 0L; number < wanted; number++)
            byId.TryAdd(EmployerOf(number * stride), number * stride);
        employers = [.. byId.Select(static one => (one.Key, one.Value))];
    }

    /// <summary>How many there are.</summary>
    internal long Count => employers.Length;

    /// <summary>One employer's entries, in the order of their days.</summary>
    internal IEnumerable<LedgerEntry> Of(long index)
    {
        var (employer, number) = employers[index];
        var posting = model.Postings.Make(number);
        var random = new RecordRandom(model.Seed, RandomStream.EmployerCasework, number);
        var street = SimulatedOffices.PickStreet(model.Places.Cities[posting.City].Counties[posting.County], ref random);
        var entries = new List<EmployerEvent>();
        var registered = posting.PostedOn.AddDays(-random.NextBetween(20, 200));
        Add(registered, Registered, 1, static entry => entry, ref random);
        Add(registered, Verified, 0.95, static entry => entry, ref random);
        Add(registered.AddDays(2), OfficerAppointed, 0.8, static entry => entry, ref random);
        if (random.NextChance(ShareKey))
            AddKey(registered.AddDays(random.NextBetween(5, 30)), ref random);
        AddNeed(posting.PostedOn, ref random);
        return entries.Where(entry => entry.On <= model.AsOf).OrderBy(static entry => entry.On);

        void Add(DateOnly on, EmployerEventKind kind, double chance, Func<EmployerEvent, EmployerEvent> with, ref RecordRandom own)
        {
            var officer = SimulatedOffices.PickOfficer(street, ref own);
            if (own.NextChance(chance))
                entries.Add(with(new(employer, on, kind) { Office = street, Officer = kind == OfficerAppointed ? officer : "" }));
        }

        void AddKey(DateOnly named, ref RecordRandom own)
        {
            Add(named, NamedKey, 1, static entry => entry, ref own);
            Add(named.AddDays(3), AgreementSigned, 0.9, entry => entry with { Until = named.AddYears(1) }, ref own);
            for (var day = named.AddDays(10); day <= model.AsOf; day = day.AddDays(own.NextBetween(14, 50)))
                Add(day, own.NextChance(0.4) ? Visited : Contacted, 0.85, static entry => entry, ref own);
            for (var day = named.AddDays(15); day <= model.AsOf; day = day.AddDays(own.NextBetween(28, 100)))
                Add(day, DemandProfileRefreshed, 0.8, static entry => entry, ref own);
        }

        void AddNeed(DateOnly posted, ref RecordRandom own)
        {
            Func<EmployerEvent, EmployerEvent> about = entry => entry with { Posting = RecordId.Posting(number) };
            Add(posted, NeedRegistered, 1, about, ref own);
            if (own.NextChance(0.5))
            {
                Add(posted.AddDays(1), Guided, 1, static entry => entry, ref own);
                Add(posted.AddDays(own.NextBetween(3, 12)), GuidanceFollowedUp, 0.75, static entry => entry, ref own);
            }

            var recommended = posted.AddDays(own.NextBetween(2, 10));
            Add(recommended, CandidatesRecommended, 1, about, ref own);
            Add(recommended.AddDays(own.NextBetween(2, 9)), RecommendationFollowedUp, 0.75, about, ref own);
            var ended = recommended.AddDays(own.NextBetween(12, 40));
            if (own.NextChance(0.6))
            {
                Add(ended, RecruitmentCompleted, 1, about, ref own);
                Add(ended.AddDays(own.NextBetween(3, 14)), HiresLearned, 0.7, about, ref own);
            }
            else if (own.NextChance(0.5))
            {
                Add(ended, NeedNotMet, 1, about, ref own);
                Add(ended.AddDays(own.NextBetween(1, 10)), PlanAdjusted, 0.6, about, ref own);
            }
        }
    }

    private EmployerId EmployerOf(long number)
    {
        var posting = model.Postings.Make(number);
        return new(model.Employers.At(posting.City, posting.Division, posting.EmployerNumber).Id);
    }
}
