using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class LiveMarketTests
{
    [Fact]
    public void Merging_beside_changes_leaves_the_lists_of_scoring_every_pair()
    {
        var random = new Random(7);
        var first = Markets.Of(random, 30, 30);
        var market = first;
        MatchingEngine engine;
        using (var live = new LiveMarket(MatchingEngine.Build(first, Markets.Options(), JobTextReader.Default)))
        {
            // More than small segments hold, so that large ones come about and are merged, with further changes at the same time.
            for (var step = 0; step < 12; step++)
            {
                var changes = new MarketChanges
                {
                    Postings = [.. Enumerable.Range(0, 900).Select(_ => Markets.Posting(random, random.Next(5_000)))],
                    RemovedPostings = [.. Enumerable.Range(0, 300).Select(_ => new PostingId(FormattableString.Invariant($"p{random.Next(5_000)}")))],
                };
                live.Apply(changes);
                market = Markets.After(market, changes);
            }

            engine = live.Engine;
        }

        var plain = new PlainMatcher(market, Markets.Options(), Markets.AsOf, first);
        Markets.AssertSame(
            [.. market.Seekers.OrderBy(static seeker => seeker.Id).Select(seeker => plain.ForSeeker(seeker, 20))],
            [.. engine.RecommendAll(MatchDirection.PostingsForSeekers, 20, Markets.AsOf, threads: 2)]);
        Markets.AssertSame(
            [.. engine.RecommendAll(MatchDirection.PostingsForSeekers, 20, Markets.AsOf, threads: 2)],
            [.. engine.Merged().RecommendAll(MatchDirection.PostingsForSeekers, 20, Markets.AsOf, threads: 2)]);
    }

    [Fact]
    public async Task Whoever_asks_while_changes_come_sees_one_point_of_time()
    {
        const int group = 50;
        const int changes = 400;
        var random = new Random(23);
        var market = Markets.Of(random, 200, 100);
        using var live = new LiveMarket(MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default));
        var version = 0;
        live.Apply(Version(0));
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(reader => Task.Run(() => Read(reader, stop.Token))).ToArray();

        for (version = 1; version <= changes; version++)
            live.Apply(Version(version));
        await stop.CancelAsync();
        var asked = await Task.WhenAll(readers);

        Assert.All(asked, static count => Assert.True(count > 0));
        Assert.Equal(changes, OpeningsOf(live.Engine).Distinct().Single());

        // Every change replaces the whole group; who sees two versions has seen a change half applied.
        MarketChanges Version(int number) => new()
        {
            Postings = [.. Enumerable.Range(0, group).Select(place => Markets.Posting(new(place), 1_000 + place) with { OpeningCount = number + 1 })],
        };

        IEnumerable<int> OpeningsOf(MatchingEngine engine) =>
            Enumerable.Range(0, group).Select(place => engine.Posting(new(FormattableString.Invariant($"p{1_000 + place}"))).Openings - 1);

        int Read(int reader, CancellationToken stopped)
        {
            var (asked, seen) = (0, -1);
            while (!stopped.IsCancellationRequested || asked == 0)
            {
                var engine = live.Engine;
                var now = OpeningsOf(engine).Distinct().Single();
                Assert.True(now >= seen, "A later question saw an earlier point of time.");
                seen = now;
                var seeker = market.Seekers[(asked + reader) % market.Seekers.Count].Id;
                var list = engine.RecommendPostings(seeker, 20, Markets.AsOf);
                Assert.Equal(list, engine.RecommendPostings(seeker, 20, Markets.AsOf));
                Assert.Equal(list.Count, list.Select(static match => match.Posting).Distinct().Count());
                Assert.All(list, match => Assert.Equal(match.Score, engine.Score(match.Seeker, match.Posting, Markets.AsOf)));
                asked++;
            }

            return asked;
        }
    }

    [Fact]
    public void A_market_that_was_let_go_takes_no_changes()
    {
        var live = new LiveMarket(MatchingEngine.Build(Markets.Large, Markets.Options(), JobTextReader.Default));
        live.Dispose();

        Assert.Throws<ObjectDisposedException>(() => live.Apply(new()));
        Assert.Equal(400, live.Engine.PostingCount);
    }
}
