using System.Runtime.CompilerServices;

namespace Jiuye.Analytics;

/// <summary>Numbers the cells of a cross so that their order is the order of their keys, and tells for every row which cell it falls in.</summary>
/// <remarks>
/// A cell's number is its codes' ranks read as digits. Where that would leave far more numbers than rows, the numbers in use are closed up before the next column is added,
/// which keeps their order, so a table of counts by number stays small however many columns are crossed.
/// </remarks>
internal sealed class CellNumbering
{
    // A table of counts of this size is cleared in a millisecond.
    private const int AlwaysAllowed = 1 << 21;

    private readonly CodeUnion[] columns;

    // For each column the numbers in use after it, where they were closed up.
    private readonly long[]?[] closedUp;

    private CellNumbering(CodeUnion[] columns, long[]?[] closedUp, int[][] cells, int slots) =>
        (this.columns, this.closedUp, Cells, Slots) = (columns, closedUp, cells, slots);

    /// <summary>For each batch the cell of each of its rows.</summary>
    internal int[][] Cells { get; }

    /// <summary>Cells are numbered below this.</summary>
    internal int Slots { get; }

    /// <summary>The codes of a cell.</summary>
    internal CellKey KeyOf(int cell)
    {
        var codes = new string?[columns.Length];
        long number = cell;
        for (var column = columns.Length - 1; column >= 0; column--)
        {
            if (closedUp[column] is { } inUse)
                number = inUse[number];
            codes[column] = columns[column].Codes[number % columns[column].Codes.Length];
            number /= columns[column].Codes.Length;
        }

        return new(codes);
    }

    internal static CellNumbering Of(IReadOnlyList<WageBatch> batches, int columnCount, ParallelOptions parallel)
    {
        var columns = new CodeUnion[columnCount];
        for (var column = 0; column < columnCount; column++)
            columns[column] = CodeUnion.Of(batches.Select(batch => batch.Columns[column]));
        long rows = batches.Sum(static batch => (long)batch.Count);
        var allowed = Math.Min(Math.Max(AlwaysAllowed, 4 * rows), Array.MaxLength / 8);
        if (FitsAtOnce(columns, allowed) is { } slots)
            return new(columns, new long[]?[columnCount], AtOnce(batches, columns, parallel), slots);
        return ColumnByColumn(batches, columns, allowed);
    }

    private static int? FitsAtOnce(CodeUnion[] columns, long allowed)
    {
        long slots = 1;
        foreach (var column in columns)
        {
            slots *= column.Codes.Length;
            if (slots > allowed)
                return null;
        }

        return (int)slots;
    }

    private static int[][] AtOnce(IReadOnlyList<WageBatch> batches, CodeUnion[] columns, ParallelOptions parallel)
    {
        var cells = new int[batches.Count][];
        Parallel.For(0, batches.Count, parallel, at =>
        {
            cells[at] = GC.AllocateUninitializedArray<int>(batches[at].Count);
            for (var column = 0; column < columns.Length; column++)
            {
                var numbers = batches[at].Columns[column];
                Shift(cells[at], numbers.Numbers.Span, columns[column].RanksOf(numbers), column == 0 ? 0 : columns[column].Codes.Length);
            }
        });
        return cells;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Shift(Span<int> cells, ReadOnlySpan<int> numbers, ReadOnlySpan<int> ranks, int radix)
    {
        numbers = numbers[..cells.Length];
        if (radix == 0)
        {
            for (var row = 0; row < cells.Length; row++)
                cells[row] = ranks[numbers[row]];
            return;
        }

        // The caller has seen that the largest number fits.
        unchecked
        {
            for (var row = 0; row < cells.Length; row++)
                cells[row] = cells[row] * radix + ranks[numbers[row]];
        }
    }

    private static CellNumbering ColumnByColumn(IReadOnlyList<WageBatch> batches, CodeUnion[] columns, long allowed)
    {
        var cells = new long[batches.Count][];
        for (var at = 0; at < cells.Length; at++)
            cells[at] = new long[batches[at].Count];
        var closedUp = new long[]?[columns.Length];
        long slots = 1;
        for (var column = 0; column < columns.Length; column++)
        {
            slots *= columns[column].Codes.Length;
            for (var at = 0; at < cells.Length; at++)
                Shift(cells[at], batches[at].Columns[column], columns[column]);
            if (slots > allowed)
            {
                closedUp[column] = CloseUp(cells);
                slots = closedUp[column]!.Length;
            }
        }

        return new(columns, closedUp, [.. cells.Select(static batch => Array.ConvertAll(batch, static cell => (int)cell))], (int)slots);
    }

    private static void Shift(long[] cells, WageCodes column, CodeUnion codes)
    {
        var numbers = column.Numbers.Span;
        var ranks = codes.RanksOf(column);
        for (var row = 0; row < cells.Length; row++)
            cells[row] = cells[row] * codes.Codes.Length + ranks[numbers[row]];
    }

    private static long[] CloseUp(long[][] cells)
    {
        var inUse = cells.SelectMany(static batch => batch).ToArray();
        Array.Sort(inUse);
        var distinct = 0;
        for (var at = 0; at < inUse.Length; at++)
        {
            if (at == 0 || inUse[at] != inUse[at - 1])
                inUse[distinct++] = inUse[at];
        }

        Array.Resize(ref inUse, distinct);
        foreach (var batch in cells)
        {
            for (var row = 0; row < batch.Length; row++)
                batch[row] = Array.BinarySearch(inUse, batch[row]);
        }

        return inUse;
    }
}
