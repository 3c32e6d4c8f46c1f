using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Jiuye;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Engine;

/// <summary>An engine's lists at the night's prices.</summary>
public sealed class DayPriceTests(LearnedNight night) : IClassFixture<LearnedNight>
{
    private static readonly DateOnly AsOf = LearnedNight.AsOf;

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(25)]
    [InlineData(80)]
    public void No_list_gives_up_more_than_the_policy_allows_however_long_it_is_and_however_much_was_shown(int top)
    {
        var (policy, moved) = (night.PolicyWith(", \"price_strength\": { \"value\": 2, \"source\": \"a test\" }"), 0);
        using var own = Ranking(night.PolicyWith("", isByDay: false));
        using var priced = Ranking(policy);
        foreach (var seeker in priced.Seekers.Take(60))
        {
            var list = priced.RecommendPostings(seeker.Id, top, AsOf);
            var best = own.RecommendPostings(seeker.Id, top, AsOf);
            priced.CountAsShown(list);

            Assert.Equal(best.Count, list.Count);
            Assert.Equal(list.Count, list.Select(static one => one.Posting.Id).Distinct().Count());
            Assert.Equal(AsOf, list.By.Prices);
            var (has, all) = (list.Sum(static one => one.Score), best.Sum(static one => one.Score));
            Assert.True(has >= ((1 - policy.Clearing.MostGivenUp) * all) - 1e-9, $"{seeker.Id}: {has} of {all}");
            foreach (var one in list.Where(static one => one.Spread is not null))
            {
                var places = own.RecommendPostings(seeker.Id, policy.Clearing.LowestRank, AsOf).Select(static match => match.Posting.Id).ToList();
                Assert.Equal(one.Posting.Id, places[one.Spread!.OwnPlace - 1]);
                Assert.InRange(one.Spread.GivenUp, 0, policy.Clearing.MostGivenUp + 1e-9);
                moved++;
            }
        }

        Assert.True(moved > 0 || top > policy.Clearing.LowestRank, "Nothing was brought up.");
    }

    [Fact]
    public void The_reason_names_the_own_place_and_what_is_given_up_in_both_languages()
    {
        var note = new SpreadNote(14, 0.031, 0.1);

        Assert.Equal("按您本人的排序，这个岗位在第14位；为避免大家都挤向同样几个岗位而提前展示。整份清单的得分因此降低3.1%（规定最多10%）。", note.ToText("zh-CN"));
        Assert.Equal("In your own order this posting stands at place 14; it is shown earlier so that not everybody is sent to the same few. The list gives up 3.1% of its scores for that, of 10% allowed.", note.ToText("en"));
    }

    [Fact]
    public void What_is_shown_again_and_again_gives_way_to_others()
    {
        using var engine = Ranking(night.Policy);
        var first = Ids(engine.RecommendPostings(engine.Seekers[0].Id, 10, AsOf));

        for (var time = 0; time < 200; time++)
            engine.CountAsShown(engine.RecommendPostings(engine.Seekers[0].Id, 10, AsOf));

        var later = Ids(engine.RecommendPostings(engine.Seekers[0].Id, 10, AsOf));
        Assert.NotEqual(first, later);
        Assert.Equal(first.Take(night.Policy.Clearing.KeptBest), later.Take(night.Policy.Clearing.KeptBest));
    }

    [Fact]
    public void With_no_strength_answers_are_what_they_are_without_prices()
    {
        var policy = night.PolicyWith(", \"price_strength\": { \"value\": 0, \"source\": \"a test\" }");
        using var none = Ranking(policy);
        using var without = Ranking(night.PolicyWith("", isByDay: false));

        Assert.Equal(Told(without), Told(none));
    }

    [Fact]
    public void On_a_day_of_which_the_night_is_not_no_prices_count()
    {
        using var engine = Ranking(night.Policy);
        using var without = Ranking(night.PolicyWith("", isByDay: false));
        var seeker = engine.Seekers[0].Id;

        Assert.Equal(AsOf, engine.RecommendPostings(seeker, 10, AsOf.AddDays(1)).By.Prices);
        Assert.Null(engine.RecommendPostings(seeker, 10, AsOf.AddDays(2)).By.Prices);
        Assert.Null(engine.RecommendPostings(seeker, 10, AsOf.AddDays(-1)).By.Prices);
        Assert.Equal(Ids(without.RecommendPostings(seeker, 10, AsOf.AddDays(2))), Ids(engine.RecommendPostings(seeker, 10, AsOf.AddDays(2))));
    }

    [Theory]
    [InlineData("clearing-prices.jsonl", "prices_damaged")]
    [InlineData("clearing.json", "prices_damaged")]
    public void Damaged_prices_are_told_and_the_ranking_goes_on_without_them(string name, string code)
    {
        var copy = night.Copy();
        var bytes = File.ReadAllBytes(Path.Combine(copy, name));
        File.WriteAllBytes(Path.Combine(copy, name), bytes[..(bytes.Length / 2)]);

        var read = NightRanking.Read(copy, night.Policy);

        Assert.NotNull(read.Model);
        Assert.False(read.HasPrices);
        Assert.Equal(code, Assert.Single(read.Notes).Code);
    }

    [Fact]
    public void Prices_of_another_ranking_do_not_count()
    {
        var copy = night.Copy();
        var figures = JsonNode.Parse(File.ReadAllText(Path.Combine(copy, "clearing.json")))!;
        Assert.Equal(NightRanking.Read(copy, night.Policy).Model, figures["ranked_by"]!.GetValue<string>());
        figures["ranked_by"] = "declared";
        LearnedNight.Seal(copy, "clearing.json", Encoding.UTF8.GetBytes(figures.ToJsonString()));

        Assert.Equal("prices_of_other_ranking", Assert.Single(NightRanking.Read(copy, night.Policy).Notes).Code);
        Assert.True(NightRanking.Read(copy, night.PolicyWith("", isInService: false)).HasPrices);
    }

    [Fact]
    public void A_price_moves_the_learned_score_as_far_as_it_moves_the_declared_one()
    {
        var figures = JsonNode.Parse(File.ReadAllText(Path.Combine(night.Results, "clearing.json")))!;
        var unit = figures["score_unit"]!.GetValue<double>();
        using var declared = night.Engine(night.Policy);
        using var learned = Ranking(night.PolicyWith("", isByDay: false));
        var reach = night.Policy.Clearing.LowestRank;
        var spreads = new[] { declared, learned }.Select(engine => engine.Seekers.Select(seeker => engine.RecommendPostings(seeker.Id, reach, AsOf)).Where(static list => list.Count > 0).Sum(static list => list[0].Score - list[^1].Score)).ToArray();

        Assert.Equal(spreads[1] / spreads[0], unit, 6);
        Assert.NotEqual(1, unit);
    }

    private static List<PostingId> Ids(Ranked<PostingRecommendation> list) => [.. list.Select(static one => one.Posting.Id)];

    private static string Told(DistrictEngine engine) => string.Join(
        '\n',
        engine.Seekers.Take(20).SelectMany(seeker => engine.RecommendPostings(seeker.Id, 20, AsOf)).Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Posting.Id} {one.Score:R}")));

    private DistrictEngine Ranking(Policy policy)
    {
        var engine = night.Engine(policy);
        engine.RankBy(NightRanking.Read(night.Results, policy));
        Assert.NotNull(engine.Ranking.Model);
        return engine;
    }
}
