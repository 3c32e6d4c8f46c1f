namespace Jiuye.Analytics;

/// <summary>Counts by sorting the records' cells: for crosses with too many possible cells to hold one slot for each.</summary>
internal static class SortedCrossing
{
    internal static CrossTable Of(CrossLayout layout, MarketColumns demand, MarketColumns seekers, int threads)
    {
        var sides = new (long[] Cells, CrossTotals[] Totals)[2];
        Parallel.For(0, 2, new() { MaxDegreeOfParallelism = threads }, side => sides[side] = Count(layout, side == 0 ? demand : seekers, side == 0));
        return Merge(layout, sides[0], sides[1]);
    }

    private static (long[] Cells, CrossTotals[] Totals) Count(CrossLayout layout, MarketColumns records, bool isDemand)
    {
        var keys = new long[records.Count];
        layout.CellsOf(records, isDemand, 0, keys);
        var persons = new int[records.Count];
        if (records.IsOnePersonEach)
            Array.Fill(persons, 1);
        else
            records.Persons.CopyTo(persons);
        Array.Sort(keys, persons);
        var cells = new List<long>();
        var totals = new List<CrossTotals>();
        for (var at = 0; at < keys.Length;)
        {
            var (cell, sum, first) = (keys[at], 0L, at);
            for (; at < keys.Length && keys[at] == cell; at++)
                sum += persons[at];
            cells.Add(cell);
            totals.Add(new(sum, at - first));
        }

        return ([.. cells], [.. totals]);
    }

    private static CrossTable Merge(CrossLayout layout, (long[] Cells, CrossTotals[] Totals) demand, (long[] Cells, CrossTotals[] Totals) seekers)
    {
        var (cells, openings, wanting) = (new List<long>(), new List<CrossTotals>(), new List<CrossTotals>());
        var (left, right) = (0, 0);
        while (left < demand.Cells.Length || right < seekers.Cells.Length)
        {
            var cell = Math.Min(
                left < demand.Cells.Length ? demand.Cells[left] : long.MaxValue, right < seekers.Cells.Length ? seekers.Cells[right] : long.MaxValue);
            cells.Add(cell);
            openings.Add(left < demand.Cells.Length && demand.Cells[left] == cell ? demand.Totals[left++] : default);
            wanting.Add(right < seekers.Cells.Length && seekers.Cells[right] == cell ? seekers.Totals[right++] : default);
        }

        return new(layout, [.. cells], [.. openings], [.. wanting]);
    }
}
