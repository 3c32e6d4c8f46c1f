using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Plain;

/// <summary>Numbers words in the order in which they come; any number of readers beside one writer. A look costs one line of the cache.</summary>
internal sealed class WordNumbers
{
    private volatile Table table = new(1 << 6);

    /// <summary>How many words have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word, a new one where it has none; for the one writer.</summary>
    public int Number(in Word word)
    {
        var now = table;
        var slot = now.SlotOf(word);
        if (now.Slots[slot].Successor != 0)
            return now.Slots[slot].Successor - 1;
        if (2 * (Count + 1) > now.Slots.Length)
        {
            table = now = now.Larger();
            slot = now.SlotOf(word);
        }

        now.Put(slot, word, Count);
        return Count++;
    }

    /// <summary>The same for a name.</summary>
    public int Number(ReadOnlySpan<char> name) => Number(Word.Of(name));

    /// <summary>The number of a word, -1 where it has none.</summary>
    public int Find(in Word word)
    {
        var now = table;
        return now.Slots[now.SlotOf(word)].Successor - 1;
    }

    /// <summary>The same for a name.</summary>
    public int Find(ReadOnlySpan<char> name) => Find(Word.Of(name));

    /// <summary>Open addressing; what a reader may see was written before the slot's number.</summary>
    private sealed class Table
    {
        private readonly int shift;

        public Table(int capacity)
        {
            Slots = new Slot[capacity];
            LongWords = new string?[capacity];
            shift = 64 - System.Numerics.BitOperations.Log2((uint)capacity);
        }

        public Slot[] Slots { get; }

        // By the slot; null where the head is the whole word.
        private string?[] LongWords { get; }

        /// <summary>The slot that holds a word, or the empty one where it belongs.</summary>
        public int SlotOf(in Word word)
        {
            var slot = (int)(word.Hash >> shift);
            while (true)
            {
                ref var here = ref Slots[slot];
                if (Volatile.Read(ref here.Successor) == 0 || Holds(slot, word))
                    return slot;
                slot = (slot + 1) & (Slots.Length - 1);
            }
        }

        public void Put(int slot, in Word word, int number)
        {
            ref var here = ref Slots[slot];
            (here.Head, here.Length) = (word.Head, word.All.Length);
            LongWords[slot] = word.All.Length > Word.HeadLength ? word.All.ToString() : null;
            Volatile.Write(ref here.Successor, number + 1);
        }

        public Table Larger()
        {
            var larger = new Table(2 * Slots.Length);
            Span<char> head = stackalloc char[Word.HeadLength];
            for (var slot = 0; slot < Slots.Length; slot++)
            {
                if (Slots[slot].Successor == 0)
                    continue;
                Slots[slot].Head.CopyTo(System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(head));
                var word = Word.Of(LongWords[slot] is { } all ? all : (ReadOnlySpan<char>)head[..Slots[slot].Length]);
                larger.Put(larger.SlotOf(word), word, Slots[slot].Successor - 1);
            }

            return larger;
        }

        private bool Holds(int slot, in Word word)
        {
            ref var here = ref Slots[slot];
            return here.Head == word.Head && here.Length == word.All.Length
                && (here.Length <= Word.HeadLength || word.All.SequenceEqual(LongWords[slot]));
        }
    }

    private struct Slot
    {
        public Vector128<ushort> Head;
        public int Length;

        /// <summary>The word's number plus one; 0 where the slot is empty.</summary>
        public int Successor;
    }
}
