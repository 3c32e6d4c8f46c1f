using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Clearing;
using Jiuye.Vocabulary;

namespace Matching.Tests.Clearing;

public class DayPricesTests
{
    private static readonly ClearingPolicy Default = Policy.Named("jiuye-default").Clearing with { PostingsShown = 2, KeptBest = 0, MostGivenUp = 1, PriceStrength = 0.2 };

    [Fact]
    public void A_day_begins_at_the_prices_of_the_night()
    {
        var prices = new DayPrices([new(new("A"), 1, 0.3), new(new("B"), 2, -0.1)], Default);

        Assert.Equal(0.3, prices.PriceOf(new("A")), 1e-12);
        Assert.Equal(-0.1, prices.PriceOf(new("B")), 1e-12);
        Assert.Equal(0, prices.PriceOf(new("new today")));
    }

    [Fact]
    public void What_is_shown_above_its_share_grows_dearer_and_the_rest_cheaper()
    {
        var prices = new DayPrices([new(new("A"), 1, 0), new(new("B"), 1, 0)], Default);

        prices.Show([Of("A", 0.9)]);
        prices.Show([Of("A", 0.9)]);

        // Two shown, a share of one each: ln (2.5 / 1.5) and ln (0.5 / 1.5).
        Assert.Equal(0.2 * Math.Log(2.5 / 1.5), prices.PriceOf(new("A")), 1e-12);
        Assert.Equal(0.2 * Math.Log(0.5 / 1.5), prices.PriceOf(new("B")), 1e-12);
    }

    [Fact]
    public void A_crowd_that_comes_one_by_one_is_spread()
    {
        var prices = new DayPrices(Enumerable.Range(0, 10).Select(static number => new PricedPosting(new($"P{number}"), 1, 0)), Default);
        var shown = new int[10];

        for (var seeker = 0; seeker < 500; seeker++)
        {
            // All alike: P0 best, then P1, and so on.
            var list = prices.List([.. Enumerable.Range(0, 10).Select(static number => Of($"P{number}", 0.9 - (number * 0.02)))]);
            prices.Show(list);
            foreach (var match in list)
                shown[int.Parse(match.Posting.Value.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)]++;
        }

        Assert.Equal(1_000, shown.Sum());
        Assert.All(shown, static times => Assert.True(times >= 40));
    }

    [Fact]
    public void Nobody_gives_up_more_than_the_policy_allows() => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), static seed =>
    {
        var random = new Random(seed);
        var policy = Default with { PostingsShown = 3, MostGivenUp = 0.1, LowestRank = 8 };
        var prices = new DayPrices(Enumerable.Range(0, 12).Select(number => new PricedPosting(new($"P{number}"), 1 + random.Next(3), random.NextDouble() - 0.5)), policy);
        for (var seeker = 0; seeker < 20; seeker++)
        {
            Match[] candidates = [.. Enumerable.Range(0, 14).Select(number => Of($"P{number}", random.NextDouble())).OrderByDescending(static match => match.Score)];
            var list = prices.List(candidates);
            prices.Show(list);
            Assert.Equal(3, list.Count);
            Assert.True(list.Sum(static match => match.Score) >= (0.9 * candidates.Take(3).Sum(static match => match.Score)) - 1e-9);
            Assert.All(list, match => Assert.Contains(match, candidates.Take(8)));
            Assert.Equal(list.OrderByDescending(static match => match.Score), list);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_atOnce_leave_the_prices_that_one_after_another_would()
    {
        PricedPosting[] postings = [new(new("A"), 1, 0.1), new(new("B"), 3, 0)];
        var (atOnce, inTurn) = (new DayPrices(postings, Default), new DayPrices(postings, Default));

        Parallel.For(0, 1_000, number => atOnce.Show([Of(number % 4 == 0 ? "A" : "B", 0.5)]));
        for (var number = 0; number < 1_000; number++)
            inTurn.Show([Of(number % 4 == 0 ? "A" : "B", 0.5)]);

        Assert.Equal(inTurn.PriceOf(new("A")), atOnce.PriceOf(new("A")));
        Assert.Equal(inTurn.PriceOf(new("B")), atOnce.PriceOf(new("B")));
    }

    [Fact]
    public void A_price_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new DayPrices([new(new("A"), 1, double.NaN)], Default));
        Assert.Throws<ArgumentException>(static () => new DayPrices([new(new("A"), 0, 0)], Default));
        Assert.Throws<ArgumentException>(static () => new DayPrices([new(new("A"), 1, 0), new(new("A"), 1, 0)], Default));
    }

    private static Match Of(string posting, double score) => new(new("S"), new(posting), score);
}
