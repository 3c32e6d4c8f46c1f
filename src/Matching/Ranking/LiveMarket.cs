using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>A market that changes while it is asked: one engine after another, each a point of time.</summary>
/// <remarks>
/// Safe for any number of threads. Who asks takes <see cref="Engine"/> and never waits; changes are read side by side and come one after another, and
/// each is seen by whoever asks after <see cref="Apply"/> has returned. What changes leave apart is merged beside, on a thread of the pool.
/// </remarks>
/// <param name="engine">The first point of time.</param>
public sealed class LiveMarket(MatchingEngine engine) : ICandidateSource, IDisposable
{
    private readonly Lock gate = new();
    private MatchingEngine current = engine ?? throw new ArgumentNullException(nameof(engine));
    private Task merging = Task.CompletedTask;
    private bool isDisposed;

    /// <summary>The engine at this moment: ask it as often as one consistent answer needs.</summary>
    public MatchingEngine Engine => Volatile.Read(ref current);

    /// <summary>Applies changes.</summary>
    /// <returns>The engine that has them.</returns>
    /// <exception cref="AggregateException">Merging failed since the last change; this change was not applied and may be tried again.</exception>
    /// <exception cref="ObjectDisposedException">The market was disposed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up; nothing was applied.</exception>
    public MatchingEngine Apply(MarketChanges changes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        // Texts are read before the gate: who changes little does not wait for who brings much.
        var arrivals = Engine.LayOut(changes, cancellation);
        while (true)
        {
            Task last;
            lock (gate)
            {
                last = merging;
                if (changes.ErasedSeekers.Count == 0 || last.IsCompleted)
                    return PutInForce(arrivals);
            }

            // A merge under way works on the records as they were: whoever is erased would come back into memory with it.
            Task.WaitAny([last], cancellation);
        }
    }

    /// <inheritdoc/>
    public MatchList FindPostings(JobSeeker seeker, int top, DateOnly asOf) => Engine.RecommendPostings(seeker, top, asOf);

    /// <inheritdoc/>
    public MatchList FindSeekers(JobPosting posting, int top, DateOnly asOf) => Engine.RecommendSeekers(posting, top, asOf);

    void ICandidateSource.Apply(MarketChanges changes, CancellationToken cancellation) => Apply(changes, cancellation);

    /// <summary>Waits until nothing is being merged and takes no more changes; engines handed out stay as they are.</summary>
    public void Dispose()
    {
        Task last;
        lock (gate)
        {
            isDisposed = true;
            last = merging;
        }

        // Waits without throwing: a failure is told to the next change, and there is none to come.
        Task.WaitAny(last);
    }

    private MatchingEngine PutInForce(MarketArrivals arrivals)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (merging is { IsFaulted: true, Exception: var failure })
        {
            merging = Task.CompletedTask;
            throw failure;
        }

        var next = current.After(arrivals);
        Volatile.Write(ref current, next);
        MergeWhereDue();
        return next;
    }

    private void MergeWhereDue()
    {
        if (!isDisposed && merging.IsCompleted && current.IsMergeDue)
            merging = Task.Run(Merge);
    }

    private void Merge()
    {
        var merge = Engine.StartMerge();
        lock (gate)
            Volatile.Write(ref current, current.PutIn(merge));
    }
}
