namespace Jiuye.Analytics;

/// <summary>Counts into one slot for every cell that there could be: one addition a record.</summary>
internal static class DenseCrossing
{
    /// <summary>More slots than this cost more memory (16 bytes each, a side and thread) than sorting costs time.</summary>
    internal const long MostCells = 1 << 22;

    // Runs of records whose cell numbers fit the first cache.
    private const int Run = 2_048;

    internal static CrossTable Of(CrossLayout layout, MarketColumns demand, MarketColumns seekers, int threads)
    {
        var parts = Math.Max(1, threads / 2);
        var counts = new CrossTotals[2 * parts][];
        Parallel.For(0, counts.Length, new() { MaxDegreeOfParallelism = threads }, part =>
        {
            var isDemand = part < parts;
            counts[part] = Count(layout, isDemand ? demand : seekers, isDemand, part % parts, parts);
        });
        return Gather(layout, Sum(counts.AsSpan(0, parts)), Sum(counts.AsSpan(parts)));
    }

    private static CrossTotals[] Count(CrossLayout layout, MarketColumns records, bool isDemand, int part, int parts)
    {
        var totals = new CrossTotals[layout.Cells];
        var first = (int)((long)records.Count * part / parts);
        var end = (int)((long)records.Count * (part + 1) / parts);
        Span<long> cells = stackalloc long[Run];
        for (var from = first; from < end; from += Run)
        {
            var run = cells[..Math.Min(Run, end - from)];
            layout.CellsOf(records, isDemand, from, run);
            if (records.IsOnePersonEach)
                Add(totals, run);
            else
                Add(totals, run, records.Persons.Slice(from, run.Length));
        }

        return totals;
    }

    private static void Add(CrossTotals[] totals, ReadOnlySpan<long> cells)
    {
        foreach (var cell in cells)
        {
            ref var total = ref totals[cell];
            total = new(total.Persons + 1, total.Records + 1);
        }
    }

    private static void Add(CrossTotals[] totals, ReadOnlySpan<long> cells, ReadOnlySpan<int> persons)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            ref var total = ref totals[cells[at]];
            total = new(total.Persons + persons[at], total.Records + 1);
        }
    }

    private static CrossTotals[] Sum(ReadOnlySpan<CrossTotals[]> parts)
    {
        var sum = parts[0];
        foreach (var part in parts[1..])
        {
            for (var cell = 0; cell < sum.Length; cell++)
                sum[cell] = new(sum[cell].Persons + part[cell].Persons, sum[cell].Records + part[cell].Records);
        }

        return sum;
    }

    private static CrossTable Gather(CrossLayout layout, CrossTotals[] demand, CrossTotals[] seekers)
    {
        var count = 0;
        for (var cell = 0; cell < demand.Length; cell++)
            count += (demand[cell].Records | seekers[cell].Records) != 0 ? 1 : 0;
        var (cells, openings, wanting) = (new long[count], new CrossTotals[count], new CrossTotals[count]);
        var at = 0;
        for (var cell = 0; cell < demand.Length; cell++)
        {
            if ((demand[cell].Records | seekers[cell].Records) == 0)
                continue;
            (cells[at], openings[at], wanting[at]) = (cell, demand[cell], seekers[cell]);
            at++;
        }

        return new(layout, cells, openings, wanting);
    }
}
