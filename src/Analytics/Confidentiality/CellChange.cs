namespace Jiuye.Analytics;

/// <summary>A way in which withheld cells could differ from their true values without a published cell or a sum telling.</summary>
internal sealed class CellChange
{
    private readonly int[] cells;
    private readonly double[] distances;

    /// <param name="cells">The cells that differ, in rising order.</param>
    /// <param name="distances">By how much each does; not 0.</param>
    public CellChange(int[] cells, double[] distances)
    {
        this.cells = cells;
        this.distances = distances;
    }

    public IReadOnlyList<int> Cells => cells;

    public bool Uses(int cell) => Array.BinarySearch(cells, cell) >= 0;

    /// <summary>By how much a cell differs; 0 where it does not.</summary>
    public double Of(int cell)
    {
        var at = Array.BinarySearch(cells, cell);
        return at < 0 ? 0 : distances[at];
    }

    /// <summary>The opposite change; null where it would make a value negative.</summary>
    public CellChange? Mirrored(AdditiveTable table)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (distances[at] > table.Values[cells[at]])
                return null;
        }

        return new(cells, Array.ConvertAll(distances, static distance => -distance));
    }
}
