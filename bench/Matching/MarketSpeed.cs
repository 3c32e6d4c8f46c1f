using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Vocabulary;
using Matching.Tests.Clearing;

namespace Jiuye.Bench.Matching;

/// <summary>How many matches do rules for whole markets give, and how long do they take? The published markets: numpy's generator of seed 0.</summary>
internal static class MarketSpeed
{
    private const int Times = 5;

    public static int Run()
    {
        foreach (var (seekers, postings, rules) in new (int, int, ClearingRule[])[]
        {
            (30, 20, Enum.GetValues<ClearingRule>()),
            (500, 300, [ClearingRule.Product, ClearingRule.TransferableUtility, ClearingRule.Welfare, ClearingRule.Stable]),
            (1_000, 1_000, [ClearingRule.Product, ClearingRule.TransferableUtility, ClearingRule.Welfare, ClearingRule.Stable]),
            (3_000, 2_000, [ClearingRule.Product, ClearingRule.TransferableUtility, ClearingRule.Welfare, ClearingRule.Stable]),
        })
        {
            var market = MadeMarket.Of(seekers, postings, 0);
            foreach (var rule in rules)
                Measure(market, rule);
        }

        return 0;
    }

    /// <summary>Transferable utility over many seekers with a few candidates each.</summary>
    public static int Sparse(int seekers, int postings, int candidates)
    {
        var random = new Random(20_261_123);
        var (starts, others, worths) = (new int[seekers + 1], new int[seekers * candidates], new double[seekers * candidates]);
        var popularity = Enumerable.Range(0, postings).Select(_ => random.NextDouble()).ToArray();
        for (var pair = 0; pair < others.Length; pair++)
        {
            // Distinct by construction: one of each stretch of postings.
            var stretch = postings / candidates;
            others[pair] = ((pair % candidates) * stretch) + random.Next(stretch);
            worths[pair] = popularity[others[pair]] + random.NextDouble();
        }

        for (var seeker = 0; seeker <= seekers; seeker++)
            starts[seeker] = seeker * candidates;
        var watch = Stopwatch.StartNew();
        var prices = TransferableUtility.Solve(starts, others, worths, [.. Enumerable.Repeat(1.0, postings)], new() { Chance = 0.1 });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seekers} x {postings}, {candidates} each: {prices.Rounds} rounds, gap {prices.Gap:E1}, {watch.Elapsed.TotalSeconds:0.0} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MiB"));
        return 0;
    }

    /// <summary>A night's plan over as many.</summary>
    public static int Plan(int seekers, int postings, int candidates)
    {
        var random = new Random(20_261_123);
        var (lists, stretch) = (new IReadOnlyList<ScoredPosting>[seekers], postings / candidates);
        double[] popularity = [.. Enumerable.Range(0, postings).Select(_ => random.NextDouble())];
        for (var seeker = 0; seeker < seekers; seeker++)
        {
            var list = new ScoredPosting[candidates];
            for (var at = 0; at < candidates; at++)
            {
                var posting = (at * stretch) + random.Next(stretch);
                list[at] = new(posting, (popularity[posting] + random.NextDouble()) / 2);
            }

            Array.Sort(list, static (one, other) => other.Score.CompareTo(one.Score));
            lists[seeker] = list;
        }

        int[] heads = [.. Enumerable.Range(0, postings).Select(_ => 1 + random.Next(3))];
        var policy = Policy.Named("jiuye-default").Clearing;
        var watch = Stopwatch.StartNew();
        var report = ClearingPlan.Of(lists, heads, [.. heads.Select(head => head * policy.FillRate)], policy).Report;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"plan of {seekers} x {postings}, {candidates} each: {watch.Elapsed.TotalSeconds:0.0} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:0} MiB; Gini {report.Before.Gini:0.00} to {report.After.Gini:0.00}, orphans {report.Before.Orphans} to {report.After.Orphans}, given up {report.GivenUp.MeanShare:P1} in the mean, introduced {report.Introduced}, blocking {report.BlockingPairsBefore} to {report.BlockingPairs}"));
        return 0;
    }

    private static void Measure(PreferenceMarket market, ClearingRule rule)
    {
        var (took, lists) = (new double[Times], MarketClearing.Clear(market, rule));
        for (var time = 0; time < Times; time++)
        {
            var before = Environment.CpuUsage.TotalTime;
            lists = MarketClearing.Clear(market, rule);
            took[time] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        Array.Sort(took);
        var report = TwoSidedReport.Of(market, lists, top: 10, threads: 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{market.Seekers} x {market.Postings} {rule}: {report.ExpectedMatches:0.0000} matches, envies {report.Envies.Seekers}/{report.Envies.Postings}, blocking {report.BlockingPairs}, Gini {report.Postings.Gini:0.000}, orphans {report.Postings.Orphans}, {took[Times / 2]:0.0} ms"));
    }
}
