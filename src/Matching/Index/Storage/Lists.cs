namespace Jiuye.Matching.Storage;

/// <summary>A list of values for each row, one list after another; immutable.</summary>
internal sealed class Lists<T>
    where T : unmanaged
{
    /// <param name="offsets">Where each row's list begins among the values, and at last where the last one ends: a number more than rows, ascending from 0.</param>
    /// <param name="values">The lists, one after another.</param>
    /// <exception cref="ArgumentException">The offsets do not begin with 0 or do not end where the values do.</exception>
    public Lists(Column<int> offsets, Column<T> values)
    {
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[offsets.Length - 1] != values.Length)
            throw new ArgumentException($"Offsets of lists must begin with 0 and end with the {values.Length} values.", nameof(offsets));
        Offsets = offsets;
        Values = values;
    }

    /// <summary>A number more than rows.</summary>
    public Column<int> Offsets { get; }

    /// <summary>The values of all rows.</summary>
    public Column<T> Values { get; }

    /// <summary>How many rows.</summary>
    public int Count => Offsets.Length - 1;

    /// <summary>A row's values; valid as long as something reaches these lists.</summary>
    public ReadOnlySpan<T> this[int row]
    {
        get
        {
            var bounds = Offsets.Slice(row, 2);
            return Values.Slice(bounds[0], bounds[1] - bounds[0]);
        }
    }

    /// <summary>Where a row's list begins among all values.</summary>
    public int Start(int row) => Offsets[row];

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static Lists<T> Gather(Lists<T>[] from, RowPick[] picks)
    {
        var offsets = new int[picks.Length + 1];
        for (var row = 0; row < picks.Length; row++)
            offsets[row + 1] = offsets[row] + from[picks[row].Segment][picks[row].Row].Length;
        var values = new T[offsets[^1]];
        for (var row = 0; row < picks.Length; row++)
            from[picks[row].Segment][picks[row].Row].CopyTo(values.AsSpan(offsets[row]));
        GC.KeepAlive(from);
        return new(Column<int>.Of(offsets), Column<T>.Of(values));
    }

    /// <summary>Lays lists out one after another.</summary>
    public static Lists<T> Of(IReadOnlyList<IReadOnlyCollection<T>> rows)
    {
        var offsets = new int[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++)
            offsets[row + 1] = offsets[row] + rows[row].Count;
        var values = new T[offsets[^1]];
        for (var row = 0; row < rows.Count; row++)
        {
            var at = offsets[row];
            foreach (var value in rows[row])
                values[at++] = value;
        }

        return new(Column<int>.Of(offsets), Column<T>.Of(values));
    }
}
