using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Clearing;

namespace Matching.Tests.Clearing;

public class MarketClearingTests
{
    private static readonly ClearingRule[] Rules = Enum.GetValues<ClearingRule>();

    [Fact]
    public void Numbers_sort_as_comparing_sorts_them() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            double[] values = [.. Enumerable.Range(0, random.Next(0, 400)).Select(_ => random.Next(4) == 0 ? random.Next(3) : random.NextDouble() * Math.Pow(10, random.Next(-300, 300)))];
            var order = new int[values.Length];
            new RankOrder().Sort(values, order);
            Assert.Equal(Enumerable.Range(0, values.Length).OrderByDescending(at => values[at]), order);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Deferred_acceptance_gives_what_rounds_of_proposals_give_and_no_blocking_pair() => Prop.ForAll(RandomMarkets.Any, static market =>
    {
        var matching = MarketClearing.Clear(market, ClearingRule.Stable).Matching!;
        Assert.Equal(PlainClearing.Stable(market), matching);
        Assert.Equal(0, PlainClearing.Blocking(market, matching));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Blocking_pairs_of_any_matching_are_counted_as_written_out() => Prop.ForAll(RandomMarkets.Any, static market =>
    {
        // A matching that asks nobody: each seeker in turn takes the last posting with room.
        var (free, got, pairs) = (market.Places.ToArray(), new int[market.Seekers], new int[market.Seekers]);
        var lists = SideLists.ByKeys(market.Likings, market.Seekers, market.Postings, threads: 1);
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            got[seeker] = Enumerable.Range(0, market.Postings).LastOrDefault(posting => free[posting] > 0, -1);
            pairs[seeker] = got[seeker] < 0 ? -1 : (seeker * market.Postings) + lists[seeker].IndexOf(got[seeker]);
            if (got[seeker] >= 0)
                free[got[seeker]]--;
        }

        var wantings = lists.Order.Select((posting, pair) => PlainClearing.Wanting(market, pair / market.Postings, posting)).ToArray();
        var starts = Enumerable.Range(0, market.Seekers + 1).Select(seeker => seeker * market.Postings).ToArray();
        Assert.Equal(PlainClearing.Blocking(market, got), DeferredAcceptance.BlockingPairs(starts, lists.Order, wantings, market.Places, pairs));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Transferable_utility_ends_where_plain_turns_end() => Prop.ForAll(RandomMarkets.Any, static market =>
    {
        var (starts, postings) = MarketClearing.EveryPair(market.Seekers, market.Postings);
        double[] worths = [.. market.Likings.Select((liking, pair) => liking + PlainClearing.Wanting(market, pair / market.Postings, postings[pair]))];
        foreach (var chance in new[] { 0.1, 1, 10 })
        {
            var fast = TransferableUtility.Solve(starts, postings, worths, [.. market.Places.Select(static place => (double)place)], new() { Chance = chance });
            var (a, b) = PlainClearing.Utility(market, chance);
            Assert.All(fast.Seekers.Zip(a), static pair => Assert.Equal(pair.Second, pair.First, 1e-6));
            Assert.All(fast.Postings.Zip(b), static pair => Assert.Equal(pair.Second, pair.First, 1e-6));
            Assert.True(fast.Gap <= 1e-9);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_balanced_market_of_a_thousand_a_side_takes_few_rounds()
    {
        // Plain turns take 4,569 rounds (matching-reference.md section 6); the matches are those measured there.
        var market = MadeMarket.Of(1_000, 1_000, 0);
        var (starts, postings) = MarketClearing.EveryPair(1_000, 1_000);
        double[] worths = [.. market.Likings.Select((liking, pair) => liking + PlainClearing.Wanting(market, pair / 1_000, postings[pair]))];

        var prices = TransferableUtility.Solve(starts, postings, worths, new double[1_000].Select(static _ => 1.0).ToArray(), new());

        Assert.InRange(prices.Rounds, 1, 20);
        Assert.True(prices.Gap <= 1e-9);
        Assert.Equal(732.1, MarketClearing.Clear(market, ClearingRule.TransferableUtility, threads: 2).ExpectedMatches(market), 0.05);
    }

    [Fact]
    public void Envy_is_counted_as_written_out() => Prop.ForAll(RandomMarkets.Any, static market =>
    {
        foreach (var rule in Rules)
        {
            var lists = MarketClearing.Clear(market, rule);
            Assert.Equal(PlainClearing.Envy(market, lists.SeekersLook, lists.PostingsLook), EnvyCount.Of(market, lists.SeekersLook, lists.PostingsLook, threads: 2));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Welfare_never_has_fewer_matches_than_transferable_utility_and_no_one_list_can_add_any() => Prop.ForAll(RandomMarkets.Any, static market =>
    {
        var welfare = MarketClearing.Clear(market, ClearingRule.Welfare);
        var matches = welfare.ExpectedMatches(market);
        Assert.True(matches >= MarketClearing.Clear(market, ClearingRule.TransferableUtility).ExpectedMatches(market) - 1e-12);
        // The first seeker's every other order of the first three places.
        foreach (var (one, other) in new[] { (0, 1), (0, 2), (1, 2) })
        {
            if (other >= market.Postings)
                continue;
            var order = welfare.Seekers!.Order.ToArray();
            (order[one], order[other]) = (order[other], order[one]);
            var changed = ClearedLists.Of(SideLists.Of(market.Seekers, market.Postings, order), welfare.Postings!);
            Assert.True(changed.ExpectedMatches(market) <= matches * (1 + 1e-3));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lots_are_doubly_stochastic() => Prop.ForAll(RandomMarkets.Any, static market =>
    {
        var lists = MarketClearing.Clear(market, ClearingRule.Nash);
        AssertDoublyStochastic(lists.SeekersLots!, market.Seekers, market.Postings);
        AssertDoublyStochastic(lists.PostingsLots!, market.Postings, market.Seekers);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Threads_change_nothing()
    {
        var market = MadeMarket.Of(90, 70, 7);
        foreach (var rule in Rules)
        {
            var (one, eight) = (MarketClearing.Clear(market, rule, threads: 1), MarketClearing.Clear(market, rule, threads: 8));
            Assert.Equal(one.SeekersLook, eight.SeekersLook);
            Assert.Equal(one.PostingsLook, eight.PostingsLook);
            Assert.Equal(TwoSidedReport.Of(market, one, 10, threads: 1), TwoSidedReport.Of(market, eight, 10, threads: 8));
        }
    }

    [Fact]
    public void Preferences_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PreferenceMarket(1, 1, [double.NaN], [1]));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PreferenceMarket(1, 1, [1], [-0.1]));
        Assert.Throws<ArgumentException>(static () => new PreferenceMarket(1, 2, [1, 1], [1]));
        Assert.Throws<ArgumentException>(static () => new PreferenceMarket(1, 1, [1], [1], [0]));
    }

    private static void AssertDoublyStochastic(double[] lots, int lists, int length)
    {
        for (var list = 0; list < lists; list++)
        {
            for (var at = 0; at < length; at++)
            {
                Assert.Equal(1, Enumerable.Range(0, length).Sum(place => lots[(((list * length) + at) * length) + place]), 1e-9);
                Assert.Equal(1, Enumerable.Range(0, length).Sum(one => lots[(((list * length) + one) * length) + at]), 1e-9);
            }
        }
    }
}
