namespace Jiuye.Cli;

/// <summary>A folder of results that appears whole or not at all, as a night's does, and replaces only a folder of its own kind.</summary>
internal static class WholeFolder
{
    /// <summary>Writes the folder beside the one asked for and puts it in its place.</summary>
    /// <param name="folder">The folder asked for.</param>
    /// <param name="contents">The file by which an earlier folder of the same kind is known.</param>
    /// <param name="kind">What such a folder holds, for the message.</param>
    /// <param name="write">Writes the files into the folder that it is given.</param>
    /// <exception cref="UsageException">The folder is a file or holds something else.</exception>
    /// <exception cref="NightlyException">Another process has it, or it can't be written to.</exception>
    internal static void Write(string folder, string contents, string kind, Action<string> write)
    {
        if (File.Exists(folder))
            throw new UsageException($"'{folder}' is a file; --out names a folder.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, contents)))
            throw new UsageException($"--out {folder}: the folder holds something else than {kind}; name an empty or a new one.");
        using var result = ResultFolder.Take(folder);
        result.StartAnew();
        write(result.Partial);
        result.Publish();
    }
}
