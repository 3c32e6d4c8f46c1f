namespace Jiuye.Matching.Plain;

/// <summary>A column of numbers as places in the list of its distinct values, so that a comparison of codes is one of numbers, exactly.</summary>
/// <remarks>A byte a row where there are few values, which is nearly always; else 16 bits.</remarks>
internal sealed class ValueCodes
{
    /// <summary>The most distinct values of a column of bytes: one more number must be left, to say that none is small enough.</summary>
    public const int MostNarrow = byte.MaxValue;

    private readonly double[] values;

    /// <param name="column">One number a row; no more rows than a code can tell apart.</param>
    /// <param name="room">Codes to lay out, at least one a row; further ones are 0.</param>
    public ValueCodes(ReadOnlySpan<double> column, int room)
    {
        var sorted = column.ToArray();
        Array.Sort(sorted);
        var distinct = 0;
        foreach (var value in sorted)
        {
            if (distinct == 0 || value != sorted[distinct - 1])
                sorted[distinct++] = value;
        }

        values = sorted[..distinct];
        Narrow = new byte[distinct <= MostNarrow ? room : 0];
        Wide = new ushort[distinct <= MostNarrow ? 0 : room];
        for (var row = 0; row < column.Length; row++)
        {
            if (IsNarrow)
                Narrow[row] = (byte)Below(column[row]);
            else
                Wide[row] = (ushort)Below(column[row]);
        }
    }

    /// <summary>True where the codes are bytes.</summary>
    public bool IsNarrow => values.Length <= MostNarrow;

    /// <summary>The code of each row; empty where bytes are too few.</summary>
    public byte[] Narrow { get; }

    /// <summary>The code of each row; empty where bytes are enough.</summary>
    public ushort[] Wide { get; }

    /// <summary>The number of a row.</summary>
    public double this[int row] => values[CodeOf(row)];

    /// <summary>The code of a row.</summary>
    public int CodeOf(int row) => IsNarrow ? Narrow[row] : Wide[row];

    /// <summary>How many distinct values are less than a number: rows with at least it have this code or a higher one.</summary>
    public int Below(double number) => Array.BinarySearch(values, number) is var at && at >= 0 ? at : ~at;

    /// <summary>How many distinct values a number reaches: rows with at most it have a lower code.</summary>
    public int UpTo(double number) => Array.BinarySearch(values, number) is var at && at >= 0 ? at + 1 : ~at;
}
