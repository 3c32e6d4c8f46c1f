using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Files of postings, one JSON object a line, <c>.gz</c> or plain; see docs/datasets.md for the fields.</summary>
public static class PostingFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; its <see cref="ReadOptions.Rejected"/> is told of bad rows.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<JobPosting> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        new PostingReader(options).Read(path, cancellation);

    /// <summary>Writes postings in the form that reads back equal; the same postings give the same bytes.</summary>
    public static void Write(string path, IEnumerable<JobPosting> postings)
    {
        ArgumentNullException.ThrowIfNull(postings);
        using var writer = new PostingWriter(path);
        foreach (var posting in postings)
            writer.Write(posting);
    }
}
