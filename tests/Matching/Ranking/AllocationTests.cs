using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class AllocationTests
{
    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void A_search_makes_its_list_and_nothing_else(RankingProfile profile)
    {
        var market = Markets.Large;
        var engine = MatchingEngine.Build(market, Markets.Options(profile), JobTextReader.Default)
            .With(new() { Postings = [Markets.Posting(new(1), 7)], Seekers = [Markets.Seeker(new(2), 9)] });
        foreach (var seeker in market.Seekers)
            engine.RecommendPostings(seeker.Id, 10, Markets.AsOf);
        foreach (var posting in market.Postings)
            engine.RecommendSeekers(posting.Id, 10, Markets.AsOf);

        // By turns, as a portal is asked.
        Assert.All(market.Seekers.Zip(market.Postings).Take(50), pair =>
        {
            AssertOnlyTheList(() => engine.RecommendPostings(pair.First.Id, 10, Markets.AsOf));
            AssertOnlyTheList(() => engine.RecommendSeekers(pair.Second.Id, 10, Markets.AsOf));
        });
    }

    private static void AssertOnlyTheList(Func<IReadOnlyList<Match>> ask)
    {
        var count = ask().Count;
        MatchList? same = null;

        Assert.Equal(Allocations.Least(() => same = new("s", 0, new Match[count])), Allocations.Least(() => ask()));
        GC.KeepAlive(same);
    }
}
