namespace Jiuye;

/// <summary>The folder of a run's results and the unfinished one beside it, which takes its place by rename once it is whole.</summary>
/// <remarks>
/// <c>OUT</c> is always a whole run or absent; <c>OUT.partial</c> is the unfinished one; <c>OUT.previous</c> exists only between
/// the two renames. One process at a time: a lock file that the system releases when the process dies, however it dies.
/// </remarks>
internal sealed class ResultFolder : IDisposable
{
    private readonly string output;
    private readonly FileStream ownership;

    private ResultFolder(string output, FileStream ownership)
    {
        this.output = output;
        this.ownership = ownership;
    }

    /// <summary>The folder that the run writes to until it is whole.</summary>
    internal string Partial => output + ".partial";

    private string Previous => output + ".previous";

    /// <summary>Takes the folder for this process and mends what a killed one left between two renames.</summary>
    /// <exception cref="NightlyException">Another process has it, or it can't be written to.</exception>
    internal static ResultFolder Take(string output)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        if (File.Exists(path))
            throw new NightlyException($"'{output}' is a file; --out names a folder.");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            var ownership = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            var folder = new ResultFolder(path, ownership);
            folder.Mend();
            return folder;
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new NightlyException($"Nothing can be written beside '{output}': {problem.Message} Give an --out below a folder that you may write to.", problem);
        }
        catch (IOException problem) when (problem is not NightlyException)
        {
            throw new NightlyException($"'{output}' can't be taken for this run: {problem.Message} If another run writes there, wait for it or give another --out.", problem);
        }
    }

    /// <summary>Throws away what an unfinished run left and makes an empty folder.</summary>
    internal void StartAnew()
    {
        if (Directory.Exists(Partial))
            Directory.Delete(Partial, recursive: true);
        Directory.CreateDirectory(Partial);
    }

    /// <summary>Puts the finished run in the place of the last one.</summary>
    internal void Publish()
    {
        if (Directory.Exists(output))
            Directory.Move(output, Previous);
        Directory.Move(Partial, output);
        if (Directory.Exists(Previous))
            Directory.Delete(Previous, recursive: true);
    }

    public void Dispose() => ownership.Dispose();

    // A kill between the two renames of Publish leaves no OUT: the last whole run goes back. After both, only the old one is left over.
    private void Mend()
    {
        if (!Directory.Exists(Previous))
            return;
        if (Directory.Exists(output))
            Directory.Delete(Previous, recursive: true);
        else
            Directory.Move(Previous, output);
    }
}
