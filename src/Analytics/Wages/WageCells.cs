using System.Runtime.CompilerServices;

namespace Jiuye.Analytics;

/// <summary>Wages laid out cell after cell, each cell in rising order.</summary>
/// <remarks>
/// Counted by cell, then moved to their places, then sorted within each: linear in the rows but for the short sorts. Threads take ranges of rows and of cells;
/// the order within a cell depends on its content alone, so the result does not depend on their number.
/// </remarks>
internal sealed class WageCells
{
    // A range of rows smaller than this is not worth a thread.
    private const int RowsAThread = 1 << 15;

    private readonly CellNumbering numbering;
    private readonly WageItem[] items;

    // The place of each cell's first wage, and the end of the last; and the number of each cell that has any.
    private readonly int[] starts;
    private readonly int[] numbers;

    private WageCells(CellNumbering numbering, WageItem[] items, int[] starts, int[] numbers, string[]? employers) =>
        (this.numbering, this.items, this.starts, this.numbers, Employers) = (numbering, items, starts, numbers, employers);

    /// <summary>How many cells have wages.</summary>
    internal int Count => numbers.Length;

    /// <summary>The employers by rank; null where no batch names any.</summary>
    internal string[]? Employers { get; }

    /// <summary>The most wages of one cell.</summary>
    internal int Largest { get; private init; }

    internal CellKey KeyOf(int cell) => numbering.KeyOf(numbers[cell]);

    internal int SizeOf(int cell) => starts[cell + 1] - starts[cell];

    internal ReadOnlySpan<WageItem> ItemsOf(int cell) => items.AsSpan(starts[cell]..starts[cell + 1]);

    /// <summary>Cuts the cells into ranges of about equal numbers of wages, for threads to take.</summary>
    internal Range[] Shares(int wanted)
    {
        var shares = new List<Range>();
        var most = Math.Max(items.Length / Math.Max(wanted, 1), 1);
        for (var from = 0; from < Count;)
        {
            var to = from + 1;
            while (to < Count && starts[to + 1] - starts[from] <= most)
                to++;
            shares.Add(from..to);
            from = to;
        }

        return [.. shares];
    }

    internal static WageCells Of(IReadOnlyList<WageBatch> batches, int columns, int threads)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var numbering = CellNumbering.Of(batches, columns, parallel);
        var union = batches.Any(static batch => batch.Employers is not null)
            ? CodeUnion.Of(batches.Where(static batch => batch.Employers is not null).Select(static batch => batch.Employers!))
            : null;
        var rows = batches.Sum(static batch => batch.Count);
        var pieces = Pieces(batches, Math.Clamp(rows / RowsAThread, 1, threads));
        var (counts, starts, numbers) = CountByCell(numbering, pieces, parallel);
        var items = GC.AllocateUninitializedArray<WageItem>(rows);
        Parallel.For(0, pieces.Length, parallel, at =>
        {
            foreach (var (batch, from, to) in pieces[at])
                Move(batches[batch], numbering.Cells[batch].AsSpan(from..to), from, union, counts[at], items);
        });
        var cells = new WageCells(numbering, items, starts, numbers, EmployersOf(union))
        {
            Largest = numbers.Length == 0 ? 0 : Enumerable.Range(0, numbers.Length).Max(cell => starts[cell + 1] - starts[cell]),
        };
        cells.Sort(threads, parallel);
        return cells;
    }

    private void Sort(int threads, ParallelOptions parallel)
    {
        var shares = Shares(threads * 8);
        Parallel.For(0, shares.Length, parallel, () => new double[Largest], (at, _, keys) =>
        {
            SortShare(shares[at], keys);
            return keys;
        }, static _ => { });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortShare(Range share, double[] keys)
    {
        for (var cell = share.Start.Value; cell < share.End.Value; cell++)
            WageItemSort.Sort(items.AsSpan(starts[cell], starts[cell + 1] - starts[cell]), keys);
    }

    // Rows in so many pieces of about equal size, each a list of stretches of batches.
    private static List<(int Batch, int From, int To)>[] Pieces(IReadOnlyList<WageBatch> batches, int wanted)
    {
        var rows = batches.Sum(static batch => (long)batch.Count);
        var pieces = new List<(int Batch, int From, int To)>[wanted];
        var (at, from) = (0, 0);
        long taken = 0;
        for (var piece = 0; piece < wanted; piece++)
        {
            pieces[piece] = [];
            var end = rows * (piece + 1) / wanted;
            while (taken < end)
            {
                var to = (int)Math.Min(batches[at].Count, from + (end - taken));
                if (to > from)
                    pieces[piece].Add((at, from, to));
                taken += to - from;
                (at, from) = to == batches[at].Count ? (at + 1, 0) : (at, to);
            }
        }

        return pieces;
    }

    // For each piece the place of its next wage in each cell.
    private static (int[][] Next, int[] Starts, int[] Numbers) CountByCell(
        CellNumbering numbering, List<(int Batch, int From, int To)>[] pieces, ParallelOptions parallel)
    {
        var counts = new int[pieces.Length][];
        Parallel.For(0, pieces.Length, parallel, at =>
        {
            counts[at] = new int[numbering.Slots];
            foreach (var (batch, from, to) in pieces[at])
                CountCells(numbering.Cells[batch].AsSpan(from..to), counts[at]);
        });
        var (starts, numbers) = Place(counts, numbering.Slots);
        return (counts, starts, numbers);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountCells(ReadOnlySpan<int> cells, int[] counts)
    {
        foreach (var cell in cells)
            counts[cell]++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Starts, int[] Numbers) Place(int[][] counts, int slots)
    {
        var starts = new List<int>();
        var numbers = new List<int>();
        var place = 0;
        for (var slot = 0; slot < slots; slot++)
        {
            var start = place;
            foreach (var piece in counts)
            {
                var count = piece[slot];
                piece[slot] = place;
                place += count;
            }

            if (place == start)
                continue;
            starts.Add(start);
            numbers.Add(slot);
        }

        starts.Add(place);
        return ([.. starts], [.. numbers]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Move(WageBatch batch, ReadOnlySpan<int> cells, int from, CodeUnion? union, int[] next, WageItem[] items)
    {
        var wages = batch.Wages.Span.Slice(from, cells.Length);
        var weights = batch.Weights.IsEmpty ? default : batch.Weights.Span.Slice(from, cells.Length);
        var employers = batch.Employers is { } named ? named.Numbers.Span.Slice(from, cells.Length) : default;
        var ranks = batch.Employers is { } column ? RanksOf(union!, column) : default;
        for (var row = 0; row < cells.Length; row++)
        {
            items[next[cells[row]]++] = new(
                wages[row], weights.IsEmpty ? 1 : weights[row], employers.IsEmpty ? -1 : ranks[employers[row]]);
        }
    }

    // A row that names no employer has rank -1, not the last.
    private static ReadOnlySpan<int> RanksOf(CodeUnion union, WageCodes column)
    {
        var ranks = union.RanksOf(column);
        if (union.Codes is not [.., null])
            return ranks;
        return Array.ConvertAll(ranks, rank => rank == union.Codes.Length - 1 ? -1 : rank);
    }

    private static string[]? EmployersOf(CodeUnion? union)
    {
        string[]? named = union is null ? null : [.. union.Codes.OfType<string>()];
        return named is { Length: 0 } ? null : named;
    }
}
