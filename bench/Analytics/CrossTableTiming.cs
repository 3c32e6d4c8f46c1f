using System.Diagnostics;
using System.Globalization;

namespace Jiuye.Analytics.Bench;

/// <summary>How long does the cross-table of a million openings and a million seekers take, from memory? The median of several runs, thread by thread, without a harness.</summary>
internal static class CrossTableTiming
{
    private const int Runs = 21;

    internal static void Print(TextWriter output, string? folder = null)
    {
        var (demand, seekers) = SyntheticMarket.Of(1_000_000);
        if (folder is not null)
        {
            // Comparators read the same records.
            Write(demand, Path.Combine(folder, "demand.csv"));
            Write(seekers, Path.Combine(folder, "seekers.csv"));
        }

        foreach (var threads in new[] { 1, 2 })
        {
            var times = new double[Runs];
            CrossTable? cross = null;
            for (var run = -3; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                cross = CrossTable.Of(demand, seekers, threads);
                for (var cell = 0; cell < cross.Count; cell++)
                    _ = cross.RatioAt(cell);
                if (run >= 0)
                    times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            Array.Sort(times);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threads} threads: {cross!.Count} cells with ratios in {times[Runs / 2]:0.0} ms (median of {Runs}; best {times[0]:0.0}, worst {times[^1]:0.0})"));
        }
    }

    private static void Write(MarketColumns records, string file)
    {
        using var writer = new StreamWriter(file);
        writer.Write(string.Join(',', records.Columns.Select(static column => column.Name)) + ",persons\n");
        for (var at = 0; at < records.Count; at++)
        {
            foreach (var column in records.Columns)
                writer.Write((column.Numbers[at] < 0 ? "" : column.Codes[column.Numbers[at]]) + ",");
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(records.IsOnePersonEach ? 1 : records.Persons[at])}\n"));
        }
    }
}
