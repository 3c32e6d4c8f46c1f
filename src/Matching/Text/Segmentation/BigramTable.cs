using System.Numerics;

namespace Jiuye.Matching.Text.Segmentation;

/// <summary>Costs of pairs of words that were seen together: for each left word a small open-addressing table of the right ones.</summary>
/// <remarks>
/// What follows one word lies together, so that the words that may stand at a place are looked up in the same few lines of memory, and those after frequent words
/// stay in the cache. A cell is one number: 17 bits for the right word, 15 for the cost. Immutable once built.
/// </remarks>
internal sealed class BigramTable
{
    private const int WordBits = 17;
    private const int CostBits = 32 - WordBits;
    private const uint Free = uint.MaxValue;
    private const uint Spread = 0x9E37_79B1;

    private readonly uint[] cells;
    private readonly Row[] rows;

    /// <param name="pairs">The pairs, sorted by left number.</param>
    /// <param name="backoffs">For each word what another costs after it, on top of its own cost, where the pair was never seen.</param>
    /// <exception cref="ArgumentException">There are more words than a cell can tell apart, or a cost is too great for it.</exception>
    internal BigramTable(IReadOnlyList<(int Left, int Right, ushort Cost)> pairs, ushort[] backoffs)
    {
        if (backoffs.Length >= 1 << WordBits)
            throw new ArgumentException($"The model has {backoffs.Length} words and classes: expected fewer than {1 << WordBits}.", nameof(backoffs));
        rows = new Row[backoffs.Length];
        var successors = new int[backoffs.Length];
        foreach (var (left, _, _) in pairs)
            successors[left]++;
        var start = 0;
        for (var left = 0; left < rows.Length; left++)
        {
            var bits = successors[left] == 0 ? 0 : BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)successors[left] + (uint)successors[left] / 2 + 1));
            rows[left] = new(start, (ushort)bits, backoffs[left]);
            start += bits == 0 ? 0 : 1 << bits;
        }

        cells = new uint[start];
        Array.Fill(cells, Free);
        foreach (var (left, right, cost) in pairs)
            Add(rows[left], right, cost);
    }

    /// <summary>The cost of a word after another: the pair's where it was seen, else the left word's backoff and the right word's own.</summary>
    internal int Cost(int leftWord, int right, int own)
    {
        var left = rows[leftWord];
        if (left.Bits == 0)
            return left.Backoff + own;
        var table = cells.AsSpan(left.Start, 1 << left.Bits);
        for (var at = Slot(left, right); ; at++)
        {
            var cell = table[at & (table.Length - 1)];
            if (cell >> CostBits == (uint)right)
                return (int)(cell & ((1 << CostBits) - 1));
            if (cell == Free)
                return left.Backoff + own;
        }
    }

    private static int Slot(Row left, int right) => (int)(unchecked((uint)right * Spread) >> (32 - left.Bits));

    private void Add(Row left, int right, ushort cost)
    {
        if (cost >= 1 << CostBits)
            throw new ArgumentException($"A pair of words costs {cost}: expected less than {1 << CostBits}.", nameof(cost));
        var at = Slot(left, right);
        while (cells[left.Start + at] != Free)
            at = (at + 1) & ((1 << left.Bits) - 1);
        cells[left.Start + at] = ((uint)right << CostBits) | cost;
    }

    /// <summary>What a word says of those that may follow.</summary>
    /// <param name="Start">Where its table begins.</param>
    /// <param name="Bits">The size of its table as a power of two; 0 where no word was seen after it.</param>
    /// <param name="Backoff">What a word not seen after it costs on top of its own cost.</param>
    private readonly record struct Row(int Start, ushort Bits, ushort Backoff);
}
