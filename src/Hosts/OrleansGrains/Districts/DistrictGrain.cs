using Jiuye.Matching;
using Jiuye.Vocabulary;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Concurrency;

namespace Jiuye.OrleansGrains;

/// <summary>Serves a district from an engine that is made of the store's snapshot and log, and writes to the store under a lease.</summary>
/// <remarks>Reentrant: questions go to the engine on threads of the pool, and the store puts writes in order.</remarks>
[GrainType("jiuye.district")]
[Reentrant]
internal sealed partial class DistrictGrain : Grain, IDistrictGrain, IDistrictCaseload, IDistrictErasure, IDistrictNeighbour
{
    private readonly IRecordStore store;
    private readonly DistrictPool pool;
    private readonly SiloDistricts silo;
    private readonly GrainDoor door;
    private readonly CaseDuties duties;
    private readonly NightEraser nights;
    private readonly JiuyeSiloOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<DistrictGrain> log;
    private readonly WriterLease writer;
    private readonly DistrictCode district;
    private readonly string address;

    public DistrictGrain(
        IRecordStore store,
        ILeaseTable leases,
        DistrictPool pool,
        SiloDistricts silo,
        GrainDoor door,
        CaseDuties duties,
        NightEraser nights,
        IOptions<JiuyeSiloOptions> options,
        ILocalSiloDetails details,
        TimeProvider clock,
        ILogger<DistrictGrain> log)
    {
        (this.store, this.pool, this.silo, this.door, this.duties, this.nights, this.options, this.clock, this.log) = (store, pool, silo, door, duties, nights, options.Value, clock, log);
        district = JiuyeGrains.DistrictOf(this.GetPrimaryKeyLong());
        address = details.SiloAddress.ToParsableString();
        writer = new(leases, district, $"{address}/{GrainContext.ActivationId}", this.options, clock);
    }

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        silo.Enter(district, GrainContext);
        this.RegisterGrainTimer(RenewAsync, new() { DueTime = options.LeaseTime / 3, Period = options.LeaseTime / 3, Interleave = true });
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (silo.Leave(district, GrainContext))
            pool.LetGo(district);
        try
        {
            await writer.ReleaseAsync();
        }
        catch (StoreException problem)
        {
            GrainLog.LeaseNotReleased(log, $"{district}", problem.Message);
        }
    }

    public async Task<ChangesKept> ApplyAsync(DistrictChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        door.Demand(changes.Entries.Length > 0 ? GrainScope.Write | GrainScope.Person : GrainScope.Write, district);
        var writes = changes.ToWrites();
        var receipt = await FromStoreAsync(() => WriteAsync(writes, new() { RequestKey = changes.Request, SkipUnchanged = changes.SkipsUnchanged }));
        await pool.SeeAsync(district, receipt.Last);
        return new(receipt.First, receipt.Last, receipt.WasRepeated, receipt.Unchanged.Count);
    }

    public Task<RecommendedPosting[]> RecommendPostingsAsync(SeekerId seeker, ListQuestion question) => AskAsync(GrainScope.Read, question, engine =>
        Of(engine.RecommendPostings(Held(engine, seeker), question.Top, question.AsOf), question));

    public Task<RecommendedPosting[]> RecommendPostingsToAsync(JobSeeker seeker, ListQuestion question) => AskAsync(GrainScope.Read, question, engine =>
        Of(engine.RecommendPostingsTo(seeker, question.Top, question.AsOf), question));

    public Task<RecommendedSeeker[]> RecommendSeekersAsync(PostingId posting, ListQuestion question) => AskAsync(GrainScope.Read, question, engine =>
        engine.RecommendSeekers(Held(engine, posting), question.Top, question.AsOf)
            .Select(match => new RecommendedSeeker(match.Seeker.Id, match.Score, match.Explanation.ToText(Audience.Employer, question.Language))).ToArray());

    public Task<PairReasons> ExplainAsync(SeekerId seeker, PostingId posting, ListQuestion question) => AskAsync(GrainScope.Read | GrainScope.Person, question, engine =>
    {
        var why = engine.Explain(Held(engine, seeker), Held(engine, posting), question.AsOf);
        return new PairReasons(Reason.Of(why), engine.Halves(seeker, posting, question.AsOf), [.. engine.WhyExcluded(seeker, posting, question.AsOf)], why.ToText(Audience.Counsellor, question.Language));
    });

    public Task<SeekerGrade> GradeAsync(SeekerId seeker, ListQuestion question) => AskAsync(GrainScope.Read, question, engine =>
        SeekerGrade.Of(engine.Grade(Held(engine, seeker), question.AsOf), question.Language));

    public Task<JobSeeker> SeekerAsync(SeekerId seeker, long seenRow) => AskAsync(GrainScope.Read, new(1, default) { SeenRow = seenRow }, engine => engine.Seeker(Held(engine, seeker)));

    public async Task<OwedDuty[]> DutiesAsync(SeekerId seeker, DateOnly asOf)
    {
        door.Demand(GrainScope.Person, district);
        var ledger = await FromStoreAsync(() => StoredLedgers.OfAsync(store, district, new(SubjectKind.Person, seeker.Value)));
        return duties.Outstanding(ledger, asOf);
    }

    public async Task<DistrictStanding> StandingAsync()
    {
        door.Demand(GrainScope.Operate, district);
        var last = await FromStoreAsync(() => store.LastSequenceAsync(district));
        var held = pool.Held.FirstOrDefault(one => one.District == district);
        return new(district, address, last, held?.Sequence, held?.Bytes ?? 0, held?.IsBehind ?? false, held?.Snapshot, writer.Held is not null);
    }

    private static SeekerId Held(DistrictEngine engine, SeekerId seeker) =>
        engine.Holds(seeker) ? seeker : throw new DistrictFaultException(DistrictFault.NotHeld, "The district holds no seeker of this id.");

    private static PostingId Held(DistrictEngine engine, PostingId posting) =>
        engine.Holds(posting) ? posting : throw new DistrictFaultException(DistrictFault.NotHeld, $"The district holds no posting '{posting}'.");

    private RecommendedPosting[] Of(IReadOnlyList<PostingRecommendation> matches, ListQuestion question) =>
        [.. matches.Select(match => RecommendedPosting.Of(district, match, question.Language))];

    private async Task RenewAsync(CancellationToken cancellation)
    {
        try
        {
            await writer.RenewAsync();
        }
        catch (StoreException problem)
        {
            GrainLog.LeaseNotRenewed(log, $"{district}", problem.Message);
        }
    }

    // A lease that has run out wrote nothing: claimed once more, since a machine that stood still for a moment is no other writer.
    private async Task<WriteReceipt> WriteAsync(IReadOnlyList<RecordWrite> writes, WriteCondition condition)
    {
        var lease = await writer.HoldAsync();
        try
        {
            return await store.WriteAsync(district, writes, condition with { Under = lease });
        }
        catch (LeaseLostException)
        {
            writer.Lose(lease);
        }

        return await store.WriteAsync(district, writes, condition with { Under = await writer.HoldAsync() });
    }
}
