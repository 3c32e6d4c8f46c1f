using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

/// <summary>Common words in plenty: lists must not change where rows are passed over.</summary>
public sealed class PrunedListTests
{
    private const int Markets = 1_000;
    private const int LargeMarkets = 6;
    private const int Queries = 100;

    [Fact]
    public void Small_markets_give_the_lists_of_scoring_every_posting() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            PlainPosting[] postings = [.. Enumerable.Range(0, random.Next(1, 120)).Select(number => PlainMarkets.Posting(random, number))];
            var every = new EveryPosting(postings, postings.Where(static posting => posting.IsOpen));
            var market = new PlainMarket(postings);
            var search = new PlainSearch(market) { Prunes = true };
            for (var query = 0; query < 5; query++)
                AssertSame(every, market, search, PlainMarkets.Seeker(random), random.Next(1, 9));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Markets));

    [Fact]
    public void Large_markets_of_common_words_give_the_lists_of_scoring_every_posting()
    {
        for (var seed = 0; seed < LargeMarkets; seed++)
        {
            var random = new Random(seed);
            PlainPosting[] postings = [.. Enumerable.Range(0, random.Next(3_000, 9_000)).Select(number => PlainMarkets.Wordy(random, number))];
            var every = new EveryPosting(postings, postings.Where(static posting => posting.IsOpen));
            var market = new PlainMarket(postings);
            var (pruning, choosing) = (new PlainSearch(market) { Prunes = true }, market.NewSearch());
            for (var query = 0; query < Queries; query++)
            {
                var seeker = PlainMarkets.Seeker(random) with { Text = PlainMarkets.Wordy(random, 0).Text };
                var top = random.Next(4) == 0 ? random.Next(1, 400) : random.Next(1, 30);
                AssertSame(every, market, pruning, seeker, top);
                AssertSame(every, market, choosing, seeker, top);
            }
        }
    }

    [Fact]
    public void Postings_that_are_all_alike_tie_by_id()
    {
        PlainPosting[] postings = [.. Enumerable.Range(0, 20_000).Select(static number => PlainMarkets.Posting(new(3), number) with { Text = "的 电工 的", IsOpen = true })];
        var market = new PlainMarket(postings.Reverse());
        var search = new PlainSearch(market) { Prunes = true };

        var found = search.Match(new(new("1", 1), "电工 的", [], [], 9, 0, null), 50);

        Assert.Equal(20_000, found.Candidates);
        Assert.Equal(Enumerable.Range(0, 50).Select(static number => (double?)number), found.Best.ToArray().Select(best => market.IdOf(best.Posting).Number));
    }

    private static void AssertSame(EveryPosting every, PlainMarket market, PlainSearch search, PlainSeeker seeker, int top)
    {
        var (candidates, best) = every.Match(seeker, top);
        var found = search.Match(seeker, top);
        Assert.Equal(candidates, found.Candidates);
        Assert.Equal(best, found.Best.ToArray().Select(match => (market.IdOf(match.Posting), match.Score)));
    }
}
