namespace Jiuye.Matching.Occupations;

/// <summary>Where each of many keys stands in their list.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
internal sealed class KeyPlaces
{
    // 2^32 by the golden ratio, odd: the upper bits of the product are spread well whatever the keys are.
    private const uint Spread = 0x9E3779B9;

    private readonly uint[] keys;

    // One more than a place in the list; 0 where a slot is free. At most half are taken.
    private readonly int[] slots;
    private readonly int shift;

    /// <param name="keys">Distinct keys.</param>
    internal KeyPlaces(uint[] keys)
    {
        this.keys = keys;
        var bits = 1;
        while (1L << bits < 2L * keys.Length)
            bits++;
        slots = new int[1 << bits];
        shift = 32 - bits;
        for (var at = 0; at < keys.Length; at++)
        {
            var slot = SlotOf(keys[at]);
            while (slots[slot] > 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = at + 1;
        }
    }

    /// <summary>The place of a key in the list, from 0; -1 where it is none of them.</summary>
    internal int Of(uint key)
    {
        for (var slot = SlotOf(key); slots[slot] > 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (keys[slots[slot] - 1] == key)
                return slots[slot] - 1;
        }

        return -1;
    }

    private int SlotOf(uint key) => (int)(unchecked(key * Spread) >> shift);
}
