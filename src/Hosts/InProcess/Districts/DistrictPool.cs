using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The engines of districts over one store: each made when it is first asked for, kept as the store has it, and let go when memory is short.</summary>
/// <remarks>
/// Any number of threads. However many ask for a district at once, its engine is made once. Changes by others are seen within some hundredths of a second; who waits for a
/// row by <see cref="DistrictUse.TryWaitForAsync"/> sees it at once. Engines are derived: nothing is lost with one.
/// </remarks>
public sealed partial class DistrictPool : IAsyncDisposable
{
    private readonly IRecordStore store;
    private readonly DistrictPoolOptions options;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    // Not disposed: who still waits for an engine may hold it, and it owns no handle.
    private readonly SemaphoreSlim activating;
    private readonly Dictionary<DistrictCode, PooledDistrict> districts = [];
    private readonly DistrictSnapshots? snapshots;
    private readonly DistrictNights nights;
    private readonly CancellationTokenSource stop = new();
    private readonly Task sweeping;
    private Task ending = Task.CompletedTask;
    private long uses;
    private long activations;
    private long evictions;
    private long restarts;
    private bool isDisposed;

    /// <summary>Creates a pool without engines.</summary>
    /// <param name="store">The store; it outlives the pool.</param>
    /// <param name="options">How engines are made and kept.</param>
    /// <param name="clock">For the pauses after failures.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ArgumentException">Snapshots are to be kept, and the store vouches for none.</exception>
    public DistrictPool(IRecordStore store, DistrictPoolOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        options.Validate();
        (this.store, this.options, this.clock) = (store, options, clock);
        nights = new(options.Nights, options.Policy);
        activating = new(options.ActivationsAtOnce);
        if (options.Snapshots is { } kept)
        {
            var marks = store as ISnapshotMarks ?? throw new ArgumentException($"The store vouches for no snapshots; expected one that is an {nameof(ISnapshotMarks)}.", nameof(store));
            snapshots = new(store, marks, options, kept, clock);
        }

        sweeping = SweepAsync();
    }

    /// <summary>What the pool holds and did.</summary>
    public DistrictPoolFigures Figures
    {
        get
        {
            lock (gate)
            {
                var made = districts.Values.Where(static each => each.Made is not null).ToList();
                return new(
                    made.Count,
                    made.Sum(static each => (long)each.Made!.Engine.Count),
                    made.Sum(static each => each.Made!.EstimatedBytes),
                    activations,
                    evictions,
                    restarts,
                    made.Count(static each => each.IsBehind))
                {
                    Snapshots = snapshots?.Figures,
                };
            }
        }
    }

    /// <summary>The districts whose engines are held, by code.</summary>
    public IReadOnlyList<HeldDistrict> Held
    {
        get
        {
            lock (gate)
            {
                return [.. districts.Values.Where(static each => each.Made is not null).OrderBy(static each => each.Code)
                    .Select(static each => new HeldDistrict(each.Code, each.Made!.Sequence, each.Made.EstimatedBytes, each.IsBehind, each.Made.SnapshotSequence is >= 0 and var row ? row : null) { Ranking = each.Made.Engine.Ranking })];
            }
        }
    }

    /// <summary>Takes a district's engine into use, made where it is not there; null where the store holds nothing of the district.</summary>
    /// <param name="district">The district.</param>
    /// <param name="cancellation">Gives up waiting; others who wait for the engine get it all the same.</param>
    /// <exception cref="StoreException">The store cannot be read, or holds a row that is none; the next call tries again.</exception>
    /// <exception cref="ObjectDisposedException">The pool was let go.</exception>
    public async ValueTask<DistrictUse?> UseAsync(DistrictCode district, CancellationToken cancellation = default)
    {
        var slot = Enter(district);
        try
        {
            var follower = slot.Ready.IsCompletedSuccessfully ? slot.Ready.Result : await slot.Ready.WaitAsync(cancellation).ConfigureAwait(false);
            if (follower is not null)
                return new(follower, () => Leave(slot));
        }
        catch
        {
            Leave(slot);
            throw;
        }

        Leave(slot);
        return null;
    }

