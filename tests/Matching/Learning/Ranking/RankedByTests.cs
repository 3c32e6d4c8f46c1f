using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>One index in the order of one ranking or another, and what is claimed under a learned one.</summary>
public sealed class RankedByTests
{
    private static readonly Lazy<(MatchingEngine Declared, MatchingEngine Learned)> Both = new(static () =>
    {
        var market = OutcomeMarket.Of();
        var learned = new LearnedRanking(OutcomeMarket.Result(market).Model, market.Postings, market.Referrals);
        // More seekers than are ordered anew, so that there is something beyond.
        var crowd = market with { Seekers = [.. market.Seekers, .. market.Seekers.Select(static seeker => seeker with { Id = new("t" + seeker.Id) })] };
        var declared = MatchingEngine.Build(crowd, OutcomeMarket.Options, JobTextReader.Default);
        return (declared, declared.RankedBy(learned));
    });

    private static MatchingEngine Declared => Both.Value.Declared;

    private static MatchingEngine Learned => Both.Value.Learned;

    [Fact]
    public void An_index_put_in_the_order_of_a_ranking_gives_the_lists_of_one_that_was_built_with_it()
    {
        var market = OutcomeMarket.Of();
        var learned = new LearnedRanking(OutcomeMarket.Result(market).Model, market.Postings, market.Referrals);
        var options = OutcomeMarket.Options;
        var built = MatchingEngine.Build(market, options with { Profile = RankingProfile.Learned, Learned = learned }, JobTextReader.Default);

        var put = MatchingEngine.Build(market, options, JobTextReader.Default).RankedBy(learned);

        Assert.Equal(Lists(built), Lists(put));
    }

    [Fact]
    public void Back_by_the_declared_weights_the_lists_are_what_they_were()
    {
        var back = Learned.RankedBy(null);

        Assert.False(back.IsLearned);
        Assert.Equal(Lists(Declared), Lists(back));
        Assert.NotEqual(Lists(Declared), Lists(Learned));
    }

    [Fact]
    public void After_a_change_what_stayed_keeps_its_order()
    {
        var change = new MarketChanges { Seekers = [Declared.Seeker(new("s001")) with { WantedWage = null }] };

        var fresh = Declared.With(change).RankedBy(Ranking(Learned));
        var kept = Declared.With(change).RankedBy(Ranking(Learned), Learned);

        Assert.Equal(Lists(fresh), Lists(kept));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(300)]
    [InlineData(400)]
    public void A_shorter_list_is_the_beginning_of_a_longer_one(int top)
    {
        var longest = 0;
        foreach (var posting in Learned.Postings().Take(20))
        {
            var all = Learned.RecommendSeekers(posting.Id, MatchingEngine.LongestList, OutcomeMarket.AsOf);
            longest = Math.Max(longest, all.Count);

            Assert.Equal(all.Take(top), Learned.RecommendSeekers(posting.Id, top, OutcomeMarket.AsOf));
        }

        Assert.True(longest > LearnedRanking.Depth, "No list reaches beyond what is ordered anew.");
    }

    [Fact]
    public void Every_place_that_advice_promises_is_the_one_that_a_slow_ranking_gives()
    {
        var (costs, promised) = (Policy.Named("jiuye-default").Relaxation, 0);
        foreach (var (seeker, posting) in Learned.Seekers().Take(60).Zip(Learned.Postings()))
        {
            foreach (var advice in Learned.WhatWouldHelp(seeker.Id, posting.Id, OutcomeMarket.AsOf, costs))
            {
                var changed = new MarketChanges { Seekers = [advice.Change.ApplyTo(seeker)] };

                Assert.Equal(SlowPlace(Declared, Learned, seeker.Id, posting.Id), advice.Before.Place);
                Assert.Equal(SlowPlace(Declared.With(changed), Learned.With(changed), seeker.Id, posting.Id), advice.After.Place);
                Assert.True(advice.Before.Place is null || advice.After.Place < advice.Before.Place);
                promised++;
            }
        }

        Assert.True(promised > 20, $"Only {promised} changes were promised.");
    }

    [Fact]
    public void Every_better_list_that_advice_promises_is_one()
    {
        var (costs, promised) = (Policy.Named("jiuye-default").Relaxation, 0);
        foreach (var seeker in Learned.Seekers().Take(40))
        {
            foreach (var advice in Learned.WhatWouldHelp(seeker.Id, OutcomeMarket.AsOf, costs))
            {
                var after = Learned.With(new() { Seekers = [advice.Change.ApplyTo(seeker)] }).RecommendPostings(seeker.Id, 10, OutcomeMarket.AsOf);

                Assert.Equal(after.Sum(static match => match.Score) / 10, advice.After.MeanOfFirst, 12);
                Assert.True(advice.After.MeanOfFirst > advice.Before.MeanOfFirst);
                promised++;
            }
        }

        foreach (var posting in Learned.Postings().Take(40))
        {
            foreach (var advice in Learned.WhatWouldHelp(posting.Id, OutcomeMarket.AsOf, costs))
            {
                var after = Learned.With(new() { Postings = [advice.Change.ApplyTo(posting)] }).RecommendSeekers(posting.Id, 10, OutcomeMarket.AsOf);

                Assert.Equal(after.Sum(static match => match.Score) / 10, advice.After.MeanOfFirst, 12);
                promised++;
            }
        }

        Assert.True(promised > 20, $"Only {promised} changes were promised.");
    }

    [Theory]
    [InlineData("zh-CN", "匹配度")]
    [InlineData("en", "match")]
    public void Advice_calls_no_chance_a_match(string language, string match)
    {
        var costs = Policy.Named("jiuye-default").Relaxation;
        string[] learned = [.. Learned.Seekers().Take(20).SelectMany(seeker => Learned.WhatWouldHelp(seeker.Id, OutcomeMarket.AsOf, costs)).Select(advice => advice.ToText(language))];

        Assert.NotEmpty(learned);
        Assert.All(learned, text => Assert.DoesNotContain(match, text, StringComparison.Ordinal));
    }

    private static LearnedRanking Ranking(MatchingEngine engine) => engine.Ranking!;

    // Everybody's surplus, one by one, of the first of the declared list.
    private static int? SlowPlace(MatchingEngine declared, MatchingEngine learned, SeekerId seeker, PostingId posting)
    {
        var first = declared.RecommendSeekers(posting, LearnedRanking.Depth, OutcomeMarket.AsOf)
            .OrderByDescending(match => learned.Score(match.Seeker, posting, OutcomeMarket.AsOf)).ThenBy(static match => match.Seeker).Select(static match => match.Seeker).ToList();
        first.AddRange(declared.RecommendSeekers(posting, MatchingEngine.LongestList, OutcomeMarket.AsOf).Skip(LearnedRanking.Depth).Select(static match => match.Seeker));
        return first.IndexOf(seeker) is >= 0 and var place ? place + 1 : null;
    }

    private static List<Match> Lists(MatchingEngine engine) =>
    [
        .. Enum.GetValues<MatchDirection>().SelectMany(direction => engine.RecommendAll(direction, 20, OutcomeMarket.AsOf, threads: 2)).SelectMany(static list => list.Matches),
    ];
}
