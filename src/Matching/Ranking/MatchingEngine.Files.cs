using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

public sealed partial class MatchingEngine
{
    /// <summary>Pairs recommended before, each once with the first day of it; hired where that is the last that was told of it, pending otherwise.</summary>
    public IEnumerable<Referral> Referrals() => view.Facts.Referrals.All();

    /// <summary>Opens an engine that <see cref="Save(string)"/> wrote: the same lists, explanations and advice, bit for bit, without reading a text.</summary>
    /// <remarks>
    /// The files are mapped and served in place. All of them are verified first, but the records themselves, which no search reads: each is verified when
    /// it is read. Later writes to the folder do not touch the engine.
    /// </remarks>
    /// <param name="folder">The folder of the index.</param>
    /// <param name="options">The options that the index was built with.</param>
    /// <param name="reader">What reads further texts; it must be the one that the index was built with.</param>
    /// <param name="threads">How many threads verify, at least 1.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="FileNotFoundException">The folder holds no index.</exception>
    /// <exception cref="DamagedIndexException">A file is not what was written.</exception>
    /// <exception cref="IndexVersionException">A file is of another version of the format.</exception>
    /// <exception cref="IndexOptionsException">The index was built with other options, or another reader.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static MatchingEngine Open(string folder, MatchingOptions options, JobTextReader reader, int threads = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        options.Validate();
        return new(MarketFiles.Open(folder, options, reader, threads), []);
    }

    /// <summary>Writes the engine into a folder, to be opened by <see cref="Open"/>; what the folder held stays whole until all is written.</summary>
    /// <remarks>
    /// Costs as much as what changed: segments that the folder has already are not written again. Safe beside questions and changes. The files
    /// hold what the records hold and are to be protected like them.
    /// </remarks>
    /// <param name="folder">The folder, made where it is not there.</param>
    /// <exception cref="IOException">The folder or a file can't be written, as on a full disk, or another process writes to the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    /// <exception cref="IndexVersionException">The folder holds an index of another version.</exception>
    /// <exception cref="DamagedIndexException">The engine was opened, and a record of it is not what was written.</exception>
    public void Save(string folder) => Save(folder, IndexOrigin.None);

    /// <summary>As <see cref="Save(string)"/>, with what <see cref="OpenVerified"/> and <see cref="OriginOf"/> will tell of it.</summary>
    /// <param name="folder">The folder, made where it is not there.</param>
    /// <param name="origin">Of which state of the caller's records the engine is.</param>
    /// <exception cref="ArgumentException">A note has another key or value than it may.</exception>
    /// <exception cref="IOException">As for <see cref="Save(string)"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    /// <exception cref="IndexVersionException">The folder holds an index of another version.</exception>
    /// <exception cref="DamagedIndexException">The engine was opened, and a record of it is not what was written.</exception>
    public void Save(string folder, IndexOrigin origin)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(origin);
        MarketFiles.Save(view, folder, origin);
    }

    /// <summary>As <see cref="Open"/>, with every stored record verified too, and with what was noted when it was saved: of one and the same write, whoever writes meanwhile.</summary>
    /// <param name="folder">The folder of the index.</param>
    /// <param name="options">The options that the index was built with.</param>
    /// <param name="reader">What reads further texts; it must be the one that the index was built with.</param>
    /// <param name="threads">How many threads verify, at least 1.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="FileNotFoundException">The folder holds no index.</exception>
    /// <exception cref="DamagedIndexException">A file is not what was written.</exception>
    /// <exception cref="IndexVersionException">A file is of another version of the format.</exception>
    /// <exception cref="IndexOptionsException">The index was built with other options, or another reader.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static OpenedIndex OpenVerified(string folder, MatchingOptions options, JobTextReader reader, int threads = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        options.Validate();
        var (view, origin) = MarketFiles.OpenVerified(folder, options, reader, threads);
        return new(new(view, []), origin);
    }

    /// <summary>What was noted with the index of a folder; null where it holds none.</summary>
    /// <exception cref="DamagedIndexException">The manifest is not what was written.</exception>
    /// <exception cref="IndexVersionException">The manifest is of another version of the format.</exception>
    /// <exception cref="IOException">The manifest can't be read.</exception>
    public static IndexOrigin? OriginOf(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return SnapshotManifest.Read(folder) is { } manifest ? MarketFiles.OriginOf(manifest) : null;
    }

    /// <summary>Removes the index of a folder, whole or damaged, and what unfinished writes left; engines that were opened from it go on.</summary>
    /// <param name="folder">The folder; nothing happens where it is not there.</param>
    /// <param name="isMeant">Asked, once nobody else writes, whether the index in place is the one meant; it gets what was noted, or null where that can't be read.</param>
    /// <exception cref="IOException">Another process, or another writer of this one, has the folder, or a file can't be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written to.</exception>
    /// <returns>True where files were removed.</returns>
    public static bool RemoveSaved(string folder, Func<IndexOrigin?, bool> isMeant)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(isMeant);
        return Directory.Exists(folder) && SnapshotWriter.Clear(folder, () =>
        {
            try
            {
                return isMeant(OriginOf(folder));
            }
            catch (Exception unread) when (unread is DamagedIndexException or IndexVersionException)
            {
                return isMeant(null);
            }
        });
    }
}
