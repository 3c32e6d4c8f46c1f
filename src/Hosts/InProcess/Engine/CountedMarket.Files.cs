using Jiuye.Matching;

namespace Jiuye;

/// <content>Going on from files, and serving from files what was made in memory.</content>
internal sealed partial class CountedMarket
{
    /// <summary>True where somebody was erased since the last count: words that only that person's texts had are numbered until the next.</summary>
    public bool IsCountDue
    {
        get
        {
            lock (gate)
                return erasures != erasuresCounted;
        }
    }

    /// <summary>Begins with an index that was opened from files, in place of records; before anybody asks or changes anything.</summary>
    /// <param name="opened">The index, made with the words of this market's reader.</param>
    /// <param name="count">When it was counted.</param>
    public void GoOn(MatchingEngine opened, MarketCount count)
    {
        lock (gate)
        {
            if (market is not null || postings.Count + seekers.Count + referrals.Count > 0)
                throw new InvalidOperationException("The market has records already.");
            (counted, come) = (count.Counted, count.Come);
            PutInForce(new(opened), reader);
        }
    }

    /// <summary>Gives the index of this moment to be written, and serves from then on what comes back, with what came meanwhile; changes and questions go on.</summary>
    /// <param name="renew">Writes the index and opens what was written; null where the one in force is to stay. Called on another thread.</param>
    /// <returns>False where a count is under way, or due after an erasure: ask again after <see cref="CountErasuresAsync"/> and <see cref="Counting"/>. What <paramref name="renew"/> throws is thrown.</returns>
    /// <exception cref="ObjectDisposedException">The records were let go.</exception>
    public Task<bool> RenewAsync(Func<MatchingEngine, MarketCount, MatchingEngine?> renew)
    {
        Task work;
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (market is null)
                Make();
            if (since is not null || erasures != erasuresCounted)
                return Task.FromResult(false);
            var (engine, count, erased, words) = (market!.Engine, new MarketCount(counted, come), erasuresCounted, countedWith);
            since = [];
            work = Task.Run(() => Renew(engine, count, words, erased, renew), CancellationToken.None);
            // Whoever waits for a count waits for this; what fails is its caller's, not the next change's.
            recount = work.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        return DoneAsync(work);

        static async Task<bool> DoneAsync(Task work)
        {
            await work.ConfigureAwait(false);
            return true;
        }
    }

    /// <summary>Counts anew where somebody was erased since the last count: words that only that person's texts had are numbered until then.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up; the count goes on.</exception>
    public async Task CountErasuresAsync(CancellationToken cancellation)
    {
        while (CountForErasures() is { } running)
            await running.WaitAsync(cancellation).ConfigureAwait(false);
    }

    private Task? CountForErasures()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (market is null || erasures == erasuresCounted)
                return null;
            if (since is null)
                StartCounting(market);
            return recount;
        }
    }

    private void Renew(MatchingEngine engine, MarketCount count, JobTextReader words, int erased, Func<MatchingEngine, MarketCount, MatchingEngine?> renew)
    {
        try
        {
            if (renew(engine, count) is not { } opened)
                return;
            var fresh = new LiveMarket(opened);
            foreach (var changes in Come())
                fresh.Apply(changes, stop.Token);
            Replace(fresh, words, new(count.Counted, 0), erased)?.Dispose();
        }
        finally
        {
            lock (gate)
                since = null;
        }
    }
}
