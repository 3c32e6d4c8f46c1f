namespace Jiuye;

/// <summary>Writes files so that a name stands for whole content or does not stand at all.</summary>
internal static class DurableFile
{
    private const string Unfinished = ".tmp";

    /// <summary>Writes to a neighbouring name, forces the content to disk, and renames.</summary>
    internal static void Write(string path, Action<Stream> write)
    {
        var unfinished = path + Unfinished;
        using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
