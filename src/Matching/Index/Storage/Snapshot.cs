namespace Jiuye.Matching.Storage;

/// <summary>A whole index as it was at one point: its segment files, mapped and verified. Immutable and safe for any number of threads.</summary>
/// <remarks>Later writes to the folder do not touch it, not even where they delete its files' names.</remarks>
internal sealed class Snapshot
{
    private readonly Dictionary<string, SegmentFile> files;

    private Snapshot(SnapshotManifest manifest, Dictionary<string, SegmentFile> files)
    {
        Manifest = manifest;
        this.files = files;
    }

    /// <summary>The caller's number and properties, and what the files are.</summary>
    public SnapshotManifest Manifest { get; }

    /// <summary>A segment file by the name that the snapshot gives it.</summary>
    /// <exception cref="KeyNotFoundException">The snapshot has no such file.</exception>
    public SegmentFile this[string name] => files[name];

    /// <summary>Opens the latest snapshot of a folder; null where it holds none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="threads">How many threads verify, at least 1.</param>
    /// <exception cref="DamagedIndexException">The manifest or a file is not what was written.</exception>
    /// <exception cref="IndexVersionException">The manifest or a file has another version of the format.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static Snapshot? Open(string folder, int threads)
    {
        while (SnapshotManifest.Read(folder) is { } manifest)
        {
            try
            {
                return new(manifest, manifest.Files.ToDictionary(static file => file.Name, file => Open(folder, file, threads), StringComparer.Ordinal));
            }
            catch (FileNotFoundException missing)
            {
                // A write may begin, and remove what the manifest before the one in place names, while this one is read.
                if (SnapshotManifest.Read(folder)?.Generation == manifest.Generation)
                    throw new DamagedIndexException(missing.FileName ?? folder, null, "the file is not there", "it to be there, as the manifest names it");
            }
        }

        return null;
    }

    private static SegmentFile Open(string folder, SnapshotFile named, int threads)
    {
        var path = Path.Combine(folder, named.FileName);
        var file = SegmentFile.Open(path, named.Kind, threads);
        return (file.Bytes, file.RootChecksum) == (named.Bytes, named.Checksum)
            ? file
            : throw new DamagedIndexException(path, null, $"the file has {file.Bytes} bytes and root checksum {file.RootChecksum:X8}", $"{named.Bytes} and {named.Checksum:X8}, as the manifest says");
    }
}
