namespace Jiuye.Matching.Plain;

/// <summary>Some postings of one district, by rows sorted by group. Immutable: a closing gives another segment that shares all but the open rows.</summary>
internal sealed record PlainSegment
{
    /// <summary>The most rows of a segment: a row is a number of 16 bits, and so is a code of a column.</summary>
    public const int MostRows = ushort.MaxValue;

    public required int Rows { get; init; }

    /// <summary>Rows that are open, one bit each.</summary>
    public required ulong[] Open { get; init; }

    /// <summary>How many rows are open.</summary>
    public required int OpenRows { get; init; }

    /// <summary>The market's number of each row's posting.</summary>
    public required int[] Postings { get; init; }

    /// <summary>Words of each row's text, repetitions included.</summary>
    public required int[] Lengths { get; init; }

    /// <summary>The groups of the rows, ascending, each once.</summary>
    public required int[] Groups { get; init; }

    /// <summary>The rows of each of <see cref="Groups"/>.</summary>
    public required RowRange[] GroupRows { get; init; }

    public required ValueCodes Education { get; init; }

    public required ValueCodes HighestWage { get; init; }

    public required ValueCodes LeastAge { get; init; }

    public required ValueCodes MostAge { get; init; }

    public required TermSlices Slices { get; init; }

    /// <summary>The term lists: a row in the low 16 bits, the count of the term in its text in the high ones.</summary>
    public required uint[] Entries { get; init; }

    /// <summary>The entry of a row whose text has a term so often.</summary>
    public static uint Entry(int row, int count) => (uint)count << 16 | (uint)row;

    /// <summary>The row of an entry.</summary>
    public static int RowOf(uint entry) => (int)(entry & ushort.MaxValue);

    /// <summary>How often the row's text has the term.</summary>
    public static int CountOf(uint entry) => (int)(entry >> 16);

    public bool IsOpen(int row) => (Open[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>The rows of a group; empty where there is none.</summary>
    public RowRange RowsOf(int group)
    {
        var at = Array.BinarySearch(Groups, group);
        return at >= 0 ? GroupRows[at] : default;
    }

    /// <summary>The segment after a posting closed.</summary>
    public PlainSegment WithClosed(int row)
    {
        if (!IsOpen(row))
            return this;
        var open = Open.ToArray();
        open[row >> 6] &= ~(1UL << (row & 63));
        return this with { Open = open, OpenRows = OpenRows - 1 };
    }
}
