namespace Jiuye.Matching;

/// <summary>Where seekers would work: the distinct reaches in order, each a run of rows.</summary>
internal sealed class ReachColumn
{
    private readonly int[] setOfRow;

    /// <param name="reaches">The reach of each row, already sorted.</param>
    public ReachColumn(IReadOnlyList<ReachSet> reaches)
    {
        setOfRow = new int[reaches.Count];
        var distinct = new List<ReachSet>();
        var runs = new List<RowRange>();
        for (var row = 0; row < reaches.Count; row++)
        {
            if (row == 0 || !reaches[row].Equals(reaches[row - 1]))
            {
                distinct.Add(reaches[row]);
                runs.Add(new(row, row));
            }

            runs[^1] = new(runs[^1].Start, row + 1);
            setOfRow[row] = distinct.Count - 1;
        }

        Sets = distinct;
        Runs = runs;
    }

    public IReadOnlyList<ReachSet> Sets { get; }

    public IReadOnlyList<RowRange> Runs { get; }

    /// <summary>The number of a row's reach in <see cref="Sets"/>.</summary>
    public int this[int row] => setOfRow[row];
}
