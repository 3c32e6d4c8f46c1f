using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Plain;

namespace Jiuye.Bench.Matching;

/// <summary>How long does a filtered exact top-100 take? <c>-- filtered POSTINGS [one-place]</c>; with the second, all postings lie in one city and one group and nothing is filtered by place.</summary>
/// <remarks>One thread. Each query runs several times by turns with all others; its least time counts, since the rest is what other work on the machine took.</remarks>
internal static class FilteredSpeed
{
    private const int Queries = 2_000;
    private const int Turns = 7;
    private const int Top = 100;

    internal static int Run(int postings, bool onePlace)
    {
        var data = new FilteredMarket(seed: 7);
        var market = new PlainMarket(Enumerable.Range(1, postings).Select(number => InPlace(data.Posting(number).ToPlain(), onePlace)));
        Console.WriteLine(FormattableString.Invariant($"{postings} postings{(onePlace ? " in one place" : "")}, top {Top}, {Queries} queries, the least of {Turns} turns, microseconds\n"));
        Console.WriteLine("| words | pass | listed | p50 | p95 | p99 | most | bytes a query |\n|---|---|---|---|---|---|---|---|");
        foreach (var isRare in (bool[])[true, false])
            Measure(market, [.. Enumerable.Range(1, Queries).Select(number => InPlace(data.Query(number, isRare).ToPlain(), onePlace))], isRare ? "rare" : "common");
        return 0;
    }

    private static void Measure(PlainMarket market, PlainSeeker[] queries, string name)
    {
        var search = market.NewSearch();
        var list = new PlainMatch[Top];
        var snapshot = market.Current;
        var least = new double[queries.Length];
        Array.Fill(least, double.PositiveInfinity);
        var (passed, listed) = (0L, 0L);
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var query = 0; query < queries.Length; query++)
            {
                var began = Stopwatch.GetTimestamp();
                var found = search.Match(queries[query], snapshot, list);
                least[query] = Math.Min(least[query], Stopwatch.GetElapsedTime(began).TotalMicroseconds);
                (passed, listed) = (passed + found.Candidates, listed + found.Listed);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var query in queries)
            search.Match(query, snapshot, list);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Array.Sort(least);
        var runs = Turns * queries.Length;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {passed / runs} | {listed / runs} | {At(0.5):0.0} | {At(0.95):0.0} | {At(0.99):0.0} | {least[^1]:0.0} | {bytes / queries.Length} |"));

        double At(double share) => least[(int)Math.Ceiling(share * least.Length) - 1];
    }

    private static PlainPosting InPlace(PlainPosting posting, bool onePlace) => onePlace ? posting with { District = "1" } : posting;

    private static PlainSeeker InPlace(PlainSeeker seeker, bool onePlace) => onePlace ? seeker with { Districts = ["1"] } : seeker;
}
