using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>What every source of candidates owes, held against scoring every pair by sentences; each source derives its tests from this.</summary>
public abstract class CandidateSourceContract
{
    private const int Steps = 8;

    /// <summary>A source over a market that orders by BM25, with the test's own policy.</summary>
    protected abstract ICandidateSource Over(Market market);

    [Fact]
    public void Lists_of_both_directions_are_those_of_scoring_every_pair() =>
        Prop.ForAll(Markets.All, market => Using(market, source => AssertSame(new(market, Options, Markets.AsOf), market, source, 7))).QuickCheckThrowOnFailure();

    [Fact]
    public void Full_lists_of_a_larger_market_are_those_of_scoring_every_pair() =>
        Using(Markets.Large, source => AssertSame(new(Markets.Large, Options, Markets.AsOf), Markets.Large, source, 3));

    [Fact]
    public void After_any_changes_lists_are_those_of_scoring_every_pair_of_what_is_held() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var first = Markets.Of(random, random.Next(0, 20), random.Next(0, 20));
            Using(first, source =>
            {
                var market = first;
                for (var step = 0; step < Steps; step++)
                {
                    var changes = Markets.Changes(random, market);
                    source.Apply(changes);
                    market = Markets.After(market, changes);
                }

                AssertSame(new(market, Options, Markets.AsOf, first), market, source, 7);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_change_is_seen_by_whoever_asks_next()
    {
        Using(new([], [], []), source =>
        {
            var (posting, seeker) = (Open("p1"), Seeking("s1"));
            Assert.Empty(source.FindPostings(seeker, 1, Markets.AsOf).Matches);

            source.Apply(new() { Postings = [posting] });
            Assert.Equal([posting.Id], source.FindPostings(seeker, 1, Markets.AsOf).Matches.Select(static match => match.Posting));

            source.Apply(new() { Postings = [posting with { Title = "厨师" }] });
            Assert.Empty(source.FindPostings(seeker, 1, Markets.AsOf).Matches);

            source.Apply(new() { RemovedPostings = [posting.Id] });
            Assert.Equal(0, source.FindPostings(seeker, 1, Markets.AsOf).Candidates);
        });
    }

    [Fact]
    public void Equal_scores_tie_by_identity_in_the_order_of_code_units()
    {
        // U+1F600 comes before U+FF21 by code units and after it by code points.
        string[] ids = ["p10", "p9", "p1", "Ａ", "😀", "a", "P1"];
        Using(new([.. ids.Select(Open)], [.. ids.Select(Seeking)], []), source =>
        {
            var expected = ids.Order(StringComparer.Ordinal).ToArray();

            Assert.Equal(expected[..5], source.FindPostings(Seeking("who"), 5, Markets.AsOf).Matches.Select(static match => match.Posting.Value));
            Assert.Equal(expected[..5], source.FindSeekers(Open("what"), 5, Markets.AsOf).Matches.Select(static match => match.Seeker.Value));
        });
    }

    [Theory]
    [InlineData("高压电工", "电工")]
    [InlineData("Senior Java developer", "java")]
    [InlineData("ＪＡＶＡ開發工程師", "java 开发")]
    public void Words_are_found_in_Chinese_and_English_however_they_are_written(string title, string wanted)
    {
        var posting = Open("p1") with { Title = title };
        Using(new([posting, Open("p2") with { Title = "厨师" }], [Seeking("s1") with { WantedJobs = [wanted] }], []), source =>
        {
            Assert.Equal(["p1"], source.FindPostings(Seeking("who") with { WantedJobs = [wanted] }, 5, Markets.AsOf).Matches.Select(static match => match.Posting.Value));
            Assert.Equal(["s1"], source.FindSeekers(posting, 5, Markets.AsOf).Matches.Select(static match => match.Seeker.Value));
        });
    }

    [Fact]
    public void Who_is_erased_comes_again_as_somebody_new()
    {
        var (posting, seeker) = (Open("p1"), Seeking("s1"));
        Using(new([posting], [seeker], [new(seeker.Id, posting.Id, Markets.AsOf, ReferralOutcome.Pending, null)]), source =>
        {
            Assert.Empty(source.FindSeekers(posting, 1, Markets.AsOf).Matches);

            source.Apply(new() { ErasedSeekers = [seeker.Id] });
            Assert.Equal(0, source.FindSeekers(posting, 1, Markets.AsOf).Candidates);

            source.Apply(new() { Seekers = [seeker] });
            Assert.Equal([seeker.Id], source.FindSeekers(posting, 1, Markets.AsOf).Matches.Select(static match => match.Seeker));
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(MatchingEngine.LongestList + 1)]
    public void A_list_of_no_length_or_too_long_is_refused(int top) => Using(Markets.Large, source =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => source.FindPostings(Seeking("s"), top, Markets.AsOf));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.FindSeekers(Open("p"), top, Markets.AsOf));
    });

    [Fact]
    public void Texts_as_long_as_hostile_ones_add_up_exactly()
    {
        // Some 3,000 terms that everybody shares: more than a search engine takes in one question, and more than single precision adds up.
        var text = string.Join(' ', Enumerable.Range(0, 3_000).Select(static number => FormattableString.Invariant($"w{number}x")));
        var market = new Market([Open("p1") with { Description = text }, Open("p2") with { Description = text[..9_000] }], [Seeking("s1") with { Profile = text + " 电工 电" }], []);

        Using(market, source => AssertSame(new(market, Options, Markets.AsOf), market, source, 5));
    }

    [Fact]
    public void A_word_longer_than_any_index_takes_is_still_found()
    {
        var word = new string('x', 100_000);
        Using(new([Open("p1") with { Description = word }, Open("p2")], [], []), source =>
            Assert.Equal(["p1"], source.FindPostings(Seeking("who") with { WantedJobs = [word] }, 5, Markets.AsOf).Matches.Select(static match => match.Posting.Value)));
    }

    [Fact]
    public async Task While_a_source_changes_every_question_finds_a_whole_change_or_nothing_of_it()
    {
        const int batch = 10;
        var source = Over(new([], [], []));
        using var held = source as IDisposable;
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                Assert.Equal(0, source.FindPostings(Seeking("who"), 1, Markets.AsOf).Candidates % batch);
        })).ToArray();

        for (var change = 0; change < 20; change++)
            source.Apply(new() { Postings = [.. Enumerable.Range(change * batch, batch).Select(static number => Open(FormattableString.Invariant($"p{number}")))] });

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(20 * batch, source.FindPostings(Seeking("who"), 1, Markets.AsOf).Candidates);
    }

    private protected static MatchingOptions Options => Markets.Options(RankingProfile.Bm25);

    private protected static JobPosting Open(string id) => new() { Id = new(id), Title = "电工" };

    private protected static JobSeeker Seeking(string id) => new() { Id = new(id), WantedJobs = ["电工"] };

    private static void AssertSame(PlainMatcher plain, Market market, ICandidateSource source, int top)
    {
        Markets.AssertSame(
            [.. market.Seekers.Select(seeker => plain.ForSeeker(seeker, top))], [.. market.Seekers.Select(seeker => source.FindPostings(seeker, top, Markets.AsOf))]);
        Markets.AssertSame(
            [.. market.Postings.Select(posting => plain.ForPosting(posting, top))], [.. market.Postings.Select(posting => source.FindSeekers(posting, top, Markets.AsOf))]);
    }

    private void Using(Market market, Action<ICandidateSource> test)
    {
        var source = Over(market);
        using var held = source as IDisposable;
        test(source);
    }
}
