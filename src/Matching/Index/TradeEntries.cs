namespace Jiuye.Matching;

/// <summary>The occupations of seekers, block by block of <see cref="BoundBlock.Rows"/> rows: in each block first the first of every row, then the second of whoever has two, and so on.</summary>
/// <remarks>So the best of each row is found in one pass over just what there is, and no row is written twice in succession.</remarks>
internal sealed class TradeEntries
{
    private readonly int[] starts;

    public TradeEntries(SeekerColumns columns)
    {
        var blocks = Bitmap.WordsFor(columns.Count);
        starts = new int[blocks + 1];
        var entries = new List<(int Number, float Confidence, byte Row)>();
        for (var block = 0; block < blocks; block++)
        {
            var first = block * BoundBlock.Rows;
            var rows = Math.Min(BoundBlock.Rows, columns.Count - first);
            for (var slot = 0; AddSlot(columns, first, rows, slot, entries); slot++)
            {
            }

            starts[block + 1] = entries.Count;
        }

        Numbers = [.. entries.Select(static entry => entry.Number)];
        Confidences = [.. entries.Select(static entry => entry.Confidence)];
        Rows = [.. entries.Select(static entry => entry.Row)];
    }

    /// <summary>Occupations by <see cref="Wanted"/> and <see cref="Former"/>.</summary>
    public int[] Numbers { get; }

    /// <summary>How sure each is.</summary>
    public float[] Confidences { get; }

    /// <summary>Whose each is: the row within the block.</summary>
    public byte[] Rows { get; }

    /// <summary>The number of a wanted occupation here.</summary>
    public static int Wanted(int occupation) => 2 * occupation;

    /// <summary>The number of a former occupation here.</summary>
    public static int Former(int occupation) => 2 * occupation + 1;

    /// <summary>The entries of a block.</summary>
    public RowRange Of(int block) => new(starts[block], starts[block + 1]);

    private static bool AddSlot(SeekerColumns columns, int first, int rows, int slot, List<(int Number, float Confidence, byte Row)> entries)
    {
        var before = entries.Count;
        for (var at = 0; at < rows; at++)
        {
            var wanted = columns.WantedOccupations[first + at];
            var former = columns.FormerOccupations[first + at];
            if (slot < wanted.Length)
                entries.Add((Wanted(wanted[slot]), (float)columns.ConfidencesOf(first + at)[slot], (byte)at));
            else if (slot - wanted.Length < former.Length)
                entries.Add((Former(former[slot - wanted.Length]), 1, (byte)at));
        }

        return entries.Count > before;
    }
}
