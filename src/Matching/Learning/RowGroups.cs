namespace Jiuye.Matching.Learning;

/// <summary>Rows gathered by what they belong to, each group in the order of its rows, groups in the order in which they first come.</summary>
internal sealed class RowGroups
{
    private readonly int[] order;
    private readonly int[] starts;

    private RowGroups(int[] order, int[] starts) => (this.order, this.starts) = (order, starts);

    /// <summary>How many groups.</summary>
    internal int Count => starts.Length - 1;

    /// <summary>All rows, group after group.</summary>
    internal ReadOnlySpan<int> Order => order;

    /// <summary>Where each group begins in <see cref="Order"/>, and last how many rows there are.</summary>
    internal ReadOnlySpan<int> Starts => starts;

    /// <summary>The rows of one group.</summary>
    internal ReadOnlySpan<int> this[int group] => order.AsSpan(starts[group]..starts[group + 1]);

    /// <summary>Gathers the rows of examples; each row is a group of its own where the examples have none.</summary>
    internal static RowGroups Of(Examples examples) => Of(examples.Groups, examples.Count);

    /// <summary>Gathers rows.</summary>
    /// <param name="groups">A number for each row; empty where each row stands alone.</param>
    /// <param name="rows">How many rows.</param>
    internal static RowGroups Of(ReadOnlySpan<int> groups, int rows)
    {
        var (places, of) = (new Dictionary<int, int>(), new int[rows]);
        for (var row = 0; row < rows; row++)
        {
            var name = groups.IsEmpty ? row : groups[row];
            if (!places.TryGetValue(name, out of[row]))
                places.Add(name, of[row] = places.Count);
        }

        var starts = new int[places.Count + 1];
        foreach (var group in of)
            starts[group + 1]++;
        for (var group = 0; group < places.Count; group++)
            starts[group + 1] += starts[group];
        var (order, next) = (new int[rows], starts.AsSpan()[..^1].ToArray());
        for (var row = 0; row < rows; row++)
            order[next[of[row]]++] = row;
        return new(order, starts);
    }

    /// <summary>The rows of each group.</summary>
    internal IEnumerable<int[]> Rows()
    {
        for (var group = 0; group < Count; group++)
            yield return this[group].ToArray();
    }
}
