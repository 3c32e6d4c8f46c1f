namespace Jiuye;

/// <summary>The set of character triples of a text, blanks and punctuation left out, as sorted hashes without doubles.</summary>
internal static class Shingles
{
    private const int Size = 3;
    private const uint FnvOffset = 2_166_136_261;
    private const uint FnvPrime = 16_777_619;

    internal static uint[] Of(string text)
    {
        Span<char> window = stackalloc char[Size];
        var hashes = new List<uint>(text.Length);
        var filled = 0;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
                continue;
            if (filled == Size)
                window[1..].CopyTo(window);
            else
                filled++;
            window[filled - 1] = char.ToLowerInvariant(character);
            if (filled == Size)
                hashes.Add(Hash(window));
        }

        hashes.Sort();
        return [.. hashes.Distinct()];
    }

    /// <summary>The share of triples that two sets have in common, interval [0, 1]; 1 for two empty ones.</summary>
    internal static double Likeness(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < first.Length && j < second.Length)
        {
            if (first[i] == second[j])
                (common, i, j) = (common + 1, i + 1, j + 1);
            else if (first[i] < second[j])
                i++;
            else
                j++;
        }

        var all = first.Length + second.Length - common;
        return all == 0 ? 1 : (double)common / all;
    }

    // FNV-1a over the UTF-16 units.
    private static uint Hash(ReadOnlySpan<char> window)
    {
        var hash = FnvOffset;
        foreach (var character in window)
            hash = unchecked((hash ^ character) * FnvPrime);
        return hash;
    }
}
