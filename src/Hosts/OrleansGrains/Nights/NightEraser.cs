using Jiuye.Vocabulary;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jiuye.OrleansGrains;

/// <summary>Erases persons out of store and finished nights, and goes on for as long as the silo serves with whatever stands written down, also by a silo that died.</summary>
internal sealed class NightEraser : ILifecycleParticipant<ISiloLifecycle>, IDisposable
{
    private readonly IGrainFactory grains;
    private readonly IRecordStore store;
    private readonly JiuyeSiloOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<NightEraser> log;
    private readonly CancellationTokenSource stop = new();
    private Task working = Task.CompletedTask;

    public NightEraser(IGrainFactory grains, IRecordStore store, ILeaseTable leases, IOptions<JiuyeSiloOptions> options, ILocalSiloDetails details, TimeProvider clock, ILogger<NightEraser> log)
    {
        (this.grains, this.store, this.options, this.clock, this.log) = (grains, store, options.Value, clock, log);
        // The silo's address tells its start from an earlier one, too.
        if (options.Value.Nightly is { } nightly)
            Work = new(new(store, leases, nightly.Results, details.SiloAddress.ToParsableString(), clock), clock, round => GrainLog.Of(log, round));
    }

    /// <summary>What takes persons out of nights; null where this silo makes none.</summary>
    internal ErasureWork? Work { get; }

    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe<NightEraser>(
        ServiceLifecycleStage.Active,
        _ =>
        {
            if (Work is { } work)
                working = Task.Run(() => work.RunAsync(stop.Token), CancellationToken.None);
            return Task.CompletedTask;
        },
        async _ =>
        {
            await stop.CancelAsync();
            await working;
        });

    public void Dispose()
    {
        Work?.Dispose();
        stop.Dispose();
    }

    /// <summary>Erases a person out of the store, having written down that the district's nights are to follow: in their folder, or where that cannot be reached by a reminder.</summary>
    /// <exception cref="StoreException">The store cannot be asked.</exception>
    internal async Task<PersonErasure> EraseAsync(SeekerId person, DistrictCode district)
    {
        if (Work is { } work)
            return await work.Book.EraseAsync(person, code => code == district, cancellation => FollowAsync(district, cancellation));
        return new(await store.EraseAsync(person, new HashSet<DistrictCode> { district }), null, null);
    }

    /// <summary>How far it came; waits for a round of work, at most as long as a question for its district.</summary>
    /// <exception cref="StoreException">The store cannot be asked.</exception>
    internal async Task<ErasureReach> ReachAsync(PersonErasure erased, SeekerId person, DistrictCode district)
    {
        if (Work is not { } work)
            return ErasureReach.NotReached;
        if (erased.Order is not { } order)
            return await IsFollowedAsync(person, district) ? ErasureReach.Pending : ErasureReach.NotReached;
        using var patience = new CancellationTokenSource(options.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop.Token, patience.Token);
        await work.RoundAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        return work.Book.IsPending(order) ? ErasureReach.Pending : ErasureReach.Clean;
    }

    // Before the store is asked: whoever dies in between is found by the row of the log that says so.
    private async Task FollowAsync(DistrictCode district, CancellationToken cancellation)
    {
        var row = await store.LastSequenceAsync(district, cancellation);
        try
        {
            await NewerInterface.KnownAsync(nameof(IErasedNights), async () =>
            {
                await NightsOf(district).FollowAsync(row);
                return true;
            });
            GrainLog.NightsFollow(log, $"{district}", row);
        }
        catch (DistrictFaultException problem) when (problem.Fault == DistrictFault.NotYet)
        {
            // Silos of the version before: the store lets the person go all the same, and the caller is told that the nights are not reached.
            GrainLog.NightsNotReached(log, $"{district}", problem.Message);
        }
    }

    private async Task<bool> IsFollowedAsync(SeekerId person, DistrictCode district)
    {
        try
        {
            return await NewerInterface.KnownAsync(nameof(IErasedNights), () => NightsOf(district).IsFollowedAsync(person));
        }
        catch (DistrictFaultException problem) when (problem.Fault == DistrictFault.NotYet)
        {
            return false;
        }
    }

    private IErasedNights NightsOf(DistrictCode district) => grains.GetGrain<IErasedNights>(district.Number);
}
