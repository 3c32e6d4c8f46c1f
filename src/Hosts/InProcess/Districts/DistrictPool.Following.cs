using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>Making engines, and keeping them as the store has them.</content>
public sealed partial class DistrictPool
{
    // Within the lock. The engine is made for everybody: who asked first may give up without the others losing it.
    private void Begin(PooledDistrict slot)
    {
        slot.Ready = Task.Run(() => ActivateAsync(slot.Code, slot.Stopping));
        slot.Following = FollowAsync(slot);
    }

    private async Task<StoreFollower?> ActivateAsync(DistrictCode district, CancellationToken cancellation)
    {
        if (await store.LastSequenceAsync(district, cancellation).ConfigureAwait(false) == 0)
            return null;
        await activating.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var activity = Telemetry.Source.StartActivity("district.activate");
            activity?.SetTag("district", district.ToString());
            var follower = snapshots is null ? null : await snapshots.OpenAsync(district, cancellation).ConfigureAwait(false);
            activity?.SetTag("snapshot", follower is not null);
            follower ??= await StoreFollower.StartAsync(store, district, DistrictEngine.InMemory(options.Policy, options.Reader), options.ReadingOrDefault, cancellation).ConfigureAwait(false);
            follower.Engine.Prepare();
            PutInOrder(follower);
            Interlocked.Increment(ref activations);
            return follower;
        }
        finally
        {
            activating.Release();
        }
    }

    private async Task FollowAsync(PooledDistrict slot)
    {
        await ((Task)slot.Ready).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        if (slot.Made is not { } follower)
        {
            lock (gate)
            {
                // Everybody who waited gave up before there was none.
                if (slot.Uses == 0)
                    Retire(slot);
            }

            return;
        }

        slot.Keeping = KeepAsync(slot, follower);
        slot.Learning = LearnAsync(slot, follower);
        lock (gate)
            Evict();
        try
        {
            while (await TryFollowAsync(slot, follower).ConfigureAwait(false))
            {
                // As long as the engine can go on.
            }
        }
        catch (OperationCanceledException) when (slot.Stopping.IsCancellationRequested)
        {
            // The pool let the district go.
        }
    }

    /// <summary>Waits for a change and takes it in; false where the engine cannot go on and another takes its place.</summary>
    private async Task<bool> TryFollowAsync(PooledDistrict slot, StoreFollower follower)
    {
        try
        {
            await store.WaitForChangesAsync(slot.Code, follower.Sequence, slot.Stopping).ConfigureAwait(false);
            await follower.FollowAsync(slot.Stopping).ConfigureAwait(false);
            slot.IsBehind = false;
            return true;
        }
        catch (LogTrimmedException)
        {
            Restart(slot);
            return false;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The store may come back, and a merge that failed is tried again: what is held is served meanwhile, and whoever watches is told.
            slot.IsBehind = true;
            options.Behind?.Invoke(slot.Code, problem);
            await Task.Delay(options.RetryInterval, clock, slot.Stopping).ConfigureAwait(false);
            return true;
        }
    }

    // The next question finds a new engine in the making; who uses the old one ends with it.
    private void Restart(PooledDistrict slot)
    {
        lock (gate)
        {
            if (isDisposed || slot.IsRetired)
                return;
            restarts++;
            slot.IsBroken = true;
            Retire(slot);
            var next = new PooledDistrict(slot.Code);
            districts.Add(slot.Code, next);
            Begin(next);
        }
    }
}
