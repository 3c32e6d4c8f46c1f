using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Vocabulary;
using Matching.Tests.Clearing;

namespace Jiuye.Bench.Matching;

/// <summary>How many more are hired by a plan than by everybody's own best, in markets with planted chances?</summary>
internal static class CrowdHires
{
    public static int Run()
    {
        var policy = Policy.Named("jiuye-default").Clearing;
        foreach (var (seekers, postings) in new[] { (3_000, 1_000), (3_000, 300), (1_000, 1_000) })
        {
            foreach (var seed in new[] { 1, 2, 3 })
            {
                var market = new CrowdedMarket(seekers, postings, seed);
                var before = market.Hires([.. market.Candidates.Select(list => list.Take(policy.PostingsShown).ToArray())]);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seekers} x {postings}, seed {seed}: {before:0.0} hires by everybody's best"));
                foreach (var (strength, givenUp) in new[] { (0.05, 0.1), (0.05, 0.15), (0.05, 0.2), (0.05, 1), (0.1, 0.1), (0.1, 0.2), (0.02, 0.2) })
                    Plan(market, policy with { PriceStrength = strength, MostGivenUp = givenUp }, before);
            }
        }

        foreach (var seed in new[] { 1, 2, 3 })
            Day(new(6_000, 1_000, seed), policy);
        return 0;
    }

    // The night planned for half of them; the other half comes by day, one after another.
    private static void Day(CrowdedMarket market, ClearingPolicy policy)
    {
        var half = market.Candidates.Length / 2;
        double[] places = [.. market.Heads.Select(head => head * policy.FillRate)];
        var night = ClearingPlan.Of(market.Candidates[..half], market.Heads, places, policy).Prices;
        var come = market.Candidates[half..];
        var best = market.Hires([.. come.Select(list => list.Take(policy.PostingsShown).ToArray())]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{half} come by day: {best:0.0} hires by everybody's best, {Hires(night, isCorrected: false):0.0} at the night's prices, {Hires(night, isCorrected: true):0.0} with showings counted, {Hires([.. night.Select(static _ => 0.0)], isCorrected: true):0.0} counted from no prices"));

        double Hires(IReadOnlyList<double> prices, bool isCorrected)
        {
            var day = new DayPrices(prices.Select((price, posting) => new PricedPosting(new($"{posting}"), places[posting], price)), policy);
            var lists = new List<IReadOnlyList<ScoredPosting>>();
            foreach (var candidates in come)
            {
                var list = day.List([.. candidates.Select(static one => new Match(new("S"), new($"{one.Posting}"), one.Score))]);
                if (isCorrected)
                    day.Show(list);
                lists.Add([.. list.Select(static match => new ScoredPosting(int.Parse(match.Posting.Value, CultureInfo.InvariantCulture), match.Score))]);
            }

            return market.Hires(lists);
        }
    }

    private static void Plan(CrowdedMarket market, ClearingPolicy policy, double before)
    {
        var watch = Stopwatch.StartNew();
        var plan = ClearingPlan.Of(market.Candidates, market.Heads, [.. market.Heads.Select(head => head * policy.FillRate)], policy);
        var seconds = watch.Elapsed.TotalSeconds;
        var (after, report) = (market.Hires([.. plan.Lists.Select(static list => list.Shown)]), plan.Report);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  strength {policy.PriceStrength}, at most {policy.MostGivenUp:P0} given up: {after:0.0} hires ({(after / before) - 1:+0%}), given up {report.GivenUp.MeanShare:P1} in the mean, {report.GivenUp.MeanRanks:0.0} ranks, Gini {report.Before.Gini:0.00} to {report.After.Gini:0.00}, orphans {report.Before.Orphans} to {report.After.Orphans}, added {report.Added}, {seconds:0.00} s"));
    }
}
