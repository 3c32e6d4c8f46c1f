using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads job seekers from any number of files, with counts, and an identity used once over all of them.</summary>
/// <remarks>Streams: holds one row, or some thousands with several threads, and 32 bytes for each identity. Names, telephone and ID numbers are dropped unread. Not safe for several threads at once.</remarks>
public sealed class SeekerReader
{
    private readonly RowLoop<JobSeeker> loop;

    /// <summary>Creates a reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range.</exception>
    public SeekerReader(ReadOptions? options = null)
    {
        var chosen = options ?? new();
        loop = new(chosen, "seekers", () => RowOf(chosen), static seeker => seeker.Id.Value, static _ => "");
    }

    /// <summary>What was read so far.</summary>
    public ReadReport Report => loop.Report;

    /// <summary>Reads one file, row by row, while it is enumerated; <c>.gz</c> or plain.</summary>
    /// <exception cref="DatasetException">While enumerating: the file is missing, empty, damaged, a zip bomb, or has too many bad rows.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the caller gave up.</exception>
    public IEnumerable<JobSeeker> Read(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return loop.Read(path, cancellation);
    }

    private static RowReading<JobSeeker> RowOf(ReadOptions options)
    {
        var row = new SeekerRow(options);
        return new(row.Fields, row.Read, () => row.Counts);
    }
}
