using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The postings and seekers of a dataset folder, read once for quarterly reports: bad rows left out, occupations coded, duplicate postings collapsed.</summary>
public sealed class QuarterlyDataset
{
    private readonly IReadOnlyList<JobPosting> postings;
    private readonly IReadOnlyList<JobSeeker> seekers;

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
        var reader = new PostingReader(options);
        var postings = Coded(dataset.Postings.SelectMany(file => reader.Read(file, cancellation)), coding.Of, threads, cancellation);
        var seekerReader = new SeekerReader(options);
        var seekers = Coded(dataset.Seekers.SelectMany(file => seekerReader.Read(file, cancellation)), coding.Of, threads, cancellation);
        var leftOut = DuplicateFinder.In(postings).SelectMany(static one => one.StandsFor).Select(static one => one.Posting).ToHashSet();
        return new(dataset.Manifest, [.. postings.Where(posting => !leftOut.Contains(posting.Id))], seekers, leftOut.Count);
    }

    /// <summary>What the tables count in a quarter: first the postings, then the seekers, in their order.</summary>
    public IEnumerable<QuarterlyFact> FactsOf(Quarter quarter) =>
        QuarterlyFacts.FromPostings(postings, quarter, EmployerKinds.Of).Concat(QuarterlyFacts.FromSeekers(seekers, quarter));

    /// <summary>The counts of a quarter.</summary>
    public QuarterlyCounts CountsOf(Quarter quarter) => QuarterlyCounts.Of(quarter, FactsOf(quarter));

    private static T[] Coded<T>(IEnumerable<T> records, Func<T, T> code, int threads, CancellationToken cancellation)
    {
        T[] read = [.. records];
        var coded = new T[read.Length];
        Parallel.For(0, read.Length, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, at => coded[at] = code(read[at]));
        return coded;
    }
}
