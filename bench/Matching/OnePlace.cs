using System.Diagnostics;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>What if neither place nor occupation thins anything out? <c>-- one-place POSTINGS</c>: all postings and a thousand seekers in one county and one occupation, the full engine.</summary>
internal static class OnePlace
{
    private const int Seekers = 1_000;
    private const int Asked = 200;
    private const int Top = 100;

    private static readonly DistrictCode Place = DistrictCode.Parse("440106");
    private static readonly OccupationCode Occupation = OccupationCode.Parse("4-02-06-01");

    internal static int Run(int count)
    {
        var random = new Random(20_261_122);
        var market = new Market(
            [.. Enumerable.Range(0, count).Select(number => BenchMarket.Posting(random, number) with { District = Place, Occupation = Occupation })],
            [.. Enumerable.Range(0, Seekers).Select(number => BenchMarket.Seeker(random, number) with { District = Place, WantedOccupations = [Occupation] })],
            []);
        var records = GC.GetTotalMemory(forceFullCollection: true);
        var policy = Policy.Named("jiuye-default");
        var before = Environment.CpuUsage.TotalTime;
        var engine = MatchingEngine.Build(market, new() { Ranking = policy.Ranking, Filters = policy.Filters }, JobTextReader.Default, threads: 2);
        var build = Environment.CpuUsage.TotalTime - before;
        var held = GC.GetTotalMemory(forceFullCollection: true) - records;
        Console.WriteLine(FormattableString.Invariant(
            $"{count} postings in one county and one occupation: built in {build.TotalSeconds:0.0} s of the processors; {records / 1e6:0} MB of records, {held / 1e6:0} MB of index, {Environment.WorkingSet / 1e6:0} MB of working set\n"));
        Console.WriteLine("| | candidates | p50, ms | p99, ms | most, ms |\n|---|---|---|---|---|");
        Show("postings for a seeker", market.Seekers.Take(Asked), seeker => engine.RecommendPostings(seeker, Top, BenchMarket.AsOf).Candidates, seeker => engine.RecommendPostings(seeker.Id, Top, BenchMarket.AsOf));
        Show("seekers for a posting", market.Postings.Take(Asked), posting => engine.RecommendSeekers(posting, Top, BenchMarket.AsOf).Candidates, posting => engine.RecommendSeekers(posting.Id, Top, BenchMarket.AsOf));
        return 0;
    }

    private static void Show<TRecord>(string name, IEnumerable<TRecord> asking, Func<TRecord, int> candidates, Action<TRecord> ask)
    {
        var (times, passed) = (new List<double>(), 0L);
        foreach (var record in asking)
        {
            passed += candidates(record);
            var began = Stopwatch.GetTimestamp();
            ask(record);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"| {name} | {passed / times.Count} | {times[times.Count / 2]:0.00} | {times[(int)Math.Ceiling(0.99 * times.Count) - 1]:0.00} | {times[^1]:0.0} |"));
    }
}
