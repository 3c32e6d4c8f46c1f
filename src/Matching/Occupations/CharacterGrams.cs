using System.Runtime.InteropServices;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Occupations;

/// <summary>Counts what a short text is made of: its characters, pairs and triples, and its Latin terms.</summary>
internal static class CharacterGrams
{
    private const ulong LatinMark = 1UL << 63;

    /// <summary>Grams of the text with their counts; a gram's key holds its characters, a Latin term's a hash.</summary>
    internal static Dictionary<ulong, int> Count(ReadOnlySpan<char> text)
    {
        var counts = new Dictionary<ulong, int>();
        for (var at = 0; at < text.Length;)
        {
            if (CharacterClasses.IsHan(text[at]))
            {
                var key = 0UL;
                for (var length = 0; length < 3 && at + length < text.Length && CharacterClasses.IsHan(text[at + length]); length++)
                {
                    key = key << 16 | text[at + length];
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
                }

                at++;
                continue;
            }

            var end = CharacterClasses.StartsLatin(text, at) ? CharacterClasses.LatinEnd(text, at) : at + 1;
            if (CharacterClasses.IsLatinOrDigit(text[at]) || end - at > 1)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, Hash(text[at..end]), out _)++;
            at = end;
        }

        return counts;
    }

    /// <summary>FNV-1a over the characters.</summary>
    private static ulong Hash(ReadOnlySpan<char> term)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in term)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash | LatinMark;
    }
}
