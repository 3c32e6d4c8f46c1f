namespace Jiuye;

/// <summary>A file or folder that cannot be used as a dataset, with what to do about it in the message.</summary>
/// <remarks>Single bad rows are no exception: they are <see cref="RejectedRow"/>s.</remarks>
public sealed class DatasetException : IOException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="file">The file or folder.</param>
    /// <param name="problem">What is wrong and what was expected, without the file's name.</param>
    /// <param name="cause">What the system reported, where it did.</param>
    public DatasetException(string file, string problem, Exception? cause = null)
        : base($"{file}: {problem}", cause) => File = file;

    /// <summary>The file or folder.</summary>
    public string File { get; }
}
