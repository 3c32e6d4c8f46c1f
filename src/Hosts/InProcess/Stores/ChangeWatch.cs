using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Tells whoever waits that a district has new rows: asks the store again and again, once for all districts, while anybody waits.</summary>
/// <remarks>
/// Asking and not being told: PostgreSQL's NOTIFY lets one commit at a time through in the whole server, flush included (docs/store.md has figures), is not kept for those who were away, and does not pass poolers of
/// connections. One question costs a fraction of a millisecond.
/// </remarks>
/// <param name="ask">The last row of each district.</param>
/// <param name="clock">The clock of the pauses.</param>
internal sealed class ChangeWatch(Func<Task<IReadOnlyDictionary<DistrictCode, long>>> ask, TimeProvider clock)
{
    /// <summary>Half of what a change may take until it is seen in a search is for applying it.</summary>
    internal static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();
    private readonly List<Waiter> waiters = [];
    private bool isAsking;

    internal async Task<long> WaitAsync(DistrictCode district, long after, CancellationToken cancellation)
    {
        var waiter = new Waiter(district, after);
        lock (gate)
        {
            waiters.Add(waiter);
            if (!isAsking)
            {
                isAsking = true;
                // Whoever waits is told of its failure too.
                _ = Task.Run(AskAsync, CancellationToken.None);
            }
        }

        try
        {
            return await waiter.Told.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            lock (gate)
                waiters.Remove(waiter);
        }
    }

    private async Task AskAsync()
    {
        while (IsWanted())
        {
            try
            {
                Tell(await ask().ConfigureAwait(false));
                await Task.Delay(Interval, clock).ConfigureAwait(false);
            }
            catch (Exception cause)
            {
                Fail(cause);
            }
        }
    }

    private bool IsWanted()
    {
        lock (gate)
            return isAsking = waiters.Count > 0;
    }

    private void Tell(IReadOnlyDictionary<DistrictCode, long> last)
    {
        lock (gate)
        {
            foreach (var waiter in waiters)
            {
                if (last.TryGetValue(waiter.District, out var sequence) && sequence > waiter.After)
                    waiter.Told.TrySetResult(sequence);
            }

            waiters.RemoveAll(static waiter => waiter.Told.Task.IsCompleted);
        }
    }

    private void Fail(Exception cause)
    {
        lock (gate)
        {
            foreach (var waiter in waiters)
                waiter.Told.TrySetException(cause);
            waiters.Clear();
        }
    }

    private sealed record Waiter(DistrictCode District, long After)
    {
        internal TaskCompletionSource<long> Told { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
