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
