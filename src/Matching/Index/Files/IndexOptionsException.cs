namespace Jiuye.Matching;

/// <summary>An index is whole, but was built with other options, or other words, than it is to be opened with.</summary>
/// <remarks>What it would answer would be neither the one nor the other: weights of words and pay floors stand in it. The remedy is to build it anew, or to open it with what it was built with.</remarks>
public sealed class IndexOptionsException : Exception
{
    internal IndexOptionsException(string folder, IReadOnlyList<string> differences)
        : base($"{folder}: the index was built with other options: {string.Join("; ", differences)}. Build it anew, or open it with the options that it was built with.")
    {
        Folder = folder;
        Differences = differences;
    }

    /// <summary>The folder of the index.</summary>
    public string Folder { get; }

    /// <summary>What differs: the option, its value in the index, its value here.</summary>
    public IReadOnlyList<string> Differences { get; }
}
