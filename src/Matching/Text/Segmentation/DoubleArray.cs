using System.Runtime.CompilerServices;

namespace Jiuye.Matching.Text.Segmentation;

/// <summary>A set of words as a double array: every step from character to character is one addition and one comparison.</summary>
/// <remarks>
/// J. Aoe, An efficient digital search algorithm by using a double-array structure, IEEE TSE 15(9), 1989. Characters get small codes by their
/// frequency, so that the array stays dense. Immutable.
/// </remarks>
internal sealed class DoubleArray
{
    internal const int Root = 0;

    private const int Free = -1;

    private readonly ushort[] codes = new ushort[char.MaxValue + 1];
    private int[] bases = [0];
    private int[] checks = [Free];
    private int[] values = [Free];

    // What the three lists say of a cell stands together, so that a step touches one line of memory.
    private Cell[] cells = [];

    private DoubleArray()
    {
    }

    /// <summary>Cells of the array, used or free.</summary>
    internal int Cells => cells.Length;

    /// <summary>Builds the array over words sorted by ordinal value, none empty, none twice.</summary>
    /// <param name="sorted">The words.</param>
    /// <param name="numbers">For each word its value; where absent, its place in the list.</param>
    internal static DoubleArray Build(IReadOnlyList<string> sorted, ReadOnlySpan<int> numbers = default)
    {
        var array = new DoubleArray();
        array.AssignCodes(sorted);
        new Builder(array, sorted).Run();
        array.Pack(numbers);
        return array;
    }

    /// <summary>The node that a character leads to; negative where no word goes on with it.</summary>
    internal int Step(int node, char c)
    {
        var code = codes[c];
        if (code == 0)
            return -1;
        var next = cells[node].Base + code;
        return (uint)next < (uint)cells.Length && cells[next].Check == node ? next : -1;
    }

    /// <summary>The value of the word that ends at a node; negative where none does.</summary>
    internal int ValueAt(int node) => cells[node].Value;

    /// <summary>The value of a word; negative where the set lacks it.</summary>
    internal int Find(ReadOnlySpan<char> word)
    {
        var node = Root;
        foreach (var c in word)
        {
            node = Step(node, c);
            if (node < 0)
                return -1;
        }

        return cells[node].Value;
    }

    private void Pack(ReadOnlySpan<int> numbers)
    {
        cells = new Cell[bases.Length];
        for (var cell = 0; cell < cells.Length; cell++)
            cells[cell] = new(bases[cell], checks[cell], values[cell] < 0 || numbers.IsEmpty ? values[cell] : numbers[values[cell]]);
        (bases, checks, values) = ([], [], []);
    }

    private void AssignCodes(IReadOnlyList<string> words)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var word in words)
        {
            foreach (var c in word)
                counts[c]++;
        }

        int[] byCount = [.. Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(static c => c)];
        for (var rank = 0; rank < byCount.Length; rank++)
            codes[byCount[rank]] = (ushort)(rank + 1);
    }

    /// <summary>Places the children of one node after the other, each family in the first gap that takes it whole.</summary>
    /// <remarks>Runs once in a process, at its start, for a hundred thousand words: compiled at full speed from the first call on.</remarks>
    private sealed class Builder(DoubleArray array, IReadOnlyList<string> words)
    {
        // After this many failed tries the search starts further on: the array grows a little, the time stays linear.
        private const int Patience = 64;

        private readonly List<(int Code, int From, int To)> family = [];
        private int capacity;
        private int firstFree = 1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        internal void Run()
        {
            Grow(1024);
            array.checks[Root] = Root;
            var pending = new Queue<(int Node, int From, int To, int Depth)>();
            pending.Enqueue((Root, 0, words.Count, 0));
            while (pending.TryDequeue(out var range))
            {
                Collect(range.Node, range.From, range.To, range.Depth);
                if (family.Count == 0)
                    continue;
                var offset = Place();
                array.bases[range.Node] = offset;
                foreach (var (code, from, to) in family)
                {
                    array.checks[offset + code] = range.Node;
                    pending.Enqueue((offset + code, from, to, range.Depth + 1));
                }
            }

            Trim();
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Collect(int node, int from, int to, int depth)
        {
            family.Clear();
            if (from < to && words[from].Length == depth)
                array.values[node] = from++;
            while (from < to)
            {
                var label = words[from][depth];
                var end = from + 1;
                while (end < to && words[end][depth] == label)
                    end++;
                family.Add((array.codes[label], from, end));
                from = end;
            }

            family.Sort();
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private int Place()
        {
            while (array.checks[firstFree] != Free)
            {
                if (++firstFree == capacity)
                    Grow(capacity * 2);
            }

            var tries = 0;
            for (var cell = Math.Max(firstFree, family[0].Code); ; cell++)
            {
                Ensure(cell + char.MaxValue);
                if (array.checks[cell] != Free)
                    continue;
                var offset = cell - family[0].Code;
                if (Fits(offset))
                {
                    if (tries > Patience)
                        firstFree = Math.Max(firstFree, cell - Patience);
                    return offset;
                }

                tries++;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private bool Fits(int offset)
        {
            foreach (var (code, _, _) in family)
            {
                if (array.checks[offset + code] != Free)
                    return false;
            }

            return true;
        }

        private void Ensure(int cells)
        {
            if (cells >= capacity)
                Grow(Math.Max(cells + 1, capacity * 2));
        }

        private void Grow(int cells)
        {
            var before = array.checks.Length;
            Array.Resize(ref array.bases, cells);
            Array.Resize(ref array.checks, cells);
            Array.Resize(ref array.values, cells);
            array.checks.AsSpan(before).Fill(Free);
            array.values.AsSpan(before).Fill(Free);
            capacity = cells;
        }

        private void Trim()
        {
            var used = array.checks.AsSpan().LastIndexOfAnyExcept(Free) + 1;
            Array.Resize(ref array.bases, used);
            Array.Resize(ref array.checks, used);
            Array.Resize(ref array.values, used);
        }
    }

    private readonly record struct Cell(int Base, int Check, int Value);
}
