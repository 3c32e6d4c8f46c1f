using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The ledger of training needs of a district's seekers, and the plan made of it.</summary>
/// <param name="Needs">One row a person in need, by identity.</param>
/// <param name="Plan">The plan.</param>
public sealed record DistrictTraining(IReadOnlyList<TrainingNeed> Needs, TrainingPlan Plan)
{
    /// <summary>Seekers who search on the day.</summary>
    public int Searching { get; private init; }

    /// <summary>Of them, those whom a missing certificate keeps from postings that can be applied for without a course.</summary>
    public int WithErrands { get; private init; }

    /// <summary>Open postings in known trades that ask for a grade, a certificate or skills.</summary>
    public int PostingsInTrades { get; private init; }

    /// <summary>Open postings that ask for such and whose trade is not known surely enough; no training is counted for them.</summary>
    public int PostingsWithoutTrade { get; private init; }

    /// <summary>Makes ledger and plan from the records that an engine holds.</summary>
    /// <param name="engine">The engine; its policy decides.</param>
    /// <param name="records">What is known besides.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellation">Stops between two persons.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static DistrictTraining Of(DistrictEngine engine, TrainingRecords records, DateOnly asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(records);
        var facts = records.Ledgers.ToDictionary(static ledger => ledger.Seeker, ledger => RecordedFacts.Of(ledger.StateOn(asOf)));
        return Of(new(engine.TrainingOpenings(asOf), engine.Seekers, engine.Postings, engine.Policy, asOf), records, facts, cancellation);
    }

    /// <summary>As the public way, with what ledgers say of persons already folded.</summary>
    internal static DistrictTraining Of(TrainingMarket market, TrainingRecords records, IReadOnlyDictionary<SeekerId, PersonFacts> facts, CancellationToken cancellation)
    {
        var (openings, policy, asOf) = (market.Openings, market.Policy, market.AsOf);
        var rows = new TrainingNeedLedger(policy, asOf, records.Bands);
        var wishes = TrainingSurvey.Latest(records.Wishes, asOf);
        JobSeeker[] searching = [.. market.Seekers.Where(seeker => seeker.IsSeekingOn(asOf))];
        var found = new TrainingNeed?[searching.Length];
        var errands = 0;
        Parallel.For(0, searching.Length, new() { MaxDegreeOfParallelism = market.Threads, CancellationToken = cancellation }, at =>
        {
            var seeker = searching[at];
            var outlook = openings.For(seeker);
            if (outlook.Errands.Count > 0)
                Interlocked.Increment(ref errands);
            found[at] = rows.Row(seeker, outlook, wishes.GetValueOrDefault(seeker.Id), facts.GetValueOrDefault(seeker.Id));
        });
        TrainingNeed[] needs = [.. found.OfType<TrainingNeed>()];
        var wanted = market.Postings.ToDictionary(static posting => posting.Id, static posting => posting.Openings);
        var plan = TrainingPlan.Of(
            needs, wanted, records.Courses, (aim, postings) => searching.Count(seeker => openings.IsQualified(seeker, aim.Trade, postings)), policy, asOf);
        return new(needs, plan)
        {
            Searching = searching.Length,
            WithErrands = errands,
            PostingsInTrades = openings.PostingsInTrades,
            PostingsWithoutTrade = openings.PostingsWithoutTrade,
        };
    }
}
