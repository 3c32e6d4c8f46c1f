using System.Globalization;
using Jiuye.Matching.Plain;

namespace Jiuye.Tests.Matching;

/// <summary>What nobody means to ask and somebody will.</summary>
public sealed class PlainFaultTests
{
    private static readonly PlainPosting[] Postings = [.. Enumerable.Range(0, 400).Select(static number => PlainMarkets.Posting(new(number), number))];
    private static readonly PlainSeeker Anyone = new(new("1", 1), "电工 会计", [], [], double.PositiveInfinity, 0, null);

    private readonly PlainMarket market = new(Postings);
    private readonly EveryPosting every = new(Postings, Postings.Where(static posting => posting.IsOpen));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("没有人写过的词")]
    public void Who_says_nothing_that_any_posting_says_gets_an_empty_list_and_the_count_of_those_that_pass(string text)
    {
        var found = market.NewSearch().Match(Anyone with { Text = text }, 50);

        Assert.Equal(every.Match(Anyone, 50).Candidates, found.Candidates);
        Assert.True(found.Best.IsEmpty);
    }

    [Fact]
    public void Ten_thousand_words_are_all_counted()
    {
        PlainPosting[] postings = [.. Enumerable.Range(0, 300).Select(static number => Postings[number] with { Text = Words(number * 40, 60), IsOpen = true })];
        var wordy = new PlainMarket(postings);
        var seeker = Anyone with { Text = $"{Words(0, 10_000)} {Words(0, 500)}" };

        var found = wordy.NewSearch().Match(seeker, 20);

        var expected = new EveryPosting(postings, postings).Match(seeker, 20);
        Assert.Equal(expected.Best, found.Best.ToArray().Select(best => (wordy.IdOf(best.Posting), best.Score)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(399)]
    [InlineData(400)]
    [InlineData(1_000_000_000)]
    public void Any_length_of_the_list_gives_as_many_as_there_are_and_no_more(int top)
    {
        var found = market.NewSearch().Match(Anyone, top);

        var (candidates, best) = every.Match(Anyone, top);
        Assert.Equal(candidates, found.Candidates);
        Assert.Equal(best, found.Best.ToArray().Select(match => (market.IdOf(match.Posting), match.Score)));
    }

    [Fact]
    public void In_bulk_too()
    {
        foreach (var top in (int[])[0, 1_000_000_000])
        {
            var bulk = new PlainBulk(market, top, threads: 2);
            bulk.Match([Anyone], new(0, 1), CancellationToken.None);
            var (candidates, best) = every.Match(Anyone, top);
            Assert.Equal((candidates, best.Length), (bulk[0].Candidates, bulk[0].Best.Length));
        }
    }

    public static TheoryData<PlainSeekerCase> Excluding => new(Enum.GetValues<PlainSeekerCase>());

    [Theory]
    [MemberData(nameof(Excluding))]
    public void Limits_that_nobody_passes_leave_nothing(PlainSeekerCase limit)
    {
        var seeker = limit switch
        {
            PlainSeekerCase.Education => Anyone with { Education = -1 },
            PlainSeekerCase.Wage => Anyone with { Wage = double.MaxValue },
            PlainSeekerCase.Age => Anyone with { Age = 200 },
            PlainSeekerCase.District => Anyone with { Districts = ["nowhere"] },
            _ => Anyone with { Groups = ["nothing"] },
        };

        var found = market.NewSearch().Match(seeker, 50);

        Assert.Equal((0, 0), (found.Candidates, found.Best.Length));
    }

    [Fact]
    public void A_posting_without_text_passes_and_is_never_listed()
    {
        PlainPosting[] mute = [.. Postings.Select(static posting => posting with { Text = "", IsOpen = true })];

        var found = new PlainMarket(mute).NewSearch().Match(Anyone, 50);

        Assert.Equal((mute.Length, 0), (found.Candidates, found.Best.Length));
    }

    [Fact]
    public void An_empty_market_answers()
    {
        var found = new PlainMarket([]).NewSearch().Match(Anyone, 50);

        Assert.Equal((0, 0), (found.Candidates, found.Best.Length));
    }

    [Fact]
    public void All_postings_of_one_district_and_one_group_give_the_lists_of_scoring_every_one()
    {
        // More than two segments; `one-place` of bench/Matching measures a million.
        PlainPosting[] postings =
        [
            .. Enumerable.Range(0, 2 * PlainSegment.MostRows + 1_000)
                .Select(static number => PlainMarkets.Wordy(new(number), number) with { District = "1", Group = "4-02", IsOpen = true }),
        ];
        var one = new PlainMarket(postings);
        var brute = new EveryPosting(postings, postings);
        var search = one.NewSearch();
        foreach (var text in (string[])["w1 w2 w3 w50 w300", "w1", "w401 w399 w2"])
        {
            var seeker = Anyone with { Text = text, Districts = ["1"], Groups = ["4-02"], Education = 2 };
            var (candidates, best) = brute.Match(seeker, 50);
            var found = search.Match(seeker, 50);
            Assert.Equal(candidates, found.Candidates);
            Assert.Equal(best, found.Best.ToArray().Select(match => (one.IdOf(match.Posting), match.Score)));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_search_allocates_nothing_once_it_is_warm(bool prunes)
    {
        var search = new PlainSearch(market) { Prunes = prunes };
        var list = new PlainMatch[50];
        var snapshot = market.Current;
        for (var query = 0; query < 200; query++)
            search.Match(Anyone, snapshot, list);

        Assert.Equal(0, Allocations.Least(() =>
        {
            for (var query = 0; query < 20; query++)
                search.Match(Anyone, snapshot, list);
        }));
    }

    private static string Words(int from, int count) =>
        string.Join(' ', Enumerable.Range(from, count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"word{number}")));

    /// <summary>Which limit excludes everything.</summary>
    public enum PlainSeekerCase
    {
        Education,
        Wage,
        Age,
        District,
        Group,
    }
}
