using System.Runtime.InteropServices;
using Jiuye.Matching.Text;

namespace Jiuye.Matching.Discovery;

/// <summary>The characters met before and after candidates, and how surprising they are.</summary>
/// <remarks>
/// Chinese characters, letters and digits count by what they are. The end of a text, white space and punctuation bound a word whatever stands
/// beyond, so each meeting counts as a neighbour of its own. One table for all candidates: 24 bytes a pair met.
/// </remarks>
internal sealed class NeighbourCounts(int candidates)
{
    private const int SideBits = 17;

    private readonly Dictionary<long, int> met = [];
    private readonly int[] boundaries = new int[candidates * 2];
    private readonly int[] total = new int[candidates];

    internal int Count(int candidate) => total[candidate];

    /// <summary>Meets the neighbours of a candidate that stands at a place of a folded text.</summary>
    internal void Add(int candidate, string text, int start, int end)
    {
        total[candidate]++;
        Meet(candidate, 0, start > 0 ? text[start - 1] : '\n');
        Meet(candidate, 1, end < text.Length ? text[end] : '\n');
    }

    /// <summary>The entropies of all candidates, bits, left and right by turns.</summary>
    /// <remarks>Adds in the order of the characters, so that rounding is the same on any run.</remarks>
    internal double[] Entropies()
    {
        var pairs = met.ToArray();
        Array.Sort(pairs, static (one, other) => one.Key.CompareTo(other.Key));
        var entropies = new double[boundaries.Length];
        for (var side = 0; side < boundaries.Length; side++)
        {
            if (boundaries[side] > 0)
                entropies[side] = boundaries[side] * Math.Log2(total[side / 2]) / total[side / 2];
        }

        foreach (var (key, count) in pairs)
        {
            var side = (int)(key >> 16);
            var share = (double)count / total[side / 2];
            entropies[side] -= share * Math.Log2(share);
        }

        return entropies;
    }

    private void Meet(int candidate, int side, char neighbour)
    {
        if (CharacterClasses.IsHan(neighbour) || CharacterClasses.IsLatinOrDigit(neighbour))
            CollectionsMarshal.GetValueRefOrAddDefault(met, ((long)candidate << SideBits) | ((long)side << 16) | neighbour, out _)++;
        else
            boundaries[candidate * 2 + side]++;
    }
}
