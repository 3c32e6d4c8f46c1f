using Jiuye.Matching.Learning.Ranking;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Learning;

public sealed class LearnedRankingTests
{
    private static readonly Lazy<(Market Market, byte[] Bytes)> Learned = new(static () =>
    {
        var market = OutcomeMarket.Of();
        return (market, RankingModelFile.ToBytes(OutcomeMarket.Result(market).Model));
    });

    [Theory]
    [InlineData(MatchDirection.PostingsForSeekers)]
    [InlineData(MatchDirection.SeekersForPostings)]
    public void A_list_is_the_first_of_the_declared_ranking_ordered_by_the_surplus(MatchDirection direction)
    {
        var (declared, learned) = (MatchingEngine.Build(Learned.Value.Market, OutcomeMarket.Options, JobTextReader.Default), Engine());

        var first = declared.RecommendAll(direction, LearnedRanking.Depth, OutcomeMarket.AsOf, threads: 1).ToArray();
        var lists = learned.RecommendAll(direction, 10, OutcomeMarket.AsOf, threads: 1).ToArray();

        foreach (var (before, after) in first.Zip(lists))
        {
            var expected = before.Matches.Select(match => match with { Score = learned.Score(match.Seeker, match.Posting, OutcomeMarket.AsOf) })
                .OrderByDescending(static match => match.Score).ThenBy(static match => match.Posting).ThenBy(static match => match.Seeker).Take(10);
            Assert.Equal(expected, after.Matches);
            Assert.Equal(before.Candidates, after.Candidates);
        }
    }

    [Fact]
    public void The_best_of_some_are_ordered_by_the_surplus_too()
    {
        var (engine, among) = (Engine(), Learned.Value.Market.Postings.Select(static posting => posting.Id).Where(static (_, at) => at % 3 > 0).ToHashSet());
        foreach (var seeker in Learned.Value.Market.Seekers)
        {
            var own = engine.RecommendPostings(seeker, LearnedRanking.Depth, OutcomeMarket.AsOf);
            Assert.InRange(own.Candidates, 0, LearnedRanking.Depth);

            Assert.Equal(own.Matches.Where(match => among.Contains(match.Posting)).Take(10), engine.RecommendPostings(seeker, among, 10, OutcomeMarket.AsOf).Matches);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void More_threads_give_the_same_lists(int threads)
    {
        var one = Engine().RecommendAll(MatchDirection.PostingsForSeekers, 20, OutcomeMarket.AsOf, 1).SelectMany(static list => list.Matches);
        var more = Engine().RecommendAll(MatchDirection.PostingsForSeekers, 20, OutcomeMarket.AsOf, threads).SelectMany(static list => list.Matches);

        Assert.Equal(one, more);
    }

    [Fact]
    public void Parts_sum_to_the_score_and_the_three_numbers_stand_by_themselves()
    {
        var (market, engine) = (Learned.Value.Market, Engine());
        foreach (var (seeker, posting) in market.Seekers.Zip(market.Postings))
        {
            var explanation = engine.Explain(seeker.Id, posting.Id, OutcomeMarket.AsOf);

            Assert.Equal(engine.Score(seeker.Id, posting.Id, OutcomeMarket.AsOf), explanation.Value, 9);
            AssertSums(explanation);
            Assert.Equal(explanation.Chances!.Surplus, explanation.Value, 12);
            Assert.Equal(explanation.Chances.Hire, explanation.Parts[0].Value, 12);
        }
    }

    [Fact]
    public void A_counsellor_reads_the_chances_and_a_seeker_the_reasons_alone()
    {
        var explanation = Engine().Explain(new SeekerId("s000"), new("p000"), OutcomeMarket.AsOf);

        Assert.StartsWith("推荐的预期收益", explanation.ToText(Audience.Counsellor, "zh-CN"), StringComparison.Ordinal);
        Assert.StartsWith("Expected surplus", explanation.ToText(Audience.Auditor, "en"), StringComparison.Ordinal);
        Assert.StartsWith("匹配度", explanation.ToText(Audience.Seeker, "zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void Scoring_a_pair_allocates_nothing()
    {
        var (market, learned) = (Learned.Value.Market, Read(Learned.Value.Bytes).Knowing(Learned.Value.Market.Postings, Learned.Value.Market.Referrals));
        var engine = Engine(learned);
        Assert.All(Enumerable.Range(0, 50), at => engine.Score(market.Seekers[at].Id, market.Postings[at].Id, OutcomeMarket.AsOf));

        Assert.Equal(0, Allocations.Least(() =>
        {
            for (var at = 0; at < 50; at++)
                engine.Score(market.Seekers[at].Id, market.Postings[at].Id, OutcomeMarket.AsOf);
        }));
    }

    [Fact]
    public void A_file_read_back_is_the_same_file() =>
        Assert.Equal(Learned.Value.Bytes, RankingModelFile.ToBytes(Read(Learned.Value.Bytes).Model));

    [Fact]
    public void A_damaged_cut_or_foreign_file_is_refused_by_name()
    {
        var bytes = Learned.Value.Bytes;
        for (var at = 0; at < bytes.Length; at += 997)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x40;
            Assert.StartsWith("m.model: ", Assert.Throws<InvalidDataException>(() => Read(damaged)).Message, StringComparison.Ordinal);
            Assert.StartsWith("m.model: ", Assert.Throws<InvalidDataException>(() => Read(bytes[..at])).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_profile_and_a_ranking_go_together()
    {
        var (market, learned) = (Learned.Value.Market, Read(Learned.Value.Bytes));

        Assert.Throws<ArgumentException>(() => MatchingEngine.Build(market, OutcomeMarket.Options with { Profile = RankingProfile.Learned }, JobTextReader.Default));
        Assert.Throws<ArgumentException>(() => MatchingEngine.Build(market, OutcomeMarket.Options with { Learned = learned }, JobTextReader.Default));
    }

    private static MatchingEngine Engine() => Engine(Read(Learned.Value.Bytes).Knowing(Learned.Value.Market.Postings, Learned.Value.Market.Referrals));

    private static MatchingEngine Engine(LearnedRanking learned) =>
        MatchingEngine.Build(Learned.Value.Market, OutcomeMarket.Options with { Profile = RankingProfile.Learned, Learned = learned }, JobTextReader.Default);

    private static LearnedRanking Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return LearnedRanking.Read(stream, "m.model");
    }

    private static void AssertSums(Explanation part)
    {
        if (part.Parts.Count == 0)
            return;
        Assert.Equal(part.Value, part.Parts.Sum(static one => one.Value), 9);
        Assert.All(part.Parts, AssertSums);
    }
}
