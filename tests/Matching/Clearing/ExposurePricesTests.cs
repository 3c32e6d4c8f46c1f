using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Clearing;

public class ExposurePricesTests
{
    private const int Top = 3;

    [Fact]
    public void A_crowd_before_one_posting_spreads_and_everyone_keeps_the_best()
    {
        // A hundred seekers who all like the same three best of thirty postings.
        var crowd = Enumerable.Range(0, 100).Select(seeker => Candidates(seeker, 30)).ToArray();
        var settings = new SpreadSettings { KeptBest = 1 };
        var prices = ExposurePrices.Of(crowd, Even(30), Top, settings);
        var lists = crowd.Select(list => prices.List(list, Top, settings.KeptBest)).ToArray();
        Assert.True(Shown(lists, 30).Gini < Shown(crowd.Select(static list => list[..Top]), 30).Gini / 1.5);
        Assert.Equal(0, Shown(lists, 30).Orphans);
        Assert.All(lists.Zip(crowd), static pair => Assert.Equal(pair.Second[0], pair.First[0]));
    }

    // Sixty seekers have 180 places for sixty postings, of which all like the same three; everybody keeps one.
    [Fact]
    public void What_nobody_is_shown_comes_up_in_the_list_that_loses_least()
    {
        var crowd = Enumerable.Range(0, 60).Select(seeker => Candidates(seeker, 60)).ToArray();
        var settings = new SpreadSettings { Strength = 0.05, Rounds = 1, KeptBest = 1, OrphanRounds = 0 };
        var (without, with) = (Lists(settings), Lists(settings with { OrphanRounds = 10 }));
        var byAllPrices = Lists(settings with { Rounds = 12 });

        Assert.InRange(Shown(without, 60).Orphans, 5, 57);
        Assert.Equal((0, 0), (Shown(with, 60).Orphans, Shown(byAllPrices, 60).Orphans));
        Assert.All(with.Zip(crowd), static pair => Assert.Equal(pair.Second[0], pair.First[0]));
        Assert.True(Worth(with) > Worth(byAllPrices));

        ScoredPosting[][] Lists(SpreadSettings settings)
        {
            var prices = ExposurePrices.Of(crowd, Even(60), Top, settings);
            return [.. crowd.Select(list => prices.List(list, Top, settings.KeptBest).ToArray())];
        }

        double Worth(ScoredPosting[][] lists) => lists.Sum(static list => list.Sum(static one => one.Score));
    }

    [Fact]
    public void A_list_holds_candidates_only_each_once_and_in_the_order_of_their_scores() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            seed =>
            {
                var crowd = Enumerable.Range(0, 20).Select(seeker => Candidates(seed + seeker, 12)[..(1 + (seed + seeker) % 12)]).ToArray();
                var prices = ExposurePrices.Of(crowd, Even(12), Top, new() { Strength = 0.8 });
                foreach (var candidates in crowd)
                {
                    var list = prices.List(candidates, Top, keptBest: 1);
                    Assert.Equal(Math.Min(Top, candidates.Length), list.Count);
                    Assert.Equal(list, candidates.Where(list.Contains));
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_strength_lists_stay_as_they_are()
    {
        var crowd = Enumerable.Range(0, 20).Select(seeker => Candidates(seeker, 12)).ToArray();
        var prices = ExposurePrices.Of(crowd, Even(12), Top, new() { Strength = 0 });
        Assert.All(crowd, list => Assert.Equal(list[..Top], prices.List(list, Top, keptBest: 0)));
    }

    [Fact]
    public void A_posting_with_more_places_is_shown_more_often()
    {
        var crowd = Enumerable.Range(0, 300).Select(seeker => Candidates(seeker, 10, liked: 0)).ToArray();
        var places = Even(10);
        places[4] = 8;
        var prices = ExposurePrices.Of(crowd, places, Top, new() { KeptBest = 0 });
        var shown = Counts(crowd.Select(list => prices.List(list, Top, 0)), 10);
        Assert.Equal(shown.Max(), shown[4]);
        Assert.True(shown[4] > 1.5 * shown.Where((_, posting) => posting != 4).Average());
    }

    [Fact]
    public void No_seekers_or_no_places_leave_no_price_that_is_no_number()
    {
        Assert.All(ExposurePrices.Of([], Even(3), Top, new()).Prices, static price => Assert.Equal(0, price));
        Assert.All(ExposurePrices.Of([Candidates(1, 3)], new double[3], Top, new()).Prices, static price => Assert.True(double.IsFinite(price)));
    }

    [Fact]
    public void Exposure_is_counted_as_worked_by_hand()
    {
        // Four postings shown 0, 1, 1 and 2 times: Gini (−3·0 − 1·1 + 1·1 + 3·2) / (4·4), entropy 1.5 bits of 2.
        var exposure = Exposure.Of([1, 0, 2, 1]);
        Assert.Equal(0.375, exposure.Gini, 1e-12);
        Assert.Equal(0.75, exposure.Coverage, 1e-12);
        Assert.Equal(0.75, exposure.Evenness, 1e-12);
        Assert.Equal(1, exposure.Orphans);
    }

    private static double[] Even(int postings) => [.. Enumerable.Repeat(1.0, postings)];

    private static ScoredPosting[] Candidates(int seed, int postings, int liked = 3)
    {
        var random = new SeededRandom(seed);
        var list = new ScoredPosting[postings];
        for (var posting = 0; posting < postings; posting++)
            list[posting] = new(posting, random.NextDouble() + (posting < liked ? 1 : 0));
        return [.. list.OrderByDescending(static one => one.Score)];
    }

    private static int[] Counts(IEnumerable<IEnumerable<ScoredPosting>> lists, int postings)
    {
        var shown = new int[postings];
        foreach (var one in lists.SelectMany(static list => list))
            shown[one.Posting]++;
        return shown;
    }

    private static Exposure Shown(IEnumerable<IEnumerable<ScoredPosting>> lists, int postings) => Exposure.Of(Counts(lists, postings));
}
