using System.Collections.Concurrent;
using Jiuye.Analytics;
using Jiuye.Matching.Occupations;

namespace Jiuye;

/// <summary>The postings and seekers of a dataset folder, read once for quarterly reports: bad rows left out, occupations coded, duplicate postings collapsed.</summary>
/// <remarks>Keeps of each record what the tables count and its identity, some 60 bytes together.</remarks>
public sealed class QuarterlyDataset
{
    private const int RowsAPart = 1 << 17;

    private readonly CountedRecords postings;
    private readonly HashSet<int> leftOut;
    private readonly CountedRecords seekers;
    private readonly int threads;

    private QuarterlyDataset(DatasetManifest manifest, CountedRecords postings, HashSet<int> leftOut, CountedRecords seekers, int threads)
    {
        this.threads = threads;
        Manifest = manifest;
        this.postings = postings;
        this.leftOut = leftOut;
        this.seekers = seekers;
    }

    /// <summary>What the dataset says of itself.</summary>
    public DatasetManifest Manifest { get; }

    /// <summary>Postings left out because another stands for them.</summary>
    public long Duplicates => leftOut.Count;

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">A folder with <c>dataset.json</c>.</param>
    /// <param name="options">Takes rejected rows and progress.</param>
    /// <param name="threads">How many threads read rows, code occupations and count, at least 1; the result does not depend on it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">The folder or a file is at fault, or too many rows are.</exception>
    public static QuarterlyDataset Read(string folder, ReadOptions options, int threads, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var dataset = DatasetFolder.Open(folder);
        var coding = new RecordCoding(LexiconFile.Reader(dataset.Lexicon));
        var shared = options with { Threads = threads };
        var (postings, leftOut) = CountedPostings.Read(dataset.Postings, coding, shared, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation });
        return new(dataset.Manifest, postings, leftOut, Seekers(dataset.Seekers, coding, shared, cancellation), threads);
    }

    /// <summary>What the tables count in a quarter: first the postings, then the seekers, in their order; who hires, which no table counts, is left out.</summary>
    public IEnumerable<QuarterlyFact> FactsOf(Quarter quarter) => PartsOf(quarter).SelectMany(static part => part);

    /// <summary>The counts of a quarter, made by as many threads as read the folder.</summary>
    public QuarterlyCounts CountsOf(Quarter quarter) => QuarterlyCounts.Of(quarter, [.. PartsOf(quarter)], threads);

    // Parts of one length whatever the number of threads.
    private IEnumerable<IEnumerable<QuarterlyFact>> PartsOf(Quarter quarter)
    {
        for (var first = 0; first < postings.Count; first += RowsAPart)
            yield return PostingsOf(quarter, first, Math.Min(first + RowsAPart, postings.Count));
        for (var first = 0; first < seekers.Count; first += RowsAPart)
            yield return SeekersOf(quarter, first, Math.Min(first + RowsAPart, seekers.Count));
    }

    private IEnumerable<QuarterlyFact> PostingsOf(Quarter quarter, int first, int end)
    {
        for (var row = first; row < end; row++)
        {
            if (!leftOut.Contains(row) && postings[row].PostingIn(quarter, postings.IdOf(row), postings.Industries) is { } fact)
                yield return fact;
        }
    }

    private IEnumerable<QuarterlyFact> SeekersOf(Quarter quarter, int first, int end)
    {
        for (var row = first; row < end; row++)
        {
            if (seekers[row].SeekerIn(quarter, seekers.IdOf(row)) is { } fact)
                yield return fact;
        }
    }

    private static CountedRecords Seekers(IReadOnlyList<string> files, RecordCoding coding, ReadOptions options, CancellationToken cancellation)
    {
        var meant = new ConcurrentDictionary<string, OccupationGuess?>(StringComparer.Ordinal);
        var loop = new RowLoop<CountedRow>(options, "seekers", () => SeekerCounter.Reading(coding, meant, options), static row => row.Id, static _ => "");
        var records = new CountedRecords();
        foreach (var row in files.SelectMany(file => loop.Read(file, cancellation)))
            records.Add(row);
        return records;
    }
}
