using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Files of job seekers, one JSON object a line, <c>.gz</c> or plain; see docs/datasets.md for the fields.</summary>
public static class SeekerFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read; its <see cref="ReadOptions.Rejected"/> is told of bad rows.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<JobSeeker> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default) =>
        new SeekerReader(options).Read(path, cancellation);

    /// <summary>Writes seekers in the form that reads back equal; the same seekers give the same bytes.</summary>
    public static void Write(string path, IEnumerable<JobSeeker> seekers)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        using var writer = new SeekerWriter(path);
        foreach (var seeker in seekers)
            writer.Write(seeker);
    }
}
