using System.Numerics;

namespace Jiuye.Matching.Text.Segmentation;

/// <summary>Costs of pairs of words that were seen together, in an open-addressing table of packed cells.</summary>
/// <remarks>A cell is one number: 18 bits for each word of the pair, 16 for the cost. Immutable once filled.</remarks>
internal sealed class BigramTable
{
    /// <summary>What a pair that is not in the table gives.</summary>
    internal const int Unseen = -1;

    internal const int WordBits = 18;

    private const int CostBits = 16;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong[] cells;
    private readonly ulong[] sieves;
    private readonly int shift;

    /// <param name="pairs">The most pairs that will be added.</param>
    /// <param name="words">Words that may stand on the left.</param>
    internal BigramTable(int pairs, int words)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, pairs * 2));
        cells = new ulong[size];
        sieves = new ulong[words];
        shift = 64 - BitOperations.Log2(size);
    }

    /// <summary>Marks by which most words can be told never to have followed a word, without a look at the table.</summary>
    internal ulong SieveOf(int left) => sieves[left];

    /// <summary>True where the sieve lets a word through: it may have followed.</summary>
    internal static bool MayFollow(ulong sieve, int right) => (sieve & (1UL << (right & 63))) != 0;

    /// <summary>The cost of the pair, or <see cref="Unseen"/>.</summary>
    internal int this[int left, int right]
    {
        get
        {
            if (!MayFollow(sieves[left], right))
                return Unseen;
            var key = Key(left, right);
            for (var at = Slot(key); ; at = (at + 1) & (cells.Length - 1))
            {
                var cell = cells[at];
                if (cell == 0)
                    return Unseen;
                if (cell >> CostBits == key)
                    return (int)(cell & ushort.MaxValue);
            }
        }
    }

    internal void Add(int left, int right, ushort cost)
    {
        var key = Key(left, right);
        var at = Slot(key);
        while (cells[at] != 0)
            at = (at + 1) & (cells.Length - 1);
        cells[at] = (key << CostBits) | cost;
        sieves[left] |= 1UL << (right & 63);
    }

    // One is added so that no key is zero, which marks a free cell.
    private static ulong Key(int left, int right) => (((ulong)(uint)left << WordBits) | (uint)right) + 1;

    private int Slot(ulong key) => (int)(unchecked(key * Spread) >> shift);
}
