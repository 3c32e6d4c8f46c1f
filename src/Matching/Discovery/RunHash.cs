namespace Jiuye.Matching.Discovery;

/// <summary>Hashes a run as it grows by characters; the same in every process, as the list must be.</summary>
internal static class RunHash
{
    /// <summary>The hash of nothing.</summary>
    internal const ulong Empty = 0xCBF29CE484222325;

    private const ulong FnvPrime = 0x100000001B3;

    /// <summary>FNV-1a over 16-bit characters.</summary>
    internal static ulong Append(ulong hash, ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
            hash = unchecked((hash ^ character) * FnvPrime);
        return hash;
    }

    /// <summary>Spreads the bits (the finalizer of SplitMix64).</summary>
    internal static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
