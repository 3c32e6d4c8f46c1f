using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye;

/// <summary>One of the two indexes of candidates, as it is written. Adding is safe for several threads; everything else is for one at a time.</summary>
internal sealed class IndexSide
{
    // Stands in every commit: what has it was derived from records and may be replaced, whatever else a directory holds may not.
    private const string Mark = "jiuye";
    private const string Marked = "candidates";

    private readonly string name;
    private Exception? mergeFault;

    private IndexSide(Directory directory, string name)
    {
        this.name = name;
        Writer = new(directory, new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = OpenMode.CREATE,
            // Of a similarity writing needs the lengths alone, which both sides' have in common.
            Similarity = new SeekerSimilarity(),
            // An erasure leaves nothing of a person behind: a segment with any deletion is written anew then.
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
            MergeScheduler = new ToldMerges(fault => Volatile.Write(ref mergeFault, fault)),
        });
        Writer.SetCommitData(new Dictionary<string, string> { [Mark] = Marked });
    }

    /// <summary>Lucene's writer of the index.</summary>
    public IndexWriter Writer { get; }

    /// <summary>Begins an index anew in a directory that is empty or holds one of this kind.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="side">What it is called in messages where it is no folder.</param>
    /// <exception cref="DatasetException">The directory holds another index, or somebody else is writing to it.</exception>
    public static IndexSide Open(Directory directory, string side)
    {
        var name = directory is FSDirectory files ? files.Directory.FullName : side;
        if (DirectoryReader.IndexExists(directory))
            RequireMarked(directory, name);
        try
        {
            return new(directory, name);
        }
        catch (LockObtainFailedException fault)
        {
            throw new DatasetException(name, $"is being written by another writer ({fault.Message}). Expected a directory that nobody else writes to", fault);
        }
    }

    /// <summary>Adds a document for each record.</summary>
    public void AddAll<T>(IEnumerable<T> records, Func<T, Document> document, int threads, CancellationToken cancellation)
    {
        try
        {
            // Without buffers: what comes as a stream is not held beyond what is being read.
            Parallel.ForEach(
                Partitioner.Create(records, EnumerablePartitionerOptions.NoBuffering),
                new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
                record => Writer.AddDocument(document(record)));
        }
        catch (AggregateException several)
        {
            // Threads stop at the same fault: the first says what it was.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    /// <summary>Takes documents out and puts others in, seen by who opens a reader afterwards.</summary>
    public void Write(IEnumerable<string> removed, (string Id, Document Document)[] came)
    {
        Writer.DeleteDocuments([.. removed.Select(static id => new Term(CandidateFields.Id, id))]);
        foreach (var (id, document) in came)
            Writer.UpdateDocument(new(CandidateFields.Id, id), document);
    }

    /// <summary>Writes every segment anew that holds a deleted document, and commits.</summary>
    public void Purge()
    {
        Writer.ForceMergeDeletes();
        Writer.Commit();
    }

    /// <summary>Tells once of a merge that failed beside the changes. The index is whole without it, and a later change has it tried again.</summary>
    /// <exception cref="IOException">A merge failed since this was asked last.</exception>
    public void RequireMerged()
    {
        if (Interlocked.Exchange(ref mergeFault, null) is { } fault)
            throw new IOException($"{name}: segments could not be merged since the last change: {fault.Message} This change was not applied and may be tried again.", fault);
    }

    /// <summary>Writes out what was taken in and closes the index.</summary>
    public void Close()
    {
        try
        {
            Writer.Dispose();
        }
        catch
        {
            // Lucene keeps a writer open, and its directory locked, that could not write: nobody could try again.
            Writer.Rollback();
            throw;
        }
    }

    /// <summary>Closes the index as it was at its last commit.</summary>
    public void Abandon() => Writer.Rollback();

    private static void RequireMarked(Directory directory, string name)
    {
        const string expected = "Candidates would replace it; expected an empty directory, or one of candidates alone";
        var commit = new SegmentInfos();
        try
        {
            commit.Read(directory);
        }
        catch (Exception unreadable)
        {
            // Whatever Lucene makes of damage, it is not replaced unseen.
            throw new DatasetException(name, $"holds a Lucene index that cannot be read: {unreadable.Message} {expected}", unreadable);
        }

        if (!commit.UserData.TryGetValue(Mark, out var mark) || mark != Marked)
            throw new DatasetException(name, $"holds a Lucene index of something else. {expected}");
    }

    // Lucene's own throws on its thread, where nobody is told.
    private sealed class ToldMerges(Action<Exception> failed) : ConcurrentMergeScheduler
    {
        protected override void HandleMergeException(Exception exc) => failed(exc);
    }
}
