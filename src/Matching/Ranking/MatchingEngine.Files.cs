namespace Jiuye.Matching;

public sealed partial class MatchingEngine
{
    /// <summary>Opens an engine that <see cref="Save"/> wrote: the same lists, explanations and advice, bit for bit, without reading a text.</summary>
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
    public void Save(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        MarketFiles.Save(view, folder);
    }
}
