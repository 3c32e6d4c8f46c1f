using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>A column by which rows are sorted: its distinct values in order, each a run of rows.</summary>
internal sealed class RunColumn<T>
{
    /// <param name="values">The distinct values, in order.</param>
    /// <param name="starts">The first row of each, and at last the number of rows: ascending from 0.</param>
    public RunColumn(T[] values, int[] starts)
    {
        Numbers = new int[starts[^1]];
        var runs = new RowRange[values.Length];
        for (var run = 0; run < runs.Length; run++)
        {
            runs[run] = new(starts[run], starts[run + 1]);
            Numbers.AsSpan(starts[run], runs[run].Length).Fill(run);
        }

        (Rows, Runs) = (new(Column<int>.Of(Numbers), values), runs);
    }

    /// <summary>The value of each row.</summary>
    public CodedColumn<T> Rows { get; }

    public IReadOnlyList<T> Values => Rows.Values;

    public IReadOnlyList<RowRange> Runs { get; }

    /// <summary>The number of each row's run.</summary>
    public int[] Numbers { get; }

    /// <summary>The number of a row's run.</summary>
    public int this[int row] => Numbers[row];

    /// <param name="sorted">The value of each row; equal ones stand together.</param>
    public static RunColumn<T> Of(IEnumerable<T> sorted)
    {
        var (values, starts, rows) = (new List<T>(), new List<int>(), 0);
        foreach (var value in sorted)
        {
            if (values.Count == 0 || !EqualityComparer<T>.Default.Equals(value, values[^1]))
            {
                values.Add(value);
                starts.Add(rows);
            }

            rows++;
        }

        return new([.. values], [.. starts, rows]);
    }

    /// <summary>The rows whose value passes, as few runs as possible.</summary>
    public RowRange[] Where(Predicate<T> passes)
    {
        var runs = new List<RowRange>();
        for (var run = 0; run < Runs.Count; run++)
        {
            if (passes(Values[run]))
                runs.Add(Runs[run]);
        }

        return RowRange.Merge(runs, 0);
    }
}
