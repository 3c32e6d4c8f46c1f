namespace Jiuye;

/// <content>Engines on disk: written while they are held and when they go, removed when the store does not vouch for them any more.</content>
public sealed partial class DistrictPool
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    // A full disk is told and tried again, not every second.
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(5);

    // Writing takes a processor: however fast rows come, at most a tenth of the time.
    private const int PausesToWrites = 9;

    // As long as the engine is held.
    private async Task KeepAsync(PooledDistrict slot, StoreFollower follower)
    {
        if (snapshots is null)
            return;
        follower.Erased = row =>
        {
            lock (gate)
                slot.Sweeping = Task.WhenAll(slot.Sweeping.IsCompleted ? Task.CompletedTask : slot.Sweeping, Task.Run(() => snapshots.SweepAsync(slot.Code, row, CancellationToken.None)));
        };
        try
        {
            while (true)
            {
                var pause = LookInterval;
                if (follower.SnapshotSequence < 0 || follower.Sequence - follower.SnapshotSequence >= snapshots.EveryRows)
                {
                    var began = clock.GetTimestamp();
                    pause = await snapshots.WriteAsync(follower, slot.Stopping).ConfigureAwait(false)
                        ? TimeSpan.FromTicks(Math.Max(LookInterval.Ticks, PausesToWrites * clock.GetElapsedTime(began).Ticks))
                        : snapshots.HasFailed(slot.Code) ? AfterFailure : LookInterval;
                }

                await Task.Delay(pause, clock, slot.Stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (slot.Stopping.IsCancellationRequested)
        {
            // The pool let the district go.
        }
    }

    private async Task SweepAsync()
    {
        if (snapshots is null)
            return;
        try
        {
            // First of all: erased while this machine was down.
            await Task.Run(() => snapshots.SweepAsync(stop.Token), stop.Token).ConfigureAwait(false);
            while (true)
            {
                await Task.Delay(snapshots.SweepInterval, clock, stop.Token).ConfigureAwait(false);
                await snapshots.SweepAsync(stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The pool goes.
        }
    }

    private async Task EndAsync(PooledDistrict slot)
    {
        await slot.Following.ConfigureAwait(false);
        // Whoever waited for it was told of a failure; here there is nothing to let go then.
        await ((Task)slot.Ready).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (slot.Made is { } made)
        {
            await slot.Keeping.ConfigureAwait(false);
            await slot.Learning.ConfigureAwait(false);
            // After an erasure all would have to be counted anew first, for which whoever stops the process does not wait.
            if (snapshots is not null && !slot.IsBroken && !made.Engine.IsCountDue && made.Sequence != made.SnapshotSequence)
                await snapshots.WriteAsync(made, CancellationToken.None).ConfigureAwait(false);
            await slot.Sweeping.ConfigureAwait(false);
            made.Dispose();
        }

        slot.Dispose();
    }
}
