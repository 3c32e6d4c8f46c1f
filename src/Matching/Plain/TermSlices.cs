using System.Numerics;

namespace Jiuye.Matching.Plain;

/// <summary>Finds a term's slice of a segment's entries: open addressing, one cache line a look.</summary>
internal sealed class TermSlices
{
    // The golden ratio in 32 bits spreads consecutive numbers over the table (Knuth, The Art of Computer Programming, volume 3, section 6.4).
    private const uint Spread = 0x9E3779B1;

    private readonly Slot[] slots;
    private readonly int shift;

    /// <param name="terms">Distinct terms.</param>
    /// <param name="lengths">The length of each one's slice, in the same order; slices follow one another.</param>
    public TermSlices(ReadOnlySpan<int> terms, ReadOnlySpan<int> lengths)
    {
        var capacity = BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, terms.Length + terms.Length / 2));
        slots = new Slot[capacity];
        shift = 32 - BitOperations.Log2(capacity);
        var start = 0;
        for (var at = 0; at < terms.Length; at++)
        {
            var slot = First(terms[at]);
            while (slots[slot].Length > 0)
                slot = Next(slot);
            slots[slot] = new(terms[at], start, lengths[at]);
            start += lengths[at];
        }
    }

    /// <summary>Every slice, in no order of the terms.</summary>
    public IEnumerable<(int Term, int Start, int Length)> All =>
        slots.Where(static slot => slot.Length > 0).Select(static slot => (slot.Term, slot.Start, slot.Length));

    /// <summary>Where a term's slice lies; empty where the segment lacks the term.</summary>
    public (int Start, int Length) Find(int term)
    {
        for (var slot = First(term); slots[slot].Length > 0; slot = Next(slot))
        {
            if (slots[slot].Term == term)
                return (slots[slot].Start, slots[slot].Length);
        }

        return default;
    }

    private int First(int term) => (int)(unchecked((uint)term * Spread) >> shift);

    private int Next(int slot) => (slot + 1) & (slots.Length - 1);

    private readonly record struct Slot(int Term, int Start, int Length);
}
