using System.Runtime.ExceptionServices;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye;

/// <summary>Candidates found by Lucene.NET: the same filters, lists, scores and ties as the engine's own index under the profile <c>bm25</c>.</summary>
/// <remarks>
/// Keeps what filters and the terms, not the records. The indexes are derived: they are made anew from the records, as the engine's are. Safe for any number
/// of threads; who asks never waits for changes, and changes wait for one another.
/// </remarks>
public sealed class LuceneCandidates : ICandidateSource, IDisposable
{
    private readonly Lock writing = new();
    private readonly IndexWriter postings;
    private readonly IndexWriter seekers;
    private readonly RecordKeys keys;
    private readonly RecordDocuments documents;
    private readonly PostingFilters postingFilters;
    private readonly SeekerFilters seekerFilters;
    private readonly SideSearch search;
    private readonly PostingStatistics statistics;
    private readonly PostingSimilarity postingSimilarity;
    private readonly SeekerSimilarity seekerSimilarity = new();
    private CandidateView current;
    private bool isDisposed;

    private LuceneCandidates(IndexWriter postings, IndexWriter seekers, RecordKeys keys, RecordDocuments documents, FilterPolicy policy, bool keepsFilters, IEnumerable<Referral> referrals)
    {
        (this.postings, this.seekers, this.keys, this.documents) = (postings, seekers, keys, documents);
        (postingFilters, seekerFilters, search) = (new(keys, policy), new(keys, policy), new(new(keepsFilters)));
        current = new(DirectoryReader.Open(postings, applyAllDeletes: true), DirectoryReader.Open(seekers, applyAllDeletes: true), ReferredPairs.None.With(referrals));
        statistics = PostingStatistics.Of(current.Postings);
        postingSimilarity = new(statistics);
    }

    /// <summary>Builds the indexes of a market; what the two directories held is replaced.</summary>
    /// <param name="postings">Where the index of postings is written; stays its owner's.</param>
    /// <param name="seekers">Where the index of seekers is written; another directory.</param>
    /// <param name="market">The records and what was recommended before.</param>
    /// <param name="reader">What reads the texts.</param>
    /// <param name="filters">What the hard filters may use.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops between two records.</param>
    /// <exception cref="ArgumentException">Two records of a side have one id, or both directories are the same.</exception>
    /// <exception cref="IOException">A directory cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static LuceneCandidates Build(
        Directory postings, Directory seekers, Market market, JobTextReader reader, FilterPolicy filters, LuceneCandidateOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(postings);
        ArgumentNullException.ThrowIfNull(market);
        if (ReferenceEquals(postings, seekers))
            throw new ArgumentException("Both sides would be written to one directory; expected two.", nameof(seekers));
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        RequireOnce(market.Postings, static posting => posting.Id, nameof(market));
        RequireOnce(market.Seekers, static seeker => seeker.Id, nameof(market));
        var keys = new RecordKeys(reader, filters);
        var documents = new RecordDocuments(keys);
        // Of a similarity writing needs the lengths alone, which both sides' have in common.
        var similarity = new SeekerSimilarity();
        var postingWriter = NewWriter(postings, similarity);
        try
        {
            var seekerWriter = NewWriter(seekers, similarity);
            try
            {
                AddAll(postingWriter, market.Postings, documents.Of, options.Threads, cancellation);
                AddAll(seekerWriter, market.Seekers, documents.Of, options.Threads, cancellation);
                return new(postingWriter, seekerWriter, keys, documents, filters, options.KeepsFilters, market.Referrals);
            }
            catch
            {
                seekerWriter.Rollback();
                throw;
            }
        }
        catch
        {
            postingWriter.Rollback();
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
            view.Release();
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
            view.Release();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    /// <exception cref="IOException">A directory cannot be written; what was asked before goes on being answered.</exception>
    public void Apply(MarketChanges changes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        // Texts are read before the gate, and before anything is changed.
        var newPostings = changes.Postings.Reverse().DistinctBy(static posting => posting.Id).Select(posting => Read(posting.Id.Value, documents.Of(posting), cancellation)).ToArray();
        var newSeekers = changes.Seekers.Reverse().DistinctBy(static seeker => seeker.Id).Select(seeker => Read(seeker.Id.Value, documents.Of(seeker), cancellation)).ToArray();
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            Write(postings, changes.RemovedPostings.Select(static id => id.Value), newPostings);
            Write(seekers, changes.RemovedSeekers.Concat(changes.ErasedSeekers).Select(static id => id.Value), newSeekers);
            if (changes.ErasedSeekers.Count > 0)
                Purge();
            var before = current;
            Volatile.Write(ref current, before.Next(postings, seekers, before.Referred.Without(changes.ErasedSeekers).With(changes.Referrals)));
            before.Release();
        }
    }

    /// <summary>Writes both indexes out and closes them; whoever is being answered still is.</summary>
    public void Dispose()
    {
        lock (writing)
        {
            if (isDisposed)
                return;
            isDisposed = true;
            current.Release();
            postings.Dispose();
            seekers.Dispose();
        }
    }

    private static (string Id, Document Document) Read(string id, Document document, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return (id, document);
    }

    private static void Write(IndexWriter writer, IEnumerable<string> removed, (string Id, Document Document)[] came)
    {
        writer.DeleteDocuments([.. removed.Select(static id => new Term(CandidateFields.Id, id))]);
        foreach (var (id, document) in came)
            writer.UpdateDocument(new(CandidateFields.Id, id), document);
    }

    private static void AddAll<T>(IndexWriter writer, IReadOnlyList<T> records, Func<T, Document> document, int threads, CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(records, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, record => writer.AddDocument(document(record)));
        }
        catch (AggregateException several)
        {
            // Threads stop at the same fault: the first says what it was.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    private static IndexWriter NewWriter(Directory directory, Similarity similarity) => new(
        directory,
        new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = OpenMode.CREATE,
            Similarity = similarity,
            // An erasure leaves nothing of a person behind: a segment with any deletion is written anew then.
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
        });

    private static void RequireOnce<TRecord, TId>(IReadOnlyList<TRecord> records, Func<TRecord, TId> id, string name)
    {
        var known = new HashSet<TId>();
        foreach (var record in records)
        {
            if (!known.Add(id(record)))
                throw new ArgumentException($"The id {id(record)} occurs twice; expected each id once on a side.", name);
        }
    }

    private static void RequireTop(int top)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, MatchingEngine.LongestList);
    }

    // A term weighs most in an endless posting of nothing else.
    private (string Term, float Boost, int MostSteps) Asked(string term) =>
        (term, 1, Bm25.Weight(statistics.InverseFrequency(term), count: int.MaxValue, length: 0, statistics.MeanLength));

    private (string Term, float Boost, int MostSteps) Weighed(string term, int count, int length)
    {
        var steps = Bm25.Weight(statistics.InverseFrequency(term), count, length, statistics.MeanLength);
        return (term, steps, steps);
    }

    private void Purge()
    {
        seekers.ForceMergeDeletes();
        seekers.Commit();
    }

    private CandidateView Hold()
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref isDisposed), this);
            var view = Volatile.Read(ref current);
            if (view.TryHold())
                return view;
        }
    }
}
