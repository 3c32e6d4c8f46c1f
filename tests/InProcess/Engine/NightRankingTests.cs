using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Matching;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Engine;

/// <summary>An engine in the order of what a night has learned.</summary>
public sealed class NightRankingTests(LearnedNight night) : IClassFixture<LearnedNight>
{
    private static readonly DateOnly AsOf = LearnedNight.AsOf;

    private Policy RankingOnly => night.PolicyWith("", isByDay: false);

    [Fact]
    public void What_the_night_promoted_is_in_service_with_its_prices_and_nothing_is_noted()
    {
        var read = NightRanking.Read(night.Results, night.Policy);

        Assert.Empty(read.Notes);
        Assert.NotNull(read.Model);
        Assert.True(read.HasPrices);
        Assert.Equal(AsOf, read.Night);
    }

    [Fact]
    public void The_engines_lists_are_those_of_the_night()
    {
        using var engine = Ranking(RankingOnly);
        var told = 0;
        foreach (var list in MatchLines.Read(Path.Combine(night.Results, MatchStep.BySeeker), MatchDirection.PostingsForSeekers).Take(40))
        {
            var found = engine.RecommendPostings(new(list.Id), list.Matches.Count, AsOf);

            Assert.Equal(list.Matches.Select(static match => (match.Posting, match.Score)), found.Select(static one => (one.Posting.Id, Math.Round(one.Score, 6))));
            told += found.Count;
        }

        Assert.True(told > 400);
    }

    [Fact]
    public void Every_score_is_the_sum_of_its_parts_both_ways_and_says_which_model_gave_it()
    {
        using var engine = Ranking(RankingOnly);
        foreach (var seeker in engine.Seekers.Take(20))
        {
            var list = engine.RecommendPostings(seeker.Id, 10, AsOf);

            Assert.Equal(engine.Ranking.Model, list.By.Model);
            Assert.All(list, one => AssertSums(one.Explanation, one.Score));
            Assert.All(list, one => Assert.Equal(engine.Halves(seeker.Id, one.Posting.Id, AsOf).Combined, one.Fit!.Value, 9));
        }

        foreach (var posting in engine.Postings.Take(20))
            Assert.All(engine.RecommendSeekers(posting.Id, 10, AsOf), one => AssertSums(one.Explanation, one.Score));
    }

    [Fact]
    public void Every_place_that_advice_promises_is_reached_by_who_follows_it()
    {
        using var engine = Ranking(RankingOnly);
        var followed = 0;
        foreach (var (seeker, posting) in engine.Seekers.Take(30).Zip(engine.Postings).ToArray())
        {
            foreach (var advice in engine.WhatWouldHelp(seeker.Id, posting.Id, AsOf).Take(2))
            {
                engine.Apply([advice.Change.ApplyTo(seeker)]);

                var list = engine.RecommendSeekers(posting.Id, 300, AsOf);
                Assert.Equal(advice.After.Place, list.Select(static one => one.Seeker.Id).ToList().IndexOf(seeker.Id) + 1);
                engine.Apply([seeker]);
                followed++;
            }
        }

        Assert.True(followed > 5, $"Only {followed} were followed.");
    }

    [Fact]
    public void A_posting_that_came_since_is_ranked_as_by_an_engine_that_knew_it()
    {
        using var before = Ranking(RankingOnly);
        using var after = night.Engine(RankingOnly);
        var come = before.Postings[0] with { Id = new("NEW"), OpeningCount = 9 };
        // Words are counted when the index is made: by both without what comes.
        after.Prepare();
        before.Apply([come]);
        after.Apply([come]);
        after.RankBy(NightRanking.Read(night.Results, RankingOnly));

        Assert.Equal(Told(after), Told(before));
        Assert.Contains(before.RecommendSeekers(new("NEW"), 5, AsOf), static one => one.Score > 0);
    }

    [Fact]
    public void Who_is_erased_is_not_known_of_any_more()
    {
        using var engine = Ranking(RankingOnly);
        var gone = engine.Seekers[0].Id;
        Assert.True(engine.Ranking.Knows(gone));

        engine.Apply(new MarketChanges { ErasedSeekers = [gone] });

        Assert.False(engine.Ranking.Knows(gone));
        Assert.True(engine.RecommendSeekers(engine.Postings[0].Id, 5, AsOf).By.IsLearned);
    }

