using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A district's records with the index over them: made at the first question, changed with every change, and counted anew beside both.</summary>
/// <remarks>
/// Safe for any number of threads. Whoever asks waits at the first question only. A change waits for the change before it, never for a count: what comes
/// while words and occupations are counted goes into the index in force and, once counted, into the new one before that takes its place. Likewise where the
/// index is written to files and served from them from then on.
/// </remarks>
/// <param name="policy">The policy under which everything is answered.</param>
/// <param name="reader">What reads titles and texts.</param>
/// <param name="build">Counts and lays out.</param>
internal sealed partial class CountedMarket(Policy policy, JobTextReader reader, Func<Market, JobTextReader, CancellationToken, MatchingEngine> build) : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<(SeekerId, PostingId), Referral> referrals = [];
    private readonly Dictionary<PostingId, JobPosting> postings = [];
    private readonly Dictionary<SeekerId, JobSeeker> seekers = [];
    private JobTextReader reader = reader;
    private JobTextReader countedWith = reader;
    private LiveMarket? market;
    private EngineView? view;
    private Task recount = Task.CompletedTask;
    private List<MarketChanges>? since;
    private int counted;
    private int come;
    private int erasures;
    private int erasuresCounted;
    private bool isDisposed;

    /// <summary>What reads titles and texts from now on.</summary>
    public JobTextReader Reader => Volatile.Read(ref reader);

    /// <summary>Ends when the count that is under way has ended, or has ended where none is.</summary>
    public Task Counting => Volatile.Read(ref recount);

    /// <summary>The records at this moment; made where this is the first question.</summary>
    /// <exception cref="ObjectDisposedException">The records were let go.</exception>
    public EngineView View()
    {
        if (Volatile.Read(ref view) is { } now)
            return now;
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (market is null)
                Make();
            return view!;
        }
    }

    /// <summary>Takes changes in, all of them at once.</summary>
    /// <exception cref="AggregateException">Counting or merging failed since the last change; this change was not applied and may be tried again.</exception>
    /// <exception cref="ObjectDisposedException">The records were let go.</exception>
    public void Apply(MarketChanges changes)
    {
        lock (gate)
            Take(changes);
    }

    /// <summary>Changes a posting that is held; an unknown one is ignored.</summary>
    /// <exception cref="AggregateException">As for <see cref="Apply"/>.</exception>
    /// <exception cref="ObjectDisposedException">The records were let go.</exception>
    public void Change(PostingId id, Func<JobPosting, JobPosting> change)
    {
        lock (gate)
        {
            if (Held(id) is { } held)
                Take(new() { Postings = [change(held)] });
        }
    }

    /// <summary>Reads texts with other words; returns once the index in force was made with them, or with those of a later call.</summary>
    /// <exception cref="ObjectDisposedException">The records were let go.</exception>
    /// <exception cref="OperationCanceledException">The records were let go meanwhile.</exception>
    public void ReadWith(JobTextReader newReader)
    {
        var before = Interlocked.Exchange(ref reader, newReader);
        while (CountWith(newReader) is { } running)
        {
            try
            {
                running.GetAwaiter().GetResult();
            }
            catch (Exception)
            {
                // Who asked for the words is told: they stay as they were, and no change need be told as well.
                Interlocked.CompareExchange(ref reader, before, newReader);
                Interlocked.CompareExchange(ref recount, Task.CompletedTask, running);
                throw;
            }
        }
    }

    /// <summary>Lets the records go.</summary>
    public void Dispose()
    {
        LiveMarket? last;
        lock (gate)
        {
            if (isDisposed)
                return;
            isDisposed = true;
            (last, market, view) = (market, null, null);
            postings.Clear();
            seekers.Clear();
            referrals.Clear();
        }

        stop.Cancel();
        // Waits without throwing: a failure is told to the next change, and there is none to come.
        Task.WaitAny(recount);
        last?.Dispose();
        stop.Dispose();
    }

    private JobPosting? Held(PostingId id) => market is null ? postings.GetValueOrDefault(id) : market.Engine.Holds(id) ? market.Engine.Posting(id) : null;

    private void Take(MarketChanges changes)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (recount is { IsFaulted: true, Exception: var failure })
        {
            recount = Task.CompletedTask;
            throw failure;
        }

        if (market is null)
            Keep(changes);
        else
            Follow(market, changes);
    }

    // Until the first question records wait in tables.
    private void Keep(MarketChanges changes)
    {
        foreach (var id in changes.RemovedPostings)
            postings.Remove(id);
        foreach (var id in changes.RemovedSeekers.Concat(changes.ErasedSeekers))
            seekers.Remove(id);
        foreach (var posting in changes.Postings)
            postings[posting.Id] = posting;
        foreach (var seeker in changes.Seekers)
            seekers[seeker.Id] = seeker;
        foreach (var pair in changes.ErasedSeekers.Count == 0 ? [] : referrals.Keys.Where(pair => changes.ErasedSeekers.Contains(pair.Item1)).ToArray())
            referrals.Remove(pair);
        // As an index keeps them: the first day of a pair, and what was told of it last.
        foreach (var referral in changes.Referrals)
        {
            var pair = (referral.Seeker, referral.Posting);
            referrals[pair] = referrals.TryGetValue(pair, out var before) && before.RecommendedOn < referral.RecommendedOn ? referral with { RecommendedOn = before.RecommendedOn } : referral;
        }
    }

    private void Make()
    {
        PutInForce(new(build(new([.. postings.Values], [.. seekers.Values], [.. referrals.Values]), reader, stop.Token)), reader);
        counted = postings.Count + seekers.Count;
        postings.Clear();
        seekers.Clear();
        referrals.Clear();
    }

    private void PutInForce(LiveMarket made, JobTextReader words)
    {
        (market, countedWith) = (made, words);
        Show(made.Engine);
    }

    private void Follow(LiveMarket live, MarketChanges changes)
    {
        var engine = live.Apply(changes);
        Arrive(changes);
        Show(engine);
        since?.Add(changes);
        come += changes.Postings.Count + changes.Seekers.Count;
        if (changes.ErasedSeekers.Count > 0)
            erasures++;
        if (come > counted && since is null)
            StartCounting(live);
    }

    // Null where the index in force has the words, or somebody asked for others since.
    private Task? CountWith(JobTextReader words)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (market is null || !ReferenceEquals(reader, words) || ReferenceEquals(countedWith, words))
                return null;
            if (since is null)
                StartCounting(market);
            return recount;
        }
    }

    private void StartCounting(LiveMarket live)
    {
        var (engine, words, before, erased) = (live.Engine, reader, come, erasures);
        since = [];
        recount = Task.Run(() => Count(engine, words, before, erased), stop.Token);
    }

    private void Count(MatchingEngine engine, JobTextReader words, int before, int erased)
    {
        try
        {
            var fresh = new LiveMarket(build(new([.. engine.Postings()], [.. engine.Seekers()], [.. engine.Referrals()]), words, stop.Token));
            foreach (var changes in Come())
                fresh.Apply(changes, stop.Token);
            Replace(fresh, words, new(engine.PostingCount + engine.SeekerCount, before), erased)?.Dispose();
        }
        finally
        {
            lock (gate)
                since = null;
        }
    }

    // What came while the new index was built: much, and followed without holding up whoever brings more.
    private List<MarketChanges> Come()
    {
        lock (gate)
        {
            var changes = since!;
            since = [];
            return changes;
        }
    }

    // What came since is little; with it the new index is where the old one is. Returns the one that has served.
    private LiveMarket? Replace(LiveMarket fresh, JobTextReader words, MarketCount count, int erased)
    {
        lock (gate)
        {
            if (isDisposed)
                return fresh;
            foreach (var changes in since!)
                fresh.Apply(changes, stop.Token);
            var served = market;
            PutInForce(fresh, words);
            (counted, come, erasuresCounted) = (count.Counted, come - count.Come, erased);
            return served;
        }
    }
}
