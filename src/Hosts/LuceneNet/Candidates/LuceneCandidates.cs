using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Documents;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye;

/// <summary>Candidates found by Lucene.NET: the same filters, lists, scores and ties as the engine's own index under the profile <c>bm25</c>.</summary>
/// <remarks>
/// Keeps what filters and the terms, not the records. The indexes are derived: they are made anew from the records, as the engine's are. Safe for any number
/// of threads: each answer is that of one source to which the changes came one after another, with all of those that had returned when it was asked and none
/// that came after it was given. Who asks never waits for changes, and changes wait for one another.
/// </remarks>
public sealed class LuceneCandidates : ICandidateSource, IDisposable
{
    private readonly Lock writing = new();
    // One for the source itself, and one for each question under way.
    private readonly CountdownEvent asked = new(1);
    private readonly IndexSide postings;
    private readonly IndexSide seekers;
    private readonly RecordKeys keys;
    private readonly RecordDocuments documents;
    private readonly PostingFilters postingFilters;
    private readonly SeekerFilters seekerFilters;
    private readonly SideSearch search;
    private readonly PostingStatistics statistics;
    private readonly PostingSimilarity postingSimilarity;
    private readonly SeekerSimilarity seekerSimilarity = new();
    private CandidateView current;
    private Exception? halfWritten;
    private bool isDisposed;

    private LuceneCandidates(IndexSide postings, IndexSide seekers, CandidateView first, RecordKeys keys, RecordDocuments documents, FilterPolicy policy, FilterBits bits)
    {
        (this.postings, this.seekers, this.keys, this.documents, current) = (postings, seekers, keys, documents, first);
        (postingFilters, seekerFilters, search) = (new(keys, policy), new(keys, policy), new(bits));
        statistics = PostingStatistics.Of(first.Postings);
        postingSimilarity = new(statistics);
    }

