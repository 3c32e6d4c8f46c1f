namespace Jiuye.Matching.Plain;

/// <summary>A column of numbers as places in the list of its distinct values, so that a comparison of codes is one of numbers, exactly.</summary>
internal sealed class ValueCodes
{
    private readonly double[] values;

    /// <param name="column">One number a row; no more rows than a code can tell apart.</param>
    public ValueCodes(ReadOnlySpan<double> column)
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
        // Whole blocks, so that a scan needs no tail.
        Codes = new ushort[Bitmap.WordsFor(column.Length) * 64];
        for (var row = 0; row < column.Length; row++)
            Codes[row] = (ushort)Below(column[row]);
    }

    /// <summary>The code of each row, padded with zeros to a multiple of 64.</summary>
    public ushort[] Codes { get; }

    /// <summary>The number of a row.</summary>
    public double this[int row] => values[Codes[row]];

    /// <summary>How many distinct values are less than a number: rows with at least it have this code or a higher one.</summary>
    public int Below(double number) => Array.BinarySearch(values, number) is var at && at >= 0 ? at : ~at;

    /// <summary>How many distinct values a number reaches: rows with at most it have a lower code.</summary>
    public int UpTo(double number) => Array.BinarySearch(values, number) is var at && at >= 0 ? at + 1 : ~at;
}
