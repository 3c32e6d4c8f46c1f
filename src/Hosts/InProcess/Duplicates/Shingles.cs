namespace Jiuye;

/// <summary>The set of character triples of a plain text, in an order that looks random.</summary>
/// <remarks>
/// A triple is its three UTF-16 units, 48 bits, scattered by a one-to-one function: two different triples never meet in one number, so a
/// likeness is that of the texts and no estimate.
/// </remarks>
internal static class Shingles
{
    internal const int Size = 3;

    private const ulong Mask = (1UL << 48) - 1;

    // Odd, so that multiplying modulo 2^48 is one to one; the constants of SplitMix64 cut to 48 bits.
    private const ulong First = 0x476D1CE4E5B9;
    private const ulong Second = 0xD049BB133111 | 1;

    /// <summary>The distinct triples in ascending order.</summary>
    internal static ulong[] Of(ReadOnlySpan<char> plain)
    {
        if (plain.Length < Size)
            return [];
        var triples = new List<ulong>(plain.Length - Size + 1);
        for (var at = 0; at + Size <= plain.Length; at++)
        {
            var triple = Scattered(((ulong)plain[at] << 32) | ((ulong)plain[at + 1] << 16) | plain[at + 2]);
            // One character ten million times is one triple, not ten million to sort.
            if (triples.Count == 0 || triples[^1] != triple)
                triples.Add(triple);
        }

        triples.Sort();
        return Distinct(triples);
    }

    /// <summary>Letters and digits of the folded text, nothing between them.</summary>
    internal static string Plain(string text)
    {
        var folded = Matching.Text.CharacterFolding.FoldToString(text);
        return string.Create(folded.Count(char.IsLetterOrDigit), folded, static (plain, from) =>
        {
            var at = 0;
            foreach (var character in from)
            {
                if (char.IsLetterOrDigit(character))
                    plain[at++] = character;
            }
        });
    }

    /// <summary>The share of triples that two ascending sets have in common, interval [0, 1]; 1 for two empty ones.</summary>
    internal static double Likeness(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
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

    private static ulong[] Distinct(List<ulong> sorted)
    {
        var kept = 0;
        for (var at = 0; at < sorted.Count; at++)
        {
            if (kept == 0 || sorted[kept - 1] != sorted[at])
                sorted[kept++] = sorted[at];
        }

        return sorted.GetRange(0, kept).ToArray();
    }

    private static ulong Scattered(ulong triple) => unchecked(Fold(Fold(triple * First & Mask) * Second & Mask));

    // x ^ (x >> k) is one to one.
    private static ulong Fold(ulong value) => value ^ (value >> 23);
}