    [Fact]
    public void A_night_from_which_somebody_was_erased_ranks_and_knows_nothing_of_them()
    {
        var (copy, gone) = (night.Copy(), new SeekerId("S003"));
        Assert.True(NightRanking.Read(copy, RankingOnly).Knows(gone));

        NightFiles.Erase(copy, gone, CancellationToken.None);

        var read = NightRanking.Read(copy, RankingOnly);
        Assert.NotNull(read.Model);
        Assert.False(read.Knows(gone));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_nothing_is_in_service_or_no_night_is_there_answers_are_what_they_were(bool isInService)
    {
        var policy = night.PolicyWith("", isInService, isByDay: isInService);
        using var engine = night.Engine(policy);
        var before = Told(engine);

        engine.RankBy(NightRanking.Read(isInService ? null : night.Results, policy));

        Assert.Equal(before, Told(engine));
        Assert.Equal(isInService ? ["no_night"] : ["learned_off", "prices_off"], engine.Ranking.Notes.Select(static note => note.Code));
    }

    [Fact]
    public void Beyond_the_days_of_the_policy_after_its_night_the_declared_weights_answer_and_say_so()
    {
        using var engine = Ranking(night.Policy);
        using var declared = night.Engine(night.Policy);
        var (last, after) = (AsOf.AddDays(night.Policy.Learning.LongestServedDays), AsOf.AddDays(night.Policy.Learning.LongestServedDays + 1));
        var (seeker, posting) = (engine.Seekers[0].Id, engine.Postings[0].Id);

        Assert.True(engine.RecommendSeekers(posting, 5, last).By.IsLearned);
        Assert.Empty(engine.Ranking.NotesOn(last));
        var list = engine.RecommendPostings(seeker, 10, after);

        Assert.Equal("declared; too-old=2026-03-31", list.By.ToString());
        Assert.Equal(declared.RecommendPostings(seeker, 10, after).Select(static one => (one.Posting.Id, one.Score, one.Fit)), list.Select(static one => (one.Posting.Id, one.Score, one.Fit)));
        Assert.Equal(declared.RecommendSeekers(posting, 10, after).Select(static one => (one.Seeker.Id, one.Score)), engine.RecommendSeekers(posting, 10, after).Select(static one => (one.Seeker.Id, one.Score)));
        Assert.Equal(declared.WhatWouldHelp(seeker, posting, after).Select(static one => one.After), engine.WhatWouldHelp(seeker, posting, after).Select(static one => one.After));
        var note = engine.Ranking.NotesOn(after)[0];
        Assert.Equal(("too_old", true), (note.Code, note.IsTrouble));
        Assert.Contains("7", note.Text.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ranking.model")]
    [InlineData("ranking.json")]
    [InlineData("ranking-history.jsonl")]
    public void A_file_of_which_a_byte_is_flipped_or_the_end_is_cut_is_told_and_the_declared_weights_answer(string name)
    {
        var copy = night.Copy();
        var whole = File.ReadAllBytes(Path.Combine(copy, name));
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).ToArbitrary(), Gen.Choose(0, 7).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (at, bit, isCut) =>
        {
            byte[] damaged = isCut ? whole[..at] : [.. whole];
            if (!isCut)
                damaged[at] ^= (byte)(1 << bit);
            File.WriteAllBytes(Path.Combine(copy, name), damaged);
            var read = NightRanking.Read(copy, RankingOnly);

            return read.Model is null && read.Notes is [{ Code: "damaged", IsTrouble: true }, ..] && read.Notes[0].Text.En.Contains(name, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

        using var engine = night.Engine(RankingOnly);
        var before = Told(engine);
        engine.RankBy(NightRanking.Read(copy, RankingOnly));
        Assert.Equal(before, Told(engine));
    }

    [Fact]
    public void A_model_that_is_whole_but_another_than_this_version_reads_is_told()
    {
        var copy = night.Copy();
        LearnedNight.Seal(copy, "ranking.model", Encoding.UTF8.GetBytes("JYRNK of another version"));

        var note = NightRanking.Read(copy, RankingOnly).Notes[0];

        Assert.Equal("damaged", note.Code);
        Assert.Contains("is no learned ranking of version 1", note.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("drift_alarm")]
    [InlineData("calibration_alarm")]
    public void Under_an_alarm_the_declared_weights_answer(string alarm)
    {
        var copy = night.Copy();
        var verdict = JsonNode.Parse(File.ReadAllText(Path.Combine(copy, "ranking.json")))!;
        verdict[alarm] = true;
        LearnedNight.Seal(copy, "ranking.json", Encoding.UTF8.GetBytes(verdict.ToJsonString()));

        var read = NightRanking.Read(copy, night.Policy);

        Assert.Null(read.Model);
        Assert.False(read.HasPrices);
        Assert.Equal([alarm, "prices_of_other_ranking"], read.Notes.Select(static note => note.Code));
        Assert.StartsWith("推荐按公示权重排序", read.Notes[0].Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_eight_ask_one_ranking_takes_the_place_of_another_and_no_answer_is_half_of_each()
    {
        using var engine = night.Engine(RankingOnly);
        NightRanking[] rankings = [NightRanking.SwitchedOff, NightRanking.Read(night.Results, RankingOnly)];
        var seeker = engine.Seekers[3].Id;
        var expected = rankings.Select(ranking =>
        {
            engine.RankBy(ranking);
            return Told(engine.RecommendPostings(seeker, 10, AsOf));
        }).ToArray();
        Assert.NotEqual(expected[0], expected[1]);
        using var stop = new CancellationTokenSource();
        var askers = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            var seen = new HashSet<string>();
            do
            {
                seen.Add(Told(engine.RecommendPostings(seeker, 10, AsOf)));
            }
            while (!stop.IsCancellationRequested);
            return seen;
        })).ToArray();

        for (var turn = 0; turn < 40; turn++)
            engine.RankBy(rankings[turn % 2]);
        await stop.CancelAsync();

        Assert.Empty((await Task.WhenAll(askers)).SelectMany(static seen => seen).Except(expected));
    }

    /// <summary>Everything of some lists, as text.</summary>
    private static string Told(DistrictEngine engine) => string.Join('\n', engine.Seekers.Take(10).Select(seeker => Told(engine.RecommendPostings(seeker.Id, 20, AsOf))));

    private static string Told(Ranked<PostingRecommendation> list) => string.Join(
        '\n',
        list.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Posting.Id} {one.Score:R} {one.Fit:R} {one.Explanation.ToText(Audience.Auditor, "en")}")).Prepend(list.By.ToString()));

    private static void AssertSums(Explanation part, double value)
    {
        Assert.Equal(value, part.Value, 9);
        if (part.Parts.Count > 0)
            Assert.Equal(part.Value, part.Parts.Sum(static one => one.Value), 9);
        Assert.All(part.Parts, static one => AssertSums(one, one.Value));
    }

    private DistrictEngine Ranking(Policy policy)
    {
        var engine = night.Engine(policy);
        engine.RankBy(NightRanking.Read(night.Results, policy));
        Assert.NotNull(engine.Ranking.Model);
        return engine;
    }
}
