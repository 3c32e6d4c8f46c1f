namespace Jiuye.Simulation;

/// <summary>A folder that appears under its name only when all of it is there.</summary>
internal sealed class PartialFolder : IDisposable
{
    private readonly string path;
    private readonly bool overwrite;
    private bool isComplete;

    /// <exception cref="IOException">The folder exists and must not be replaced, or cannot be written.</exception>
    internal PartialFolder(string path, bool overwrite)
    {
        this.path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        this.overwrite = overwrite;
        if (File.Exists(this.path))
            throw new IOException($"'{this.path}' is a file; a dataset is a folder.");
        if (Directory.Exists(this.path) && !overwrite)
            throw new IOException($"'{this.path}' exists; name another folder or allow it to be replaced (--force).");
        if (Directory.Exists(this.path) && !File.Exists(Path.Combine(this.path, "dataset.json")) && Directory.EnumerateFileSystemEntries(this.path).Any())
            throw new IOException($"'{this.path}' is no dataset (it has no dataset.json), so it is not replaced.");
        Working = this.path + ".partial";
        if (Directory.Exists(Working))
            Directory.Delete(Working, recursive: true);
        Directory.CreateDirectory(Working);
    }

    /// <summary>Where to write until <see cref="Complete"/>.</summary>
    internal string Working { get; }

    /// <summary>Puts the folder in its place; what was there is removed only after the new one stands.</summary>
    internal void Complete()
    {
        var former = path + ".former";
        if (Directory.Exists(former))
            Directory.Delete(former, recursive: true);
        var replaces = overwrite && Directory.Exists(path);
        if (replaces)
            Directory.Move(path, former);
        try
        {
            Directory.Move(Working, path);
            isComplete = true;
        }
        finally
        {
            if (replaces && !isComplete)
                Directory.Move(former, path);
        }

        if (replaces)
            Directory.Delete(former, recursive: true);
    }

    public void Dispose()
    {
        if (!isComplete && Directory.Exists(Working))
            Directory.Delete(Working, recursive: true);
    }
}
