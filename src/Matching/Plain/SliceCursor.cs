namespace Jiuye.Matching.Plain;

/// <summary>Looks rows up in a slice, in ascending order.</summary>
/// <remarks>Bentley and Yao 1976, "An almost optimal algorithm for unbounded searching": steps that double, then halves, so that near rows are near.</remarks>
internal ref struct SliceCursor
{
    private readonly ReadOnlySpan<ushort> once;
    private readonly ReadOnlySpan<ushort> repeated;
    private readonly ReadOnlySpan<byte> counts;
    private int nextOnce;
    private int nextPair;

    public SliceCursor(PlainSegment segment, TermSlice slice)
    {
        once = segment.Entries.AsSpan(slice.Start..slice.Repeated);
        repeated = segment.Entries.AsSpan(slice.Repeated..slice.End);
        counts = slice.Rows > 0 && segment.Common.TryGetValue(slice.Number, out var common) ? common.Counts : default(ReadOnlySpan<byte>);
    }

    /// <summary>How often a row's text has the term.</summary>
    /// <param name="row">No lower than the row asked for before.</param>
    public int CountOf(ushort row)
    {
        if (!counts.IsEmpty && counts[row] < byte.MaxValue)
            return counts[row];
        nextOnce = From(once, nextOnce, 1, row);
        if (nextOnce < once.Length && once[nextOnce] == row)
            return 1;
        nextPair = From(repeated, nextPair, 2, row);
        return 2 * nextPair < repeated.Length && repeated[2 * nextPair] == row ? repeated[2 * nextPair + 1] : 0;
    }

    // The first place at or behind `from` whose row is no lower; places are `width` entries apart.
    private static int From(ReadOnlySpan<ushort> rows, int from, int width, ushort row)
    {
        var count = rows.Length / width;
        var (low, step) = (from, 1);
        while (low + step - 1 < count && rows[(low + step - 1) * width] < row)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(count, low + step - 1);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (rows[middle * width] < row)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
