using System.Runtime.InteropServices;

namespace Jiuye;

/// <summary>Exact candidates by prefix and size: sets that are like enough share a triple among their rarest few.</summary>
/// <remarks>
/// With all triples in one order, two sets of likeness t or more (Jaccard) share one among the first n − ⌈t·n⌉ + 1 of either, and the smaller
/// has at least t times the triples of the larger. So nothing is missed. Rarest first within the block keeps the lists short.
/// Source: Bayardo, Ma, Srikant, "Scaling Up All Pairs Similarity Search", WWW 2007; Xiao et al., "Efficient Similarity Joins for Near
/// Duplicate Detection", WWW 2008 (PPJoin).
/// </remarks>
internal sealed class PrefixIndex : ICandidates
{
    // A guard against a product such as 0.8 × 5 that comes out a hair above its true value; it only lets more through.
    private const double Hair = 1e-9;

    private readonly double leastLikeness;
    private readonly Dictionary<ulong, int> frequencies;
    private readonly Dictionary<ulong, List<(int Row, int Size)>> lists = [];
    private ulong[] order = [];

    /// <summary>Prepares the index for sets of one block.</summary>
    /// <param name="leastLikeness">The likeness from which on nothing is missed, interval (0, 1].</param>
    /// <param name="frequencies">In how many sets of the block each triple stands.</param>
    internal PrefixIndex(double leastLikeness, Dictionary<ulong, int> frequencies) => (this.leastLikeness, this.frequencies) = (leastLikeness, frequencies);

    /// <summary>Counts in how many sets each triple stands.</summary>
    internal static Dictionary<ulong, int> FrequenciesOf(IEnumerable<ulong[]> sets)
    {
        var frequencies = new Dictionary<ulong, int>();
        foreach (var set in sets)
        {
            foreach (var triple in set)
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, triple, out _)++;
        }

        return frequencies;
    }

    public void Find(ReadOnlySpan<ulong> set, List<int> rows)
    {
        rows.Clear();
        foreach (var triple in Prefix(set))
        {
            if (!lists.TryGetValue(triple, out var list))
                continue;
            foreach (var (row, size) in list)
            {
                if (Math.Min(size, set.Length) >= leastLikeness * Math.Max(size, set.Length) - Hair)
                    rows.Add(row);
            }
        }

        Rows.SortDistinct(rows);
    }

    public void Add(int row, ReadOnlySpan<ulong> set)
    {
        foreach (var triple in Prefix(set))
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, triple, out _);
            (list ??= []).Add((row, set.Length));
        }
    }

    /// <summary>The rarest triples of a set, as many as its likeness to another can't do without.</summary>
    private ReadOnlySpan<ulong> Prefix(ReadOnlySpan<ulong> set)
    {
        if (order.Length < set.Length)
            order = new ulong[Math.Max(set.Length, 2 * order.Length)];
        var ordered = order.AsSpan(0, set.Length);
        // A triple has 48 bits; the frequency before it makes one number to sort by.
        for (var at = 0; at < set.Length; at++)
            ordered[at] = ((ulong)Math.Min(frequencies[set[at]], ushort.MaxValue) << 48) | set[at];
        ordered.Sort();
        return ordered[..(set.Length - (int)Math.Ceiling(leastLikeness * set.Length - Hair) + 1)];
    }
}
