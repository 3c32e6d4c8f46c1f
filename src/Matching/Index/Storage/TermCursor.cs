using System.Numerics;
using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>Reads a term's list forward, block by block; begins before the first block.</summary>
/// <remarks>Valid as long as something reaches the lists it came from.</remarks>
/// <param name="blocks">The term's blocks.</param>
/// <param name="rows">The bytes of the term's rows where plain, of all terms' rows where packed.</param>
/// <param name="weights">The weights of the term's entries.</param>
/// <param name="form">How the rows are held.</param>
internal ref struct TermCursor(ReadOnlySpan<TermBlock> blocks, ReadOnlySpan<byte> rows, ReadOnlySpan<ushort> weights, TermListForm form)
{
    private readonly ReadOnlySpan<TermBlock> blocks = blocks;
    private readonly ReadOnlySpan<byte> rows = rows;
    private readonly ReadOnlySpan<ushort> weights = weights;
    private int block = -1;

    /// <summary>How many entries the list has.</summary>
    public readonly int Count => weights.Length;

    /// <summary>Whether there is a block to be read.</summary>
    public readonly bool IsAtBlock => block >= 0 && block < blocks.Length;

    /// <summary>The first row of the block.</summary>
    public readonly int FirstRow => blocks[block].First;

    /// <summary>The last row of the block.</summary>
    public readonly int LastRow => blocks[block].Last;

    /// <summary>The greatest weight of the block: no entry of it adds more.</summary>
    public readonly int MaxWeight => blocks[block].MaxWeight;

    /// <summary>Goes to the next block; false where there is none.</summary>
    public bool MoveNext()
    {
        block = Math.Min(block + 1, blocks.Length);
        return block < blocks.Length;
    }

    /// <summary>Goes to the first block from here on that reaches a row; stays where this one does; false where none does.</summary>
    public bool MoveTo(int row)
    {
        var (low, step) = (Math.Max(block, 0), 1);
        // Places are near each other: doubling steps find a near block sooner than halving the rest of the list.
        while (low + step <= blocks.Length && blocks[low + step - 1].Last < row)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, blocks.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = blocks[middle].Last < row ? (middle + 1, high) : (low, middle);
        }

        block = low;
        return block < blocks.Length;
    }

    /// <summary>The greatest weight of the blocks that have rows of a range, from this block on; 0 where none has.</summary>
    public readonly int MaxWeightIn(RowRange range)
    {
        var greatest = 0;
        for (var at = Math.Max(block, 0); at < blocks.Length && blocks[at].First < range.End; at++)
        {
            if (blocks[at].Last >= range.Start)
                greatest = Math.Max(greatest, blocks[at].MaxWeight);
        }

        return greatest;
    }

    /// <summary>Reads the entries of this block.</summary>
    /// <param name="room">May receive the rows; at least <see cref="TermBlock.Entries"/>.</param>
    /// <param name="rowsOfBlock">The rows, ascending.</param>
    /// <param name="weightsOfRows">The weight of each.</param>
    public readonly void Read(Span<int> room, out ReadOnlySpan<int> rowsOfBlock, out ReadOnlySpan<ushort> weightsOfRows)
    {
        weightsOfRows = Weights;
        if (form == TermListForm.Plain)
        {
            rowsOfBlock = PlainRows;
            return;
        }

        var of = blocks[block];
        room = room[..weightsOfRows.Length];
        switch (of.RowBytes)
        {
            case 1:
                RowDistances.Widen(Packed<byte>(of), of.First, room);
                break;
            case 2:
                RowDistances.Widen(Packed<ushort>(of), of.First, room);
                break;
            default:
                RowDistances.Widen(Packed<int>(of), of.First, room);
                break;
        }

        rowsOfBlock = room;
    }

    /// <summary>Adds the products of a query's weight and the entries in a range, from this block on; ends at the first block that may have rows after the range.</summary>
    public void Add(int queryWeight, RowRange range, int[] sums)
    {
        for (; block < blocks.Length && blocks[block].First < range.End; block++)
        {
            var of = blocks[block];
            if (form == TermListForm.Plain)
                Add(queryWeight, PlainRows, 0, of, range, sums);
            else if (of.RowBytes == 1)
                Add(queryWeight, Packed<byte>(of), of.First, of, range, sums);
            else if (of.RowBytes == 2)
                Add(queryWeight, Packed<ushort>(of), of.First, of, range, sums);
            else
                Add(queryWeight, Packed<int>(of), of.First, of, range, sums);
            if (of.Last >= range.End)
                return;
        }
    }

    private readonly ReadOnlySpan<ushort> Weights
    {
        get
        {
            var start = block * TermBlock.Entries;
            return weights.Slice(start, Math.Min(TermBlock.Entries, weights.Length - start));
        }
    }

    private readonly ReadOnlySpan<int> PlainRows => MemoryMarshal.Cast<byte, int>(rows).Slice(block * TermBlock.Entries, Weights.Length);

    private readonly ReadOnlySpan<T> Packed<T>(TermBlock of)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(rows[of.Start..])[..Weights.Length];

    private readonly void Add<T>(int queryWeight, ReadOnlySpan<T> distances, int first, TermBlock of, RowRange range, int[] sums)
        where T : unmanaged, IBinaryInteger<T>
    {
        var from = of.First >= range.Start ? 0 : RowDistances.LowerBound(distances, range.Start - first);
        var to = of.Last < range.End ? distances.Length : RowDistances.LowerBound(distances, range.End - first);
        var values = Weights[from..to];
        distances = distances[from..to];
        var sumsOfBlock = sums.AsSpan(first);
        unchecked
        {
            for (var at = 0; at < distances.Length; at++)
                sumsOfBlock[int.CreateTruncating(distances[at])] += queryWeight * values[at];
        }
    }
}
