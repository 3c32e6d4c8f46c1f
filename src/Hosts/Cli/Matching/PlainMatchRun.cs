using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary><c>match --plain</c>: the whole file at once, and on demand how fast.</summary>
internal sealed class PlainMatchRun(PlainMarket market, IReadOnlyList<PlainSeeker> seekers, int top, int threads)
{
    private const int Warmups = 100;
    private const int Singles = 1_000;

    private readonly PlainBulk bulk = new(market, top, threads);

    /// <summary>Every seeker's list, in the order of the file; each is valid until the next one is asked for.</summary>
    internal IEnumerable<(PlainSeeker Seeker, PlainList List)> Lists(CancellationToken cancellation)
    {
        foreach (var block in Blocks(bulk.Block))
        {
            bulk.Match(seekers, block, cancellation);
            for (var at = 0; at < block.Length; at++)
                yield return (seekers[block.Start + at], bulk[at]);
        }
    }

    /// <summary>One JSON object with times, some also in seconds of the processors, which say more where a machine is shared.</summary>
    /// <param name="build">The reading of the postings and the building of the index.</param>
    /// <param name="updates">Changes to make last.</param>
    /// <param name="cancellation">Ends the measuring.</param>
    internal string Measure((double Seconds, double Processor) build, IReadOnlyList<(PlainUpdate Update, bool IsSingle)> updates, CancellationToken cancellation)
    {
        var search = market.NewSearch();
        foreach (var seeker in seekers.Take(Warmups))
            search.Match(seeker, top);
        var single = seekers.Take(Singles).Select(seeker => Milliseconds(() => search.Match(seeker, top))).Order().ToArray();
        var pair = new PlainBulk(market, top, threads: 2);
        var two = Seconds(() => pair.Match(seekers, new(0, Math.Min(Singles, seekers.Count)), cancellation));
        var before = Environment.CpuUsage.TotalTime;
        var all = Seconds(() =>
        {
            foreach (var block in Blocks(bulk.Block))
                bulk.Match(seekers, block, cancellation);
        });
        var processor = Environment.CpuUsage.TotalTime - before;
        var changes = updates.Count == 0 ? "" : "," + new PlainUpdateRun(market, search).Measure(updates);
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"build_s":{{build.Seconds:0.000}},"build_cpu_s":{{build.Processor:0.000}},"rss_mb":{{process.PeakWorkingSet64 / 1048576.0:0.0}},"q1_qps":{{Rate(single.Length, single.Sum() / 1000)}},"p50":{{Percentile(single, 0.5):0.0000}},"p95":{{Percentile(single, 0.95):0.0000}},"p99":{{Percentile(single, 0.99):0.0000}},"q2_qps":{{Rate(Math.Min(Singles, seekers.Count), two)}},"bulk_n":{{seekers.Count}},"bulk_per_s":{{Rate(seekers.Count, all)}},"bulk_cpu_us":{{processor.TotalMicroseconds / Math.Max(1, seekers.Count):0.00}}{{changes}}}""");
    }

    internal static double Milliseconds(Action work) => Seconds(work) * 1_000;

    /// <summary>The smallest number that at least the share of all does not exceed; 0 of none.</summary>
    internal static double Percentile(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];

    private IEnumerable<RowRange> Blocks(int length)
    {
        for (var start = 0; start < seekers.Count; start += length)
            yield return new(start, Math.Min(start + length, seekers.Count));
    }

    private static double Seconds(Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static string Rate(int count, double seconds) => seconds <= 0 ? "0" : (count / seconds).ToString("0", CultureInfo.InvariantCulture);
}
