using Jiuye;
using Jiuye.Matching;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Engine;

public sealed class CountedMarketTests : IDisposable
{
    private const int AtFirst = 20;

    private static readonly DateOnly AsOf = new(2026, 3, 2);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Policy Rules = Policy.Named("jiuye-default");

    private static readonly JobSeeker Seeker = new() { Id = new("s"), District = DistrictCode.Parse("440106"), WantedJobs = ["电工"], Profile = "会修电路" };

    private readonly ManualResetEventSlim goOn = new(initialState: true);
    private readonly CountedMarket market;
    private readonly DistrictEngine engine;
    private Action<int> beforeCount = static _ => { };
    private int counts;

    public CountedMarketTests()
    {
        market = new(Rules, JobTextReader.Default, Build);
        engine = new(Rules, market);
        engine.Apply([Seeker]);
        engine.Apply(Postings(0, AtFirst));
        Assert.Equal(AtFirst, Offered(engine).Count);
    }

    public void Dispose()
    {
        goOn.Set();
        engine.Dispose();
        goOn.Dispose();
    }

    [Fact]
    public async Task Everything_is_counted_anew_after_more_came_than_was_there()
    {
        engine.Apply(Postings(100, 1));
        Assert.NotEqual(Counted(engine), Offered(engine));

        engine.Apply(Postings(101, 30));
        await market.Counting.WaitAsync(Patience);

        Assert.Equal(2, counts);
        Assert.Equal(Counted(engine), Offered(engine));
    }

    [Fact]
    public async Task Questions_are_answered_while_everything_is_counted_anew_and_no_change_is_lost()
    {
        goOn.Reset();
        engine.Apply(Postings(100, 30));
        Assert.False(market.Counting.IsCompleted);

        // A question that waited for the count would wait for ever: the count goes on only after it.
        await Task.Run(() =>
        {
            Assert.Equal(AtFirst + 30, Offered(engine).Count);
            engine.Apply(Postings(200, 1));
            engine.Close(new("p3"), AsOf);
            engine.Apply([new Referral(Seeker.Id, new("p6"), AsOf, ReferralOutcome.Pending, null)]);
            engine.Apply(new MarketChanges { RemovedPostings = [new("p1")] });
            engine.Apply(Postings(300, 1));
            engine.Apply(new MarketChanges { RemovedPostings = [new("p300")] });
            AssertChanged();
        }).WaitAsync(Patience);
        Assert.False(market.Counting.IsCompleted);
        Assert.NotEqual(Counted(engine), Offered(engine));

        goOn.Set();
        await market.Counting.WaitAsync(Patience);

        AssertChanged();
        Assert.Equal(2, counts);
    }

    [Fact]
    public async Task A_count_that_fails_is_told_to_the_next_change_and_tried_again_with_the_one_after()
    {
        beforeCount = static number => throw new InvalidDataException(FormattableString.Invariant($"count {number}"));
        engine.Apply(Postings(100, 30));
        await market.Counting.WaitAsync(Patience).ContinueWith(static _ => { }, TaskScheduler.Default);

        var failure = Assert.Throws<AggregateException>(() => engine.Apply(Postings(200, 1)));
        Assert.Equal("count 2", failure.InnerException!.Message);
        Assert.Equal(AtFirst + 30, Offered(engine).Count);

        beforeCount = static _ => { };
        engine.Apply(Postings(200, 1));
        await market.Counting.WaitAsync(Patience);
        Assert.Equal(3, counts);
        Assert.Equal(AtFirst + 31, Offered(engine).Count);
    }

    [Fact]
    public async Task Questions_are_answered_while_the_index_is_made_with_other_words()
    {
        goOn.Reset();
        var reading = Task.Run(() => engine.ReadWith(OtherWords()));
        while (market.Counting.IsCompleted)
            await Task.Yield();

        Assert.Equal(AtFirst, await Task.Run(() => Offered(engine).Count).WaitAsync(Patience));
        engine.Apply(Postings(100, 1));
        Assert.False(reading.IsCompleted);

        goOn.Set();
        await reading.WaitAsync(Patience);
        Assert.Equal(AtFirst + 1, Offered(engine).Count);
    }

    [Fact]
    public async Task Words_with_which_no_index_could_be_made_are_not_in_force()
    {
        beforeCount = static _ => throw new InvalidDataException("no such words");

        Assert.Throws<InvalidDataException>(() => engine.ReadWith(OtherWords()));

        Assert.Same(JobTextReader.Default, market.Reader);
        engine.Apply(Postings(100, 1));
        Assert.Equal(AtFirst + 1, Offered(engine).Count);
        await market.Counting.WaitAsync(Patience);
    }

    [Fact]
    public async Task Letting_the_records_go_ends_the_count()
    {
        goOn.Reset();
        engine.Apply(Postings(100, 30));
        var counting = market.Counting;

        await Task.Run(engine.Dispose).WaitAsync(Patience);

        Assert.True(counting.IsCanceled);
        Assert.Throws<ObjectDisposedException>(() => engine.Postings);
        Assert.Throws<ObjectDisposedException>(() => engine.Apply(Postings(0, 1)));
    }

    private static JobTextReader OtherWords() => JobTextReader.Default.With(UserLexicon.Read(new StringReader("靶材绑定\tskill\n"), "lexicon.tsv").Lexicon!);

    private static IEnumerable<JobPosting> Postings(int first, int count) => Enumerable.Range(first, count).Select(static number => new JobPosting
    {
        Id = new(FormattableString.Invariant($"p{number}")),
        Title = number % 2 == 0 ? "电工" : "仓库管理员",
        Description = number >= 100 ? "维修电路" : "",
        District = DistrictCode.Parse("440106"),
    });

    private static List<(string, double)> Offered(DistrictEngine asked) =>
        [.. asked.RecommendPostings(Seeker.Id, 200, AsOf).Select(static match => (match.Posting.Id.Value, match.Score))];

    // What an engine says that counts the records as they are now.
    private static List<(string, double)> Counted(DistrictEngine other)
    {
        using var fresh = DistrictEngine.InMemory(Rules);
        fresh.Apply(other.Seekers);
        fresh.Apply(other.Postings);
        return Offered(fresh);
    }

    private void AssertChanged()
    {
        var offered = Offered(engine).Select(static match => match.Item1).ToHashSet();
        Assert.Equal(AtFirst + 30 + 1 - 3, offered.Count);
        Assert.Contains("p200", offered);
        Assert.DoesNotContain("p300", offered);
        Assert.DoesNotContain("p3", offered);
        Assert.DoesNotContain("p6", offered);
        Assert.DoesNotContain("p1", offered);
    }

    private MatchingEngine Build(Market records, JobTextReader words, CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref counts);
        if (number > 1)
        {
            goOn.Wait(cancellation);
            beforeCount(number);
        }

        return MatchingEngine.Build(records, new() { Ranking = Rules.Ranking, Filters = Rules.Filters }, words, cancellation);
    }
}
