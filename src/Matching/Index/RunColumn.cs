namespace Jiuye.Matching;

/// <summary>A column by which rows are sorted: its distinct values in order, each a run of rows.</summary>
internal sealed class RunColumn<T>
{
    private readonly int[] runOfRow;

    /// <param name="sorted">The value of each row; equal ones stand together.</param>
    public RunColumn(ReadOnlySpan<T> sorted)
    {
        runOfRow = new int[sorted.Length];
        var values = new List<T>();
        var runs = new List<RowRange>();
        for (var row = 0; row < sorted.Length; row++)
        {
            if (row == 0 || !EqualityComparer<T>.Default.Equals(sorted[row], sorted[row - 1]))
            {
                values.Add(sorted[row]);
                runs.Add(new(row, row));
            }

            runs[^1] = new(runs[^1].Start, row + 1);
            runOfRow[row] = values.Count - 1;
        }

        Values = values;
        Runs = runs;
    }

    public IReadOnlyList<T> Values { get; }

    public IReadOnlyList<RowRange> Runs { get; }

    /// <summary>The number of a row's run.</summary>
    public int this[int row] => runOfRow[row];

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
