using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

public sealed class PlainMarketTests
{
    private const int Markets = 1_500;

    [Fact]
    public void Lists_are_those_of_scoring_every_posting() =>
        ForAllSeeds(random =>
        {
            var postings = Postings(random, random.Next(0, 90));
            var seeker = PlainMarkets.Seeker(random);

            AssertSame(new EveryPosting(postings, [.. postings.Where(static posting => posting.IsOpen)]).Match(seeker, 5), new(postings), seeker, 5);
        });

    [Fact]
    public void After_any_changes_lists_are_those_of_scoring_every_posting_that_is_open_then() =>
        ForAllSeeds(random =>
        {
            var read = Postings(random, random.Next(0, 40)).ToList();
            var market = new PlainMarket([.. read]);
            var open = read.Where(static posting => posting.IsOpen).ToDictionary(static posting => posting.Id);
            for (var batch = random.Next(1, 6); batch > 0; batch--)
            {
                var changes = Enumerable.Range(0, random.Next(0, 12)).Select(_ => Change(random, read)).ToArray();
                market.Apply(changes);
                Follow(changes, read, open);
                var seeker = PlainMarkets.Seeker(random);
                AssertSame(new EveryPosting(read, [.. open.Values]).Match(seeker, 5), market, seeker, 5);
            }
        });

    [Fact]
    public void A_search_sees_one_point_of_time()
    {
        var random = new Random(7);
        var market = new PlainMarket(Postings(random, 50));
        var seeker = PlainMarkets.Seeker(random) with { Text = "电工 java 会计", Districts = [], Groups = [], Education = 9, Wage = 0, Age = null };
        var search = market.NewSearch();
        var before = market.Current;
        var found = search.Match(seeker, 10, before);

        market.Apply([.. Postings(random, 50).Select(posting => new PlainUpdate(posting.Id, posting))]);

        Assert.NotEqual(found.Best.ToArray(), search.Match(seeker, 10).Best.ToArray());
        Assert.Equal(found.Best.ToArray(), search.Match(seeker, 10, before).Best.ToArray());
    }

    [Fact]
    public void A_district_may_hold_more_postings_than_a_segment()
    {
        var postings = Enumerable.Range(0, PlainSegment.MostRows + 10)
            .Select(static number => new PlainPosting(Id(number), "电工", "d", "g", 0, 1, 0, 99, true)).ToArray();
        var seeker = new PlainSeeker(Id(0), "电工", ["d"], [], 0, 1, 30);

        var market = new PlainMarket(postings);
        var found = market.NewSearch().Match(seeker, 3);

        Assert.Equal(postings.Length, found.Candidates);
        Assert.Equal([Id(0), Id(1), Id(2)], found.Best.ToArray().Select(best => market.IdOf(best.Posting)));
        market.Apply([new(Id(-1), postings[0] with { Id = Id(-1) }), new(Id(1), null)]);
        Assert.Equal([Id(-1), Id(0), Id(2)], market.NewSearch().Match(seeker, 3).Best.ToArray().Select(best => market.IdOf(best.Posting)));
    }

    [Fact]
    public void Bulk_lists_are_those_of_one_search_on_any_number_of_threads()
    {
        var random = new Random(11);
        var market = new PlainMarket(Postings(random, 300));
        var seekers = Enumerable.Range(0, 500).Select(_ => PlainMarkets.Seeker(random)).ToArray();
        var search = market.NewSearch();
        var expected = seekers.Select(seeker => search.Match(seeker, 7)).ToArray();

        foreach (var threads in (int[])[1, 2, 8])
        {
            var bulk = new PlainBulk(market, 7, threads);
            foreach (var block in (RowRange[])[new(0, 40), new(100, seekers.Length)])
            {
                bulk.Match(seekers, block, CancellationToken.None);
                var found = Enumerable.Range(0, block.Length).Select(at => bulk[at]).ToArray();
                Assert.Equal(expected[block.Start..block.End].Select(static list => list.Candidates), found.Select(static list => list.Candidates));
                Assert.Equal(
                    expected[block.Start..block.End].SelectMany(static list => list.Best.ToArray()), found.SelectMany(static list => list.Best.ToArray()));
            }
        }
    }

