using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary><c>match --plain</c>: the whole file at once, and on demand how fast.</summary>
internal sealed class PlainMatchRun(PlainMarket market, IReadOnlyList<PlainSeeker> seekers, int top, int threads)
{
    private const int Warmups = 100;
    private const int Singles = 1_000;
    private const int Block = 4_096;

    /// <summary>Every seeker's list, in the order of the file.</summary>
    internal IEnumerable<PlainList> Lists(CancellationToken cancellation)
    {
        for (var start = 0; start < seekers.Count; start += Block)
        {
            foreach (var list in Lists(start, Math.Min(Block, seekers.Count - start), threads, cancellation))
                yield return list;
        }
    }

    /// <summary>One JSON object with times; <paramref name="buildSeconds"/> is the building of the index.</summary>
    internal string Measure(double buildSeconds, CancellationToken cancellation)
    {
        var workspace = market.NewWorkspace();
        foreach (var seeker in seekers.Take(Warmups))
            market.Match(seeker, top, workspace);
        var single = seekers.Take(Singles).Select(seeker => Milliseconds(() => market.Match(seeker, top, workspace))).Order().ToArray();
        var two = Seconds(() => Lists(0, Math.Min(Singles, seekers.Count), 2, cancellation));
        var bulk = Seconds(() => Lists(0, seekers.Count, threads, cancellation));
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"build_s":{{buildSeconds:0.000}},"rss_mb":{{process.PeakWorkingSet64 / 1048576.0:0.0}},"q1_qps":{{Rate(single.Length, single.Sum() / 1000)}},"p50":{{At(single, 0.5):0.0000}},"p95":{{At(single, 0.95):0.0000}},"p99":{{At(single, 0.99):0.0000}},"q2_qps":{{Rate(Math.Min(Singles, seekers.Count), two)}},"bulk_n":{{seekers.Count}},"bulk_per_s":{{Rate(seekers.Count, bulk)}}}""");
    }

    private PlainList[] Lists(int start, int count, int workers, CancellationToken cancellation)
    {
        var lists = new PlainList[count];
        Parallel.For(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation },
            market.NewWorkspace,
            (at, _, workspace) =>
            {
                lists[at] = market.Match(seekers[start + at], top, workspace);
                return workspace;
            },
            static _ => { });
        return lists;
    }

    private static double Milliseconds(Action work) => Seconds(work) * 1_000;

    private static double Seconds(Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static string Rate(int count, double seconds) => seconds <= 0 ? "0" : (count / seconds).ToString("0", CultureInfo.InvariantCulture);

    // The smallest time that at least the share of all times does not exceed.
    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
