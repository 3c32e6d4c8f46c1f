using System.Collections.Concurrent;
using Jiuye.Analytics;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The postings and seekers of a dataset folder, read once for quarterly reports: bad rows left out, occupations coded, duplicate postings collapsed.</summary>
public sealed class QuarterlyDataset
{
    private readonly IReadOnlyList<JobPosting> postings;
    private readonly IReadOnlyList<JobSeeker> seekers;

    private const int RowsAPart = 4_096;

    private QuarterlyDataset(DatasetManifest manifest, IReadOnlyList<JobPosting> postings, IReadOnlyList<JobSeeker> seekers, long duplicates)
    {
        Manifest = manifest;
        Duplicates = duplicates;
        this.postings = postings;
        this.seekers = seekers;
    }

    /// <summary>What the dataset says of itself.</summary>
    public DatasetManifest Manifest { get; }

    /// <summary>Postings left out because another stands for them.</summary>
    public long Duplicates { get; }

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">A folder with <c>dataset.json</c>.</param>
    /// <param name="options">Takes rejected rows and progress.</param>
    /// <param name="threads">How many threads code occupations, at least 1; the result does not depend on it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DatasetException">The folder or a file is at fault, or too many rows are.</exception>
    public static QuarterlyDataset Read(string folder, ReadOptions options, int threads, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var dataset = DatasetFolder.Open(folder);
        var coding = new RecordCoding(LexiconFile.Reader(dataset.Lexicon));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop.Token };
        // Both sides are read at the same time; what is told of the seekers' rows waits until the postings' rows are through, so that it comes in one order.
        var rejected = new List<RejectedRow>();
        var seekers = Task.Run(() => Seekers(dataset, options with { Rejected = rejected.Add, Progress = null }, coding, parallel), CancellationToken.None);
        try
        {
            var reader = new PostingReader(options);
            var (kept, duplicates) = CountedPostings.Read(dataset.Postings.SelectMany(file => reader.Read(file, stop.Token)), coding, parallel);
            var wanting = seekers.GetAwaiter().GetResult();
            rejected.ForEach(row => options.Rejected?.Invoke(row));
            return new(dataset.Manifest, kept, wanting, duplicates);
        }
        catch
        {
            stop.Cancel();
            ((IAsyncResult)seekers).AsyncWaitHandle.WaitOne();
            throw;
        }
    }

    /// <summary>What the tables count in a quarter: first the postings, then the seekers, in their order.</summary>
    public IEnumerable<QuarterlyFact> FactsOf(Quarter quarter) =>
        QuarterlyFacts.FromPostings(postings, quarter, EmployerKinds.Of).Concat(QuarterlyFacts.FromSeekers(seekers, quarter));

    /// <summary>The counts of a quarter.</summary>
    public QuarterlyCounts CountsOf(Quarter quarter) => QuarterlyCounts.Of(quarter, FactsOf(quarter));

    private static List<JobSeeker> Seekers(DatasetFolder dataset, ReadOptions options, RecordCoding coding, ParallelOptions parallel)
    {
        var reader = new SeekerReader(options);
        var seekers = new List<JobSeeker>();
        var meant = new ConcurrentDictionary<string, OccupationGuess?>(StringComparer.Ordinal);
        foreach (var part in dataset.Seekers.SelectMany(file => reader.Read(file, parallel.CancellationToken)).Chunk(RowsAPart))
        {
            Parallel.For(0, part.Length, parallel, at => part[at] = Slim(coding.WithWanted(part[at], meant)));
            seekers.AddRange(part);
        }

        return seekers;
    }

    // What no table counts is let go of: a million profiles are a gigabyte.
    private static JobSeeker Slim(JobSeeker seeker) => seeker with { Profile = "", Skills = [], Certificates = [], WantedJobs = [], Extra = null };
}
