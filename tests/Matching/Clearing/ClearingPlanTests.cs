using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Vocabulary;

namespace Matching.Tests.Clearing;

public class ClearingPlanTests
{
    private static readonly ClearingPolicy Default = Policy.Named("jiuye-default").Clearing;

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 1_000_000).ToArbitrary();

    [Fact]
    public void In_a_crowd_a_plan_raises_hires_by_three_tenths()
    {
        var market = new CrowdedMarket(3_000, 1_000, seed: 1);
        var plan = Plan(market, Default);

        var before = market.Hires([.. market.Candidates.Select(list => list.Take(Default.PostingsShown).ToArray())]);
        var after = market.Hires([.. plan.Lists.Select(static list => list.Shown)]);

        Assert.True(after >= 1.3 * before, $"{before} to {after}");
    }

    [Fact]
    public void Every_posting_is_shown_so_often_or_to_all_whom_it_fits() => Prop.ForAll(Seeds, static seed =>
    {
        var (candidates, heads) = Drawn(seed);
        var plan = ClearingPlan.Of(candidates, heads, [.. heads.Select(static head => head * 0.8)], Default with { PostingsShown = 2, LeastShown = 3 });
        var added = 0;
        for (var posting = 0; posting < heads.Length; posting++)
        {
            var fitting = candidates.Count(list => list.Any(one => one.Posting == posting));
            Assert.True(plan.Lists.Count(list => list.Shown.Any(one => one.Posting == posting)) >= Math.Min(3, fitting));
            // What is added stands behind the two that were chosen, and never beyond need.
            added += Math.Max(0, Math.Min(3, fitting) - plan.Lists.Count(list => list.Shown.Take(2).Any(one => one.Posting == posting)));
        }

        Assert.All(plan.Lists, static list => Assert.Equal(list.Shown.Count, list.Shown.Distinct().Count()));
        Assert.Equal((added, plan.Report.FittingNobody), (plan.Report.Added, plan.Report.After.Orphans));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_gives_up_more_than_the_policy_allows_nor_sees_what_the_own_order_has_too_low() => Prop.ForAll(Seeds, static seed =>
    {
        var (candidates, heads) = Drawn(seed);
        foreach (var bound in new[] { 0, 0.05, 0.3 })
        {
            var policy = Default with { PostingsShown = 3, KeptBest = 1, LeastShown = 0, MostGivenUp = bound, LowestRank = 6, PriceStrength = 2 };
            var plan = ClearingPlan.Of(candidates, heads, [.. heads.Select(static head => (double)head)], policy);
            for (var seeker = 0; seeker < candidates.Length; seeker++)
            {
                var (list, shown) = (candidates[seeker], plan.Lists[seeker].Shown);
                Assert.Equal(Math.Min(3, list.Count), shown.Count);
                Assert.True(shown.Sum(static one => one.Score) >= ((1 - bound) * list.Take(3).Sum(static one => one.Score)) - 1e-9);
                Assert.All(shown, one => Assert.Contains(one, list.Take(6)));
                Assert.Equal(list.Take(1), shown.Take(1));
            }

            Assert.True(plan.Report.GivenUp.MostShare <= bound + 1e-9);
            Assert.InRange(plan.Report.GivenUp.LowestRank, 0, 6);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Introductions_leave_no_pair_that_would_rather_have_each_other_and_no_envy() => Prop.ForAll(Seeds, static seed =>
    {
        var (candidates, heads) = Drawn(seed);
        var plan = ClearingPlan.Of(candidates, heads, [.. heads.Select(static head => (double)head)], Default);
        var introduced = plan.Lists.Select(static list => list.Introduced).ToArray();
        for (var posting = 0; posting < heads.Length; posting++)
        {
            double[] held = [.. candidates.Zip(introduced).Where(pair => pair.Second == posting).Select(pair => pair.First.Single(one => one.Posting == posting).Score)];
            Assert.True(held.Length <= heads[posting]);
            foreach (var (list, got) in candidates.Zip(introduced))
            {
                // Strictly better on both sides; where scores are equal the lower number goes first.
                if (list.Where(one => one.Posting == posting).Select(static one => (double?)one.Score).SingleOrDefault() is { } score
                    && score > (got is { } has ? list.Single(one => one.Posting == has).Score : double.NegativeInfinity))
                {
                    Assert.True(held.Length == heads[posting] && held.Min() >= score);
                }
            }
        }

        Assert.Equal((0, 0), (plan.Report.BlockingPairs, plan.Report.Envious));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_rush_for_one_posting_blocks_and_leaves_envy_out_where_the_best_win()
    {
        // Two seekers want the one place first; the worse one gets nothing while a place next door stays empty.
        IReadOnlyList<ScoredPosting>[] candidates = [[new(0, 0.9), new(1, 0.5)], [new(0, 0.8), new(1, 0.7)]];

        var report = ClearingPlan.Of(candidates, [1, 1], [1, 1], Default).Report;

        Assert.Equal((1, 0), (report.BlockingPairsBefore, report.EnviousBefore));
        Assert.Equal((0, 0, 2), (report.BlockingPairs, report.Envious, report.Introduced));
    }

    [Fact]
    public void No_seekers_and_no_postings_make_an_empty_plan()
    {
        Assert.Empty(ClearingPlan.Of([], [], [], Default).Lists);
        Assert.Equal(2, ClearingPlan.Of([], [1, 1], [1, 1], Default).Report.FittingNobody);
        Assert.Empty(Assert.Single(ClearingPlan.Of([[]], [1], [1], Default).Lists).Shown);
    }

    [Fact]
    public void What_is_no_market_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ClearingPlan.Of([[new(0, 0.5)]], [0], [1], Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClearingPlan.Of([[new(0, 0.5)]], [1], [0], Default));
        Assert.Throws<ArgumentException>(() => ClearingPlan.Of([[new(0, 0.5)]], [1, 1], [1], Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClearingPlan.Of([[new(1, 0.5)]], [1], [1], Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClearingPlan.Of([[new(0, double.NaN)]], [1], [1], Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClearingPlan.Of([[new(0, 0.4), new(1, 0.5)]], [1, 1], [1, 1], Default));
    }

    private static ClearingPlan Plan(CrowdedMarket market, ClearingPolicy policy) =>
        ClearingPlan.Of(market.Candidates, market.Heads, [.. market.Heads.Select(head => head * policy.FillRate)], policy);

    private static (IReadOnlyList<ScoredPosting>[] Candidates, int[] Heads) Drawn(int seed)
    {
        var random = new Random(seed);
        var postings = random.Next(1, 15);
        return ([.. Enumerable.Range(0, random.Next(0, 25)).Select(_ => List())], [.. Enumerable.Range(0, postings).Select(_ => random.Next(1, 4))]);

        // Scores of two decimals, so that there are ties.
        IReadOnlyList<ScoredPosting> List() =>
            [.. Enumerable.Range(0, postings).Where(_ => random.Next(3) > 0).Select(posting => new ScoredPosting(posting, random.Next(101) / 100.0)).OrderByDescending(static one => one.Score).ThenBy(static one => one.Posting)];
    }
}