    [Fact]
    public async Task While_a_market_changes_every_search_finds_a_whole_batch_or_nothing_of_it()
    {
        const int Batch = 20;
        var market = new PlainMarket([]);
        var seeker = new PlainSeeker(Id(0), "电工", [], [], 0, 0, null);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var search = market.NewSearch();
            var (searches, seen) = (0, 0);
            while (!stop.IsCancellationRequested)
            {
                var list = search.Match(seeker, 1_000);
                Assert.Equal(0, list.Candidates % Batch);
                Assert.Equal(list.Candidates, list.Best.Length);
                Assert.True(list.Candidates >= seen, "a batch was seen and then not");
                (seen, searches) = (list.Candidates, searches + 1);
            }

            return searches;
        })).ToArray();

        for (var batch = 0; batch < 50; batch++)
        {
            market.Apply([.. Enumerable.Range(batch * Batch, Batch).Select(static number =>
                new PlainUpdate(Id(number), new(Id(number), "电工 " + number % 3, FormattableString.Invariant($"{number % 7}"), "g", 0, 1, 0, 99, true)))]);
            await Task.Yield();
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), static searches => Assert.True(searches >= 0));
        Assert.Equal(50 * Batch, market.NewSearch().Match(seeker, 1).Candidates);
    }

    [Fact]
    public void A_posting_that_closes_without_ever_having_come_changes_nothing()
    {
        var market = new PlainMarket(Postings(new(3), 10));
        var before = market.Current;

        Assert.Throws<InvalidDataException>(() => market.Apply([new(Id(77), PlainMarkets.Posting(new(1), 77)), new(Id(99), null)]));

        Assert.Same(before, market.Current);
    }

    [Fact]
    public void An_id_that_occurs_twice_is_refused()
    {
        var posting = PlainMarkets.Posting(new(1), 5);

        var problem = Assert.Throws<InvalidDataException>(() => new PlainMarket([posting, posting]));

        Assert.Contains("posting 5 occurs twice", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numeric_ids_are_ordered_by_value_and_texts_by_code_units()
    {
        PlainId[] ids = [new("10", 10), new("\"b\"", null), new("9", 9), new("\"a\"", null)];

        Array.Sort(ids);

        Assert.Equal(["9", "10", "\"a\"", "\"b\""], ids.Select(static id => id.Json));
    }

    private static void ForAllSeeds(Action<Random> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => holds(new(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(Markets));

    private static void AssertSame((int Candidates, (PlainId Posting, double Score)[] Best) expected, PlainMarket market, PlainSeeker seeker, int top)
    {
        var found = market.NewSearch().Match(seeker, top);
        Assert.Equal(expected.Candidates, found.Candidates);
        Assert.Equal(expected.Best, found.Best.ToArray().Select(best => (market.IdOf(best.Posting), best.Score)));
    }

    private static PlainPosting[] Postings(Random random, int count) => [.. Enumerable.Range(0, count).Select(number => PlainMarkets.Posting(random, number))];

    // Additions of new and of known ids, closings of open and of closed ones.
    private static PlainUpdate Change(Random random, List<PlainPosting> read)
    {
        if (read.Count > 0 && random.Next(3) == 0)
            return new(read[random.Next(read.Count)].Id, null);
        var posting = PlainMarkets.Posting(random, random.Next(0, 60));
        return new(posting.Id, posting);
    }

    private static void Follow(PlainUpdate[] changes, List<PlainPosting> read, Dictionary<PlainId, PlainPosting> open)
    {
        foreach (var change in changes)
        {
            open.Remove(change.Id);
            if (change.Posting is { } posting)
            {
                read.Add(posting);
                if (posting.IsOpen)
                    open[posting.Id] = posting;
            }
        }
    }

    private static PlainId Id(int number) => new(FormattableString.Invariant($"{number}"), number);
}
