using System.Runtime.InteropServices;

namespace Jiuye.Matching;

/// <summary>Numbers terms in the order in which they come.</summary>
/// <remarks>
/// Nearly all terms have at most four characters. Those are their own key, eight bytes, and one look at an open-addressing table finds them; longer ones stand in a dictionary.
/// Not safe for several threads.
/// </remarks>
internal sealed class TermNumbers
{
    private const int ShortTerm = sizeof(ulong) / sizeof(char);
    private const ulong Unused = 0;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly Dictionary<string, int> others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> terms = [];
    private Slot[] slots = new Slot[1 << 9];
    private int bits = 9;
    private int used;

    internal TermNumbers() => lookup = others.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms by number.</summary>
    internal IReadOnlyList<string> Terms => terms;

    /// <summary>The number of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="isNew">True where it has come for the first time.</param>
    internal int Of(ReadOnlySpan<char> term, out bool isNew)
    {
        var key = KeyOf(term);
        if (key == Unused)
            return OfOther(term, out isNew);
        for (var at = PlaceOf(key); ; at = (at + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[at];
            isNew = slot.Key == Unused;
            if (isNew)
                return Add(term, key, ref slot);
            if (slot.Key == key)
                return slot.Number;
        }
    }

    // Folded text holds no character zero, so that no two short terms have one key; what holds one nevertheless goes to the others.
    private static ulong KeyOf(ReadOnlySpan<char> term)
    {
        if (term.Length > ShortTerm || term.Contains('\0'))
            return Unused;
        Span<ulong> key = [Unused];
        term.CopyTo(MemoryMarshal.Cast<ulong, char>(key));
        return key[0];
    }

    private int PlaceOf(ulong key)
    {
        var mixed = unchecked((key ^ (key >> 29)) * Spread);
        return (int)(mixed >> (64 - bits));
    }

    private int Add(ReadOnlySpan<char> term, ulong key, ref Slot slot)
    {
        var number = terms.Count;
        terms.Add(term.ToString());
        slot = new(key, number);
        if (++used * 2 > slots.Length)
            Grow();
        return number;
    }

    private int OfOther(ReadOnlySpan<char> term, out bool isNew)
    {
        isNew = !lookup.TryGetValue(term, out var number);
        if (!isNew)
            return number;
        number = terms.Count;
        terms.Add(term.ToString());
        others.Add(terms[number], number);
        return number;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[2 * old.Length];
        bits++;
        foreach (var slot in old)
        {
            if (slot.Key == Unused)
                continue;
            var at = PlaceOf(slot.Key);
            while (slots[at].Key != Unused)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = slot;
        }
    }

    private readonly record struct Slot(ulong Key, int Number);
}
