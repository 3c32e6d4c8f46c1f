namespace Jiuye.Matching;

/// <summary>A list of numbers for each row, one row after another in one array.</summary>
internal sealed class IntLists
{
    private readonly int[] offsets;
    private readonly int[] values;

    public IntLists(IReadOnlyList<IReadOnlyCollection<int>> rows)
    {
        offsets = new int[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++)
            offsets[row + 1] = offsets[row] + rows[row].Count;
        values = new int[offsets[^1]];
        for (var row = 0; row < rows.Count; row++)
        {
            var at = offsets[row];
            foreach (var value in rows[row])
                values[at++] = value;
        }
    }

    private IntLists(int[] offsets, int[] values) => (this.offsets, this.values) = (offsets, values);

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static IntLists Gather(IntLists[] from, RowPick[] picks)
    {
        var offsets = new int[picks.Length + 1];
        for (var row = 0; row < picks.Length; row++)
            offsets[row + 1] = offsets[row] + from[picks[row].Segment][picks[row].Row].Length;
        var values = new int[offsets[^1]];
        for (var row = 0; row < picks.Length; row++)
            from[picks[row].Segment][picks[row].Row].CopyTo(values.AsSpan(offsets[row]));
        return new(offsets, values);
    }

    public ReadOnlySpan<int> this[int row] => values.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>Where a row's list begins among all numbers.</summary>
    public int Start(int row) => offsets[row];

    /// <summary>How many numbers two ascending lists without repetition share.</summary>
    public static int CountShared(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] < right[j])
                i++;
            else if (left[i] > right[j])
                j++;
            else
            {
                shared++;
                i++;
                j++;
            }
        }

        return shared;
    }
}
