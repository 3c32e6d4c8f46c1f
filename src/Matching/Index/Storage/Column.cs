using System.Runtime.CompilerServices;

namespace Jiuye.Matching.Storage;

/// <summary>Values of one fixed size, one a row, in an array or in a mapped file; immutable and safe for any number of threads.</summary>
/// <remarks>
/// The file stays mapped as long as anything reaches the column. A span does not reach it: who takes <see cref="Span"/> or
/// <see cref="Slice"/> of columns holds on to what it took them from until it is done with the span, by <see cref="GC.KeepAlive"/> at the end of
/// the outermost call. The indexer needs no such care.
/// </remarks>
internal sealed class Column<T>
    where T : unmanaged
{
    private readonly T[]? array;
    private readonly Mapping? mapping;
    private readonly nint address;

    private Column(T[] array)
    {
        this.array = array;
        Length = array.Length;
    }

    /// <param name="mapping">The mapped file.</param>
    /// <param name="offset">Where the first value stands in the file, a multiple of the value's size.</param>
    /// <param name="length">How many values.</param>
    /// <exception cref="ArgumentOutOfRangeException">The values leave the file.</exception>
    internal Column(Mapping mapping, long offset, int length)
    {
        address = mapping.Address(offset, (long)length * Unsafe.SizeOf<T>());
        this.mapping = mapping;
        Length = length;
    }

    /// <summary>A column without rows.</summary>
    public static Column<T> Empty { get; } = new([]);

    /// <summary>How many values.</summary>
    public int Length { get; }

    /// <summary>Whether the values lie in a mapped file.</summary>
    public bool IsMapped => mapping is not null;

    /// <summary>All values; valid as long as something reaches this column.</summary>
    public ReadOnlySpan<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => array is null ? Mapping.At<T>(address, Length) : array;
    }

    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public T this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (array is { } values)
                return values[row];
            if (unchecked((uint)row >= (uint)Length))
                ThrowNoRow(row);
            var value = Mapping.ValueAt<T>(address, row);
            // Costs no instruction, but the mapping is not collected before the value was read.
            GC.KeepAlive(this);
            return value;
        }
    }

    /// <summary>Takes an array over; nobody may write to it afterwards.</summary>
    public static Column<T> Of(T[] values) => new(values);

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static Column<T> Gather(Column<T>[] from, RowPick[] picks) => new(Array.ConvertAll(picks, pick => from[pick.Segment][pick.Row]));

    /// <summary>Some of the values; valid as long as something reaches this column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The values leave the column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Slice(int start, int length) => Span.Slice(start, length);

    // Lets the runtime throw what it throws for an array.
    private void ThrowNoRow(int row) => _ = Span[row];
}
