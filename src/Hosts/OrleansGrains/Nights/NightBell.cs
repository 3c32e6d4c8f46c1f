using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jiuye.OrleansGrains;

/// <summary>Sees to it that every district of the store has its reminder, those that come later too.</summary>
internal sealed class NightBell(IGrainFactory grains, IRecordStore store, IOptions<JiuyeSiloOptions> options, TimeProvider clock, ILogger<NightBell> log) : ILifecycleParticipant<ISiloLifecycle>, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private Task ringing = Task.CompletedTask;

    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe<NightBell>(
        ServiceLifecycleStage.Active,
        _ =>
        {
            if (options.Value.Nightly is not null)
                ringing = Task.Run(() => RingAsync(stop.Token), CancellationToken.None);
            return Task.CompletedTask;
        },
        async _ =>
        {
            await stop.CancelAsync();
            await ringing;
        });

    public void Dispose() => stop.Dispose();

    private async Task RingAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                foreach (var district in await store.DistrictsAsync(cancellation))
                    await grains.GetGrain<INightNeighbour>(district.Number).ScheduleAsync();
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem) when (problem is StoreException or OrleansException or TimeoutException)
            {
                GrainLog.NotScheduled(log, problem.Message);
            }

            await Task.Delay(options.Value.NightCheck, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