    /// <summary>Builds the indexes of a market; what an earlier source left in the two directories is replaced.</summary>
    /// <param name="postings">Where the index of postings is written; stays its owner's. Empty, or with an index of candidates.</param>
    /// <param name="seekers">Where the index of seekers is written; another directory.</param>
    /// <param name="market">The records and what was recommended before.</param>
    /// <param name="reader">What reads the texts.</param>
    /// <param name="filters">What the hard filters may use.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops between two records.</param>
    /// <exception cref="ArgumentException">Two records of a side have one id, or both directories are the same.</exception>
    /// <exception cref="DatasetException">A directory holds another index than one of candidates, or somebody else is writing to it.</exception>
    /// <exception cref="IOException">A directory cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static LuceneCandidates Build(
        Directory postings, Directory seekers, Market market, JobTextReader reader, FilterPolicy filters, LuceneCandidateOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(market);
        return Build(postings, seekers, new MarketRows(market.Postings, market.Seekers, market.Referrals), reader, filters, options, cancellation);
    }

    /// <summary>Builds the indexes of records that come one by one, of which none is held: there may be more than memory holds.</summary>
    /// <inheritdoc cref="Build(Directory, Directory, Market, JobTextReader, FilterPolicy, LuceneCandidateOptions?, CancellationToken)"/>
    public static LuceneCandidates Build(
        Directory postings, Directory seekers, MarketRows market, JobTextReader reader, FilterPolicy filters, LuceneCandidateOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(postings);
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentNullException.ThrowIfNull(market);
        if (ReferenceEquals(postings, seekers))
            throw new ArgumentException("Both sides would be written to one directory; expected two.", nameof(seekers));
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.FilterMemory, nameof(options));
        var keys = new RecordKeys(reader, filters);
        var documents = new RecordDocuments(keys);
        var postingSide = IndexSide.Open(postings, "the index of postings");
        IndexSide? seekerSide = null;
        CandidateView? first = null;
        try
        {
            seekerSide = IndexSide.Open(seekers, "the index of seekers");
            postingSide.AddAll(market.Postings, documents.Of, options.Threads, cancellation);
            seekerSide.AddAll(market.Seekers, documents.Of, options.Threads, cancellation);
            first = CandidateView.Of(postingSide.Writer, seekerSide.Writer, ReferredPairs.None.With(market.Referrals));
            first.RequireEachIdOnce(nameof(market));
            return new(postingSide, seekerSide, first, keys, documents, filters, new(options.FilterMemory));
        }
        catch
        {
            first?.Release();
            seekerSide?.Abandon();
            postingSide.Abandon();
            throw;
        }
    }

    /// <inheritdoc/>
    public MatchList FindPostings(JobSeeker seeker, int top, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        RequireTop(top);
        if (!seeker.IsSeekingOn(asOf))
            return new(seeker.Id.Value, 0, []);
        var terms = keys.Terms(seeker).Select(term => Asked(IndexTerm.Of(term.Term)));
        var view = Hold();
        try
        {
            var (candidates, best) = search.Find(
                new(view.Postings) { Similarity = postingSimilarity }, terms, postingFilters.For(seeker, asOf), view.Referred.Of(seeker.Id, asOf), top);
            return new(seeker.Id.Value, candidates, Array.ConvertAll(best, one => new Match(seeker.Id, new(one.Id), one.Steps * Bm25.Step)));
        }
        finally
        {
            Release(view);
        }
    }

    /// <inheritdoc/>
    public MatchList FindSeekers(JobPosting posting, int top, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(posting);
        RequireTop(top);
        if (!posting.IsOpenOn(asOf))
            return new(posting.Id.Value, 0, []);
        var counted = keys.Terms(posting);
        var length = counted.Sum(static term => term.Count);
        var terms = counted.Select(term => Weighed(IndexTerm.Of(term.Term), term.Count, length));
        var view = Hold();
        try
        {
            var (candidates, best) = search.Find(
                new(view.Seekers) { Similarity = seekerSimilarity }, terms, seekerFilters.For(posting, asOf), view.Referred.Of(posting.Id, asOf), top);
            return new(posting.Id.Value, candidates, Array.ConvertAll(best, one => new Match(new(one.Id), posting.Id, one.Steps * Bm25.Step)));
        }
        finally
        {
            Release(view);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    /// <exception cref="IOException">
    /// A directory cannot be written. Answers stay those from before this change, and no other is taken in, since half of this one may stand in the files:
    /// the source is to be built anew. Or segments could not be merged since the last change: then this one was not begun and may be tried again.
    /// </exception>
    public void Apply(MarketChanges changes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        // Texts are read before the gate, and before anything is changed.
        var newPostings = changes.Postings.Reverse().DistinctBy(static posting => posting.Id).Select(posting => Read(posting.Id.Value, documents.Of(posting), cancellation)).ToArray();
        var newSeekers = changes.Seekers.Reverse().DistinctBy(static seeker => seeker.Id).Select(seeker => Read(seeker.Id.Value, documents.Of(seeker), cancellation)).ToArray();
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (halfWritten is not null)
                throw new IOException($"An earlier change could not be written whole: {halfWritten.Message} Expected a source that is built anew.", halfWritten);
            postings.RequireMerged();
            seekers.RequireMerged();
            try
            {
                postings.Write(changes.RemovedPostings.Select(static id => id.Value), newPostings);
                seekers.Write(changes.RemovedSeekers.Concat(changes.ErasedSeekers).Select(static id => id.Value), newSeekers);
                if (changes.ErasedSeekers.Count > 0)
                    seekers.Purge();
                var before = current;
                Volatile.Write(ref current, before.Next(postings.Writer, seekers.Writer, before.Referred.Without(changes.ErasedSeekers).With(changes.Referrals)));
                before.Release();
            }
            catch (Exception fault)
            {
                halfWritten = fault;
                throw;
            }
        }
    }

    /// <summary>Takes no more questions, waits for those under way, writes both indexes out and closes them: no file of theirs is open afterwards.</summary>
    /// <exception cref="IOException">A directory cannot be written; both are closed all the same.</exception>
    public void Dispose()
    {
        lock (writing)
        {
            if (isDisposed)
                return;
            Volatile.Write(ref isDisposed, true);
            // Files that a question still reads Lucene would leave behind, those of erased people among them.
            asked.Signal();
            asked.Wait();
            current.Release();
            try
            {
                Close(postings);
            }
            finally
            {
                Close(seekers);
            }
        }
    }

    private static (string Id, Document Document) Read(string id, Document document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return (id, document);
    }

    private static void RequireTop(int top)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, MatchingEngine.LongestList);
    }

    // A term weighs most in an endless posting of nothing else.
    private (string Term, float Boost, int MostSteps) Asked(string term) =>
        (term, 1, Bm25.Weight(statistics.InverseFrequency(new(term)), count: int.MaxValue, length: 0, statistics.MeanLength));

    private (string Term, float Boost, int MostSteps) Weighed(string term, int count, int length)
    {
        var steps = Bm25.Weight(statistics.InverseFrequency(new(term)), count, length, statistics.MeanLength);
        return (term, steps, steps);
    }

    private void Close(IndexSide side)
    {
        if (halfWritten is null)
            side.Close();
        else
            side.Abandon();
    }

    private CandidateView Hold()
    {
        ObjectDisposedException.ThrowIf(!asked.TryAddCount(), this);
        while (!Volatile.Read(ref isDisposed))
        {
            var view = Volatile.Read(ref current);
            if (view.TryHold())
                return view;
        }

        asked.Signal();
        throw new ObjectDisposedException(GetType().FullName);
    }

    private void Release(CandidateView view)
    {
        view.Release();
        asked.Signal();
    }
}
