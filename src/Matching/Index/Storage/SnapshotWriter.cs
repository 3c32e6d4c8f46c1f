using System.Globalization;

namespace Jiuye.Matching.Storage;

/// <summary>Writes a snapshot into a folder: the one before stays whole and readable until this one takes its place by a rename.</summary>
/// <remarks>
/// Files are written under temporary names, forced to disk and renamed; then the folder is forced to disk, and the manifest takes the place of
/// the one before in the same way. Whatever kills a write at whatever point leaves one whole snapshot and files that no manifest names, which
/// the next write removes. The files of the last snapshot but one are removed when a write begins, so that who has just read the last
/// manifest finds its files.
/// </remarks>
internal sealed class SnapshotWriter : IDisposable
{
    private const string Extension = ".seg";
    private const string Unfinished = ".tmp";
    private const string LockName = "lock";

    private readonly string folder;
    private readonly FileStream ownership;
    private readonly SnapshotManifest? before;
    private readonly List<SnapshotFile> files = [];
    private bool isCommitted;

    private SnapshotWriter(string folder, FileStream ownership, SnapshotManifest? before)
    {
        this.folder = folder;
        this.ownership = ownership;
        this.before = before;
        RemoveUnnamed(folder, before);
    }

    /// <summary>The files of the snapshot in place; none where there is none.</summary>
    public IReadOnlyList<SnapshotFile> Before => before?.Files ?? [];

    private long Generation => (before?.Generation ?? 0) + 1;

    /// <summary>Takes a folder for a write, making it where it is not there, and removes what an unfinished write left.</summary>
    /// <exception cref="IOException">Another process, or another writer of this one, has the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    /// <exception cref="DamagedIndexException">The manifest in place is damaged: <see cref="BeginAnew"/>.</exception>
    /// <exception cref="IndexVersionException">The manifest in place has another version: <see cref="BeginAnew"/>.</exception>
    public static SnapshotWriter Begin(string folder) => Begin(folder, SnapshotManifest.Read);

    /// <summary>The same, to replace what was refused: whatever the manifest in place names goes at once.</summary>
    /// <exception cref="IOException">Another process, or another writer of this one, has the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    public static SnapshotWriter BeginAnew(string folder) => Begin(folder, static _ => null);

    /// <summary>Removes the snapshot of a folder with every file of it, the manifest first, so that nobody opens the rest.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isMeant">Asked once nobody else can write.</param>
    /// <exception cref="IOException">Another process, or another writer of this one, has the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    /// <returns>True where there was anything to remove.</returns>
    public static bool Clear(string folder, Func<bool> isMeant)
    {
        using var ownership = Take(folder);
        if (!isMeant())
            return false;
        var manifest = Path.Combine(folder, SnapshotManifest.FileName);
        var isAny = File.Exists(manifest);
        File.Delete(manifest);
        FolderSync.Force(folder);
        isAny |= RemoveUnnamed(folder, null);
        FolderSync.Force(folder);
        return isAny;
    }

    /// <summary>Writes a segment file.</summary>
    /// <param name="name">What the snapshot calls it: lower-case letters, digits and hyphens, once a snapshot.</param>
    /// <param name="kind">What its rows are.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="write">Adds the sections.</param>
    /// <exception cref="ArgumentException">The name is none, or was used.</exception>
    /// <returns>What the manifest will say of the file.</returns>
    /// <exception cref="IOException">The file can't be written, as on a full disk.</exception>
    public SnapshotFile Add(string name, string kind, long rows, Action<SegmentFileWriter> write)
    {
        RequireNew(name);
        var fileName = string.Create(CultureInfo.InvariantCulture, $"{name}.{Generation}{Extension}");
        var path = Path.Combine(folder, fileName);
        using (var stream = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            var segment = new SegmentFileWriter(stream, kind, rows);
            write(segment);
            segment.Finish();
            stream.Flush(flushToDisk: true);
            files.Add(new(name, kind, stream.Length, segment.RootChecksum, fileName));
        }

        File.Move(path + Unfinished, path);
        return files[^1];
    }

    /// <summary>Takes a segment file over from the snapshot before, unread and unwritten.</summary>
    /// <exception cref="ArgumentException">The snapshot before has no such file, or the name was used.</exception>
    public void Keep(string name)
    {
        RequireNew(name);
        files.Add(before?.Files.FirstOrDefault(file => file.Name == name)
            ?? throw new ArgumentException($"The snapshot in '{folder}' has no file '{name}' to keep.", nameof(name)));
    }

    /// <summary>Puts the snapshot in the place of the one before.</summary>
    /// <param name="sequence">The caller's number: up to where in its ledger of changes the snapshot goes.</param>
    /// <param name="properties">Keys of lower-case letters, digits, points and hyphens; values without control characters.</param>
    /// <exception cref="ArgumentException">A property has another key or value.</exception>
    /// <exception cref="IOException">The manifest can't be written, as on a full disk.</exception>
    public void Commit(long sequence, IReadOnlyDictionary<string, string> properties)
    {
        foreach (var (key, value) in properties)
        {
            StorageName.Require(key, SegmentFormat.NameBytes, nameof(properties));
            if (value.Any(char.IsControl))
                throw new ArgumentException($"The property '{key}' has a value with control characters.", nameof(properties));
        }

        FolderSync.Force(folder);
        var path = Path.Combine(folder, SnapshotManifest.FileName);
        using (var stream = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(new SnapshotManifest(Generation, sequence, properties, files).ToBytes());
            stream.Flush(flushToDisk: true);
        }

        File.Move(path + Unfinished, path, overwrite: true);
        isCommitted = true;
        FolderSync.Force(folder);
    }

    /// <summary>Gives the folder back; without <see cref="Commit"/> the files of this write go.</summary>
    public void Dispose()
    {
        try
        {
            if (!isCommitted)
                RemoveUnnamed(folder, before);
        }
        finally
        {
            ownership.Dispose();
        }
    }

    private static SnapshotWriter Begin(string folder, Func<string, SnapshotManifest?> read)
    {
        Directory.CreateDirectory(folder);
        var ownership = Take(folder);
        try
        {
            return new(folder, ownership, read(folder));
        }
        catch
        {
            ownership.Dispose();
            throw;
        }
    }

    // The file stays, so that nobody locks one that another is about to delete; the system releases the lock however a process dies.
    private static FileStream Take(string folder)
    {
        try
        {
            return new(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException problem)
        {
            throw new IOException($"A snapshot can't be written to '{folder}' now: {problem.Message} Where another process writes there, wait for it.", problem);
        }
    }

    private void RequireNew(string name)
    {
        StorageName.Require(name, SegmentFormat.NameBytes, nameof(name));
        if (files.Any(file => file.Name == name))
            throw new ArgumentException($"The snapshot has a file '{name}' already.", nameof(name));
    }

    private static bool RemoveUnnamed(string folder, SnapshotManifest? kept)
    {
        var named = kept?.Files.Select(static file => file.FileName).ToHashSet(StringComparer.Ordinal) ?? [];
        var isAny = false;
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var name = Path.GetFileName(path);
            if (name.EndsWith(Extension + Unfinished, StringComparison.Ordinal) || name == SnapshotManifest.FileName + Unfinished
                || (name.EndsWith(Extension, StringComparison.Ordinal) && !named.Contains(name)))
            {
                Remove(path);
                isAny = true;
            }
        }

        return isAny;
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception held) when (OperatingSystem.IsWindows() && held is (IOException or UnauthorizedAccessException))
        {
            // There a file that is still mapped can't be deleted; the next write tries again.
        }
    }
}
