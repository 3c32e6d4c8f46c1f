using System.Numerics;

namespace Jiuye.Matching.Plain;

/// <summary>Finds a term's slice of a segment's entries.</summary>
/// <remarks>
/// Where a segment has many of all terms a bitmap tells which, and the bits before a term number its slice: two small tables that stay in the cache
/// (Jacobson 1989, "Space-efficient static trees and graphs"). A segment of a few postings keeps its terms as a sorted list instead.
/// </remarks>
internal sealed class TermSlices
{
    // By 64 terms; both empty where the terms are listed.
    private readonly ulong[] present;
    private readonly int[] before;
    private readonly int[] listed;

    // Two a slice: where its entries of one occurrence begin, where those of several; and where the last slice ends.
    private readonly int[] starts;

    /// <param name="present">A bit for each term that the segment has.</param>
    /// <param name="starts">Two a term in ascending order: where its entries of one occurrence begin, where those of several; and the end of all.</param>
    public TermSlices(ReadOnlySpan<ulong> present, int[] starts)
    {
        this.starts = starts;
        var isDense = starts.Length / 2 >= present.Length;
        this.present = isDense ? present.ToArray() : [];
        before = isDense ? Before(present) : [];
        listed = isDense ? [] : Listed(present, Count);
    }

    /// <summary>How many slices there are.</summary>
    public int Count => starts.Length / 2;

    /// <summary>Every term, ascending; the first has the first slice.</summary>
    public int[] Terms => present.Length > 0 ? Listed(present, Count) : listed;

    /// <summary>The number of a term's slice; -1 where the segment lacks the term.</summary>
    public int Find(int term)
    {
        if (present.Length == 0)
            return Math.Max(-1, Array.BinarySearch(listed, term));
        var word = term >> 6;
        if (word >= present.Length)
            return -1;
        var bits = present[word] >> (term & 63);
        return (bits & 1) == 0 ? -1 : before[word] + BitOperations.PopCount(present[word] & ((1UL << (term & 63)) - 1));
    }

    /// <summary>A slice by its number.</summary>
    public TermSlice At(int slice) => new(slice, starts[2 * slice], starts[2 * slice + 1], starts[2 * slice + 2]);

    private static int[] Listed(ReadOnlySpan<ulong> present, int count)
    {
        var listed = new int[count];
        var at = 0;
        foreach (var term in new SetBits(present))
            listed[at++] = term;
        return listed;
    }

    private static int[] Before(ReadOnlySpan<ulong> present)
    {
        var before = new int[present.Length];
        for (var word = 1; word < before.Length; word++)
            before[word] = before[word - 1] + BitOperations.PopCount(present[word - 1]);
        return before;
    }
}
