namespace Jiuye;

/// <summary>Remembers where each identity was first seen.</summary>
/// <remarks>
/// Keeps 128 bits of a cryptographic hash for each (<see cref="IdKeys"/>) instead of the text, in pages that are never copied and a table of their
/// numbers: about 32 bytes a row however long the identities are.
/// </remarks>
internal sealed class IdLedger
{
    private const int PageRows = 1 << 14;
    private const int FirstSlots = 1 << 10;

    // No file has as many; eight million such files fit a long.
    private const long LinesAFile = 1L << 40;

    private readonly List<(UInt128 Key, long Place)[]> pages = [];
    private readonly List<string> files = [];

    // Numbers of identities, from 1; 0 where a slot is free. A key is a hash already, so its lowest bits choose the slot.
    private int[] slots = new int[FirstSlots];
    private int count;

    internal void Begin(string file) => files.Add(file);

    /// <summary>Adds an identity by its key; false where it was there already, with the place.</summary>
    internal bool TryAdd(UInt128 key, long line, out string earlier)
    {
        earlier = "";
        var slot = Slot(key);
        if (slots[slot] > 0)
        {
            var (file, first) = Math.DivRem(At(slots[slot]).Place, LinesAFile);
            earlier = FormattableString.Invariant($"{files[(int)file]}:{first}");
            return false;
        }

        if (count % PageRows == 0)
            pages.Add(new (UInt128, long)[PageRows]);
        slots[slot] = ++count;
        At(count) = (key, ((files.Count - 1) * LinesAFile) + line);
        if (count > slots.Length / 2)
            Grow();
        return true;
    }

    private ref (UInt128 Key, long Place) At(int number) => ref pages[(number - 1) / PageRows][(number - 1) % PageRows];

    // The key's slot, or the free one where it belongs.
    private int Slot(UInt128 key)
    {
        var slot = (int)(key & (uint)(slots.Length - 1));
        while (slots[slot] > 0 && At(slots[slot]).Key != key)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        slots = new int[2 * slots.Length];
        for (var number = 1; number <= count; number++)
            slots[Slot(At(number).Key)] = number;
    }
}
