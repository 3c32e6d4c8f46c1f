using System.Diagnostics;
using Jiuye.Matching.Plain;

namespace Jiuye.Bench.Matching;

/// <summary>How do time and memory grow with the market? <c>-- growth POSTINGS...</c>, by default 10,000, 100,000, 1,000,000 and 2,000,000.</summary>
/// <remarks>Time of the processors, the making of the data left out.</remarks>
internal static class GrowthTable
{
    private const int Seekers = 4_000;
    private const int Turns = 5;
    private const int Changes = 200;
    private const int Top = 50;

    private static readonly string[] Rows =
        ["build, s", "memory held, MB", "one query, µs", "a seeker in bulk, µs", "one posting comes, until a query has seen it, µs"];

    internal static int Run(IReadOnlyList<int> sizes)
    {
        Measure(5_000);
        double[][] measured = [.. sizes.Select(Measure)];
        SizeTable.Print(sizes, Rows, measured);
        return 0;
    }

    private static double[] Measure(int size)
    {
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var data = new PlainData(seed: 1);
        var making = TimeSpan.Zero;
        var before = Environment.CpuUsage.TotalTime;
        var market = new PlainMarket(Postings());
        var build = Environment.CpuUsage.TotalTime - before - making;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - held;
        PlainSeeker[] seekers = [.. Enumerable.Range(1, Seekers).Select(data.Seeker)];
        return [build.TotalSeconds, memory / 1e6, Single(market, seekers), Bulk(market, seekers), Change(market, seekers, data, size)];

        IEnumerable<PlainPosting> Postings()
        {
            foreach (var numbers in Enumerable.Range(1, size).Chunk(5_000))
            {
                var began = Environment.CpuUsage.TotalTime;
                PlainPosting[] made = [.. numbers.Select(data.Posting)];
                making += Environment.CpuUsage.TotalTime - began;
                foreach (var posting in made)
                    yield return posting;
            }
        }
    }

    private static double Single(PlainMarket market, PlainSeeker[] seekers)
    {
        var search = market.NewSearch();
        var list = new PlainMatch[Top];
        return Least(() =>
        {
            foreach (var seeker in seekers)
                search.Match(seeker, market.Current, list);
        }) / seekers.Length;
    }

    private static double Bulk(PlainMarket market, PlainSeeker[] seekers)
    {
        var bulk = new PlainBulk(market, Top, threads: 1);
        return Least(() => bulk.Match(seekers, new(0, seekers.Length), CancellationToken.None)) / seekers.Length;
    }

    private static double Change(PlainMarket market, PlainSeeker[] seekers, PlainData data, int size)
    {
        var search = market.NewSearch();
        var list = new PlainMatch[Top];
        PlainPosting[] coming = [.. Enumerable.Range(size + 1, Changes).Select(data.Posting)];
        var times = new double[coming.Length];
        for (var at = 0; at < times.Length; at++)
        {
            var began = Stopwatch.GetTimestamp();
            market.Apply([new(coming[at].Id, coming[at])]);
            search.Match(seekers[at], market.Current, list);
            times[at] = Stopwatch.GetElapsedTime(began).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static double Least(Action work)
    {
        var least = double.PositiveInfinity;
        for (var turn = 0; turn < Turns; turn++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds);
        }

        return least;
    }
}