    /// <summary>After an own write: where the district's engine is held, waits until it has seen the row, so that who wrote reads what was written.</summary>
    /// <remarks>The row is in the store whatever happens here: where the log cannot be read now, <see cref="DistrictPoolOptions.Behind"/> is told, and the engine sees the row later.</remarks>
    public async ValueTask SeeAsync(DistrictCode district, long row, CancellationToken cancellation = default)
    {
        PooledDistrict? slot;
        lock (gate)
        {
            if (!districts.TryGetValue(district, out slot) || slot.Made is null)
                return;
            slot.Uses++;
        }

        try
        {
            await slot.Made!.TryWaitForAsync(row, cancellation).ConfigureAwait(false);
        }
        catch (StoreException problem)
        {
            options.Behind?.Invoke(district, problem);
        }
        finally
        {
            Leave(slot);
        }
    }

    /// <summary>After an own erasure: returns once the district's engine has let the person go, where it is held, and the snapshot of this machine that may hold them is removed, where there is one.</summary>
    /// <param name="district">A district where something was erased.</param>
    /// <param name="row">The row that says so.</param>
    /// <param name="cancellation">Gives up waiting; the snapshot is not opened any more whatever happens, and removed within a minute.</param>
    public async ValueTask ForgetAsync(DistrictCode district, long row, CancellationToken cancellation = default)
    {
        await SeeAsync(district, row, cancellation).ConfigureAwait(false);
        if (snapshots is not null)
            await snapshots.SweepAsync(district, row, cancellation).ConfigureAwait(false);
    }

    /// <summary>Lets a district's engine go, once nobody uses it, as where another process serves the district from now on; what changed since its snapshot is written first. The next use makes it anew. Nothing happens where none is held.</summary>
    public void LetGo(DistrictCode district)
    {
        lock (gate)
        {
            if (districts.TryGetValue(district, out var slot))
                Retire(slot);
        }
    }

    /// <summary>Lets every engine go, once nobody uses it; what changed since its snapshot is written first.</summary>
    public async ValueTask DisposeAsync()
    {
        Task last;
        lock (gate)
        {
            if (isDisposed)
                return;
            isDisposed = true;
            foreach (var slot in districts.Values.ToArray())
                Retire(slot);
            last = ending;
        }

        await stop.CancelAsync().ConfigureAwait(false);
        await sweeping.ConfigureAwait(false);
        await last.ConfigureAwait(false);
        snapshots?.Dispose();
        stop.Dispose();
    }

    private PooledDistrict Enter(DistrictCode district)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (!districts.TryGetValue(district, out var slot))
            {
                districts.Add(district, slot = new(district));
                Begin(slot);
            }

            slot.Uses++;
            slot.LastUse = ++uses;
            return slot;
        }
    }

    private void Leave(PooledDistrict slot)
    {
        lock (gate)
        {
            slot.Uses--;
            if (slot.IsRetired)
                EndWhereUnused(slot);
            else if (slot.Uses == 0 && slot.Ready is { IsCompleted: true } && slot.Made is null)
                // Nothing is held of the district, or it could not be read: the next one looks again.
                Retire(slot);
            else
                Evict();
        }
    }

    // Within the lock. Goes by what is not in use, the longest unused first.
    private void Evict()
    {
        var bytes = districts.Values.Sum(static each => each.Made?.EstimatedBytes ?? 0);
        if (bytes <= options.MemoryBudget)
            return;
        foreach (var slot in districts.Values.Where(static each => each is { Uses: 0, Made: not null }).OrderBy(static each => each.LastUse).ToArray())
        {
            // One district stays even where it alone is more than the budget: it would be made anew for every question.
            if (bytes <= options.MemoryBudget || districts.Count == 1)
                return;
            bytes -= slot.Made!.EstimatedBytes;
            evictions++;
            Retire(slot);
            options.Evicted?.Invoke(slot.Code);
        }
    }

    // Within the lock.
    private void Retire(PooledDistrict slot)
    {
        if (slot.IsRetired)
            return;
        slot.IsRetired = true;
        if (districts.GetValueOrDefault(slot.Code) == slot)
            districts.Remove(slot.Code);
        slot.Stop();
        EndWhereUnused(slot);
    }

    // Within the lock. Ending an engine may wait for a count under way: beside, so that nobody else does.
    private void EndWhereUnused(PooledDistrict slot)
    {
        if (slot.Uses == 0)
            ending = Task.WhenAll(ending.IsCompleted ? Task.CompletedTask : ending, Task.Run(() => EndAsync(slot)));
    }
}
