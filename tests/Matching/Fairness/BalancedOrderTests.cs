using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Fairness;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class BalancedOrderTests
{
    // Two groups of halves, the best four of one: every second place goes to the other, the better one first where both may.
    [Fact]
    public void A_group_behind_all_others_has_every_second_place() =>
        Assert.Equal([0, 4, 1, 5], BalancedOrder.Of([0, 0, 0, 0, 1, 1, 1, 1], [4, 4], 4, 0));

    [Fact]
    public void An_order_that_has_the_shares_already_stays() =>
        Assert.Equal([0, 1, 2, 3], BalancedOrder.Of([1, 0, 0, 1, 0, 1], [3, 3], 4, 0));

    [Fact]
    public void A_group_without_enough_candidates_gives_all_it_has() =>
        Assert.Equal([0, 4, 1, 2], BalancedOrder.Of([0, 0, 0, 0, 1], [4, 8], 4, 0));

    [Fact]
    public void Where_there_are_candidates_every_prefix_has_every_share() =>
        Prop.ForAll(Whole, list => Turns.All(turn =>
            PrefixMeasures.InfeasibleIndex(Array.ConvertAll(BalancedOrder.Of(list.Groups, list.Pool, list.Top, turn), place => list.Groups[place]), list.Pool, new int[list.Pool.Length]) == 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_comes_twice_and_groups_keep_their_own_order() =>
        Prop.ForAll(Whole, list =>
        {
            var order = BalancedOrder.Of(list.Groups, list.Pool, list.Top, 0.5);

            return order.Length == Math.Min(list.Top, list.Groups.Length)
                && order.GroupBy(place => list.Groups[place]).All(group => group.SequenceEqual(Enumerable.Range(0, list.Groups.Length).Where(place => list.Groups[place] == group.Key).Take(group.Count())));
        }).QuickCheckThrowOnFailure();

    // Every order of small lists that keeps the prefixes and the counts of all places, tried one by one.
    [Fact]
    public void No_order_that_keeps_the_shares_has_a_higher_discounted_sum_of_scores() =>
        Prop.ForAll(Whole, list =>
        {
            var random = new Random(list.Seed);
            var groups = list.Groups[..Math.Min(list.Groups.Length, 7)];
            var pool = list.Pool.Select((_, group) => groups.Count(other => other == group)).ToArray();
            var scores = groups.Select(_ => random.NextDouble()).OrderDescending().ToArray();
            var top = Math.Min(groups.Length, 5);
            if (top == 0)
                return;
            var order = BalancedOrder.Of(groups, pool, top, 0.3);
            var counts = pool.Select((_, group) => order.Count(place => groups[place] == group)).ToArray();

            var best = Orders(groups.Length, top)
                .Where(other => pool.Select((_, group) => other.Count(place => groups[place] == group)).SequenceEqual(counts))
                .Where(other => PrefixMeasures.InfeasibleIndex(Array.ConvertAll(other, place => groups[place]), pool, new int[pool.Length]) == 0)
                .Max(other => Worth(other, scores));

            Assert.Equal(best, Worth(order, scores), 1e-12);
        }).QuickCheckThrowOnFailure();

    // Where both fill all places, DetConstSort keeps the same prefixes and is never better.
    [Fact]
    public void The_published_re_ranking_keeps_no_more_of_the_scores() =>
        Prop.ForAll(Whole, list =>
        {
            var published = DetConstSort.Of(list.Groups, list.Pool, list.Top);
            var counts = list.Pool.Select((_, group) => published.Count(place => list.Groups[place] == group)).ToArray();
            var scores = list.Groups.Select(static (_, place) => 1.0 / (1 + place)).ToArray();

            return Turns.Select(turn => BalancedOrder.Of(list.Groups, list.Pool, list.Top, turn))
                .Where(order => list.Pool.Select((_, group) => order.Count(place => list.Groups[place] == group)).SequenceEqual(counts))
                .All(order => Worth(order, scores) >= Worth(published, scores) - 1e-12);
        }).QuickCheckThrowOnFailure();

    // A tenth of the pool has 0.4 of 4 places: none in six lists of ten, one in four.
    [Fact]
    public void Over_many_lists_a_broken_place_falls_to_a_group_as_often_as_its_share()
    {
        int[] groups = [.. Enumerable.Repeat(0, 9), 1];

        var places = Enumerable.Range(0, 1000).Sum(turn => BalancedOrder.Of(groups, [9, 1], 4, turn / 1000.0).Count(static place => place == 9));

        Assert.Equal(400, places);
    }

    private static readonly double[] Turns = [0, 0.25, 0.5, 0.75, 0.999];

    private static Arbitrary<(int[] Groups, int[] Pool, int Top, int Seed)> Whole => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
    {
        var random = new Random(seed);
        var pool = Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(0, 12)).ToArray();
        var all = pool.SelectMany(static (count, group) => Enumerable.Repeat(group, count)).ToArray();
        random.Shuffle(all);
        return (all, pool, random.Next(1, 20), seed);
    }).ToArbitrary();

    private static double Worth(int[] order, double[] scores) => order.Select((place, rank) => scores[place] * PrefixMeasures.Worth(rank + 1)).Sum();

    private static IEnumerable<int[]> Orders(int of, int length)
    {
        if (length == 0)
            return [[]];
        return Orders(of, length - 1).SelectMany(order => Enumerable.Range(0, of).Except(order).Select(next => (int[])[.. order, next]));
    }
}
