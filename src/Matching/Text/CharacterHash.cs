namespace Jiuye.Matching.Text;

/// <summary>Hashes runs of characters, the same in every process and on every machine: FNV-1a over 16-bit characters (Fowler, Noll, Vo).</summary>
/// <remarks>Fast, and not safe against somebody who seeks two runs with one hash: for counting and for features, not for identity.</remarks>
internal static class CharacterHash
{
    /// <summary>The hash of nothing.</summary>
    internal const ulong Empty = 0xCBF29CE484222325;

    private const ulong Prime = 0x100000001B3;
    private const uint ShortEmpty = 0x811C9DC5;
    private const uint ShortPrime = 0x01000193;

    /// <summary>The hash of a run that grows by some characters.</summary>
    internal static ulong Append(ulong hash, ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
            hash = unchecked((hash ^ character) * Prime);
        return hash;
    }

    /// <summary>The hash of a character and a run in 32 bits.</summary>
    internal static uint Short(char first, ReadOnlySpan<char> characters)
    {
        var hash = unchecked((ShortEmpty ^ first) * ShortPrime);
        foreach (var character in characters)
            hash = unchecked((hash ^ character) * ShortPrime);
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
