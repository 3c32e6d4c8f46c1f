using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads postings from any number of files, with counts, and an identity used once over all of them.</summary>
/// <remarks>Streams: holds one row, or some thousands with several threads, and 32 bytes for each identity. Not safe for several threads at once.</remarks>
public sealed class PostingReader
{
    private readonly RowLoop<JobPosting> loop;

    /// <summary>Creates a reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range.</exception>
    public PostingReader(ReadOptions? options = null)
    {
        var chosen = options ?? new();
        loop = new(chosen, "postings", () => RowOf(chosen), static posting => posting.Id.Value, static posting => posting.Source);
    }

    /// <summary>What was read so far.</summary>
    public ReadReport Report => loop.Report;

    /// <summary>Reads one file, row by row, while it is enumerated; <c>.gz</c> or plain.</summary>
    /// <exception cref="DatasetException">While enumerating: the file is missing, empty, damaged, a zip bomb, or has too many bad rows.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the caller gave up.</exception>
    public IEnumerable<JobPosting> Read(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return loop.Read(path, cancellation);
    }

    private static RowReading<JobPosting> RowOf(ReadOptions options)
    {
        var row = new PostingRow(options);
        return new(row.Fields, row.Read, () => row.Counts);
    }
}
