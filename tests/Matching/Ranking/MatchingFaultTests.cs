using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>What nobody means to ask and somebody will, asked of the full engine; <see cref="PlainFaultTests"/> asks the plain one.</summary>
public sealed class MatchingFaultTests
{
    private const int Top = 50;

    private static readonly Market Some = Markets.Of(new(5), 300, 200);
    private static readonly JobSeeker Anyone = new() { Id = new("anyone") };

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("从来没有人写过的词")]
    [InlineData("，。！？")]
    public void Who_says_nothing_that_any_posting_says_gets_the_list_of_scoring_every_pair(string text)
    {
        var market = Some with { Seekers = [.. Some.Seekers, Anyone with { Profile = text }] };

        AssertListsOf(market, new("anyone"));
    }

    [Fact]
    public void Postings_and_people_without_a_word_are_matched_by_what_else_is_known()
    {
        var market = new Market(
            [.. Some.Postings.Select(static posting => posting with { Title = "", Description = "", Skills = [], Tags = [], EmployerName = "" })],
            [.. Some.Seekers.Select(static seeker => seeker with { Profile = "", WantedJobs = [], Skills = [], History = [] })],
            []);

        AssertLists(market, 10);
    }

    [Fact]
    public void Ten_thousand_words_on_either_side_are_all_counted()
    {
        var market = new Market(
            [.. Some.Postings.Take(60), .. Enumerable.Range(0, 60).Select(static number => Markets.Posting(new(number), 1_000 + number) with { Description = Words(number * 40, 60) }),
                Markets.Posting(new(1), 2_000) with { Description = Words(0, 10_000), ClosedOn = null, ValidUntil = null, PostedOn = null }],
            [.. Some.Seekers.Take(30), Anyone with { Profile = $"{Words(0, 10_000)} {Words(0, 500)}" }],
            []);

        AssertListsOf(market, new("anyone"));
        AssertLists(market, 5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(MatchingEngine.LongestList + 1)]
    [InlineData(int.MaxValue)]
    public void A_length_that_no_list_has_is_refused_with_its_value(int top)
    {
        var engine = Engine(Some);
        var (seeker, posting) = (Some.Seekers[0], Some.Postings[0]);

        foreach (var ask in (Action[])[
            () => engine.RecommendPostings(seeker.Id, top, Markets.AsOf), () => engine.RecommendSeekers(posting.Id, top, Markets.AsOf),
            () => engine.RecommendPostings(seeker, top, Markets.AsOf), () => engine.RecommendSeekers(posting, top, Markets.AsOf),
            () => engine.MatchBlock(MatchDirection.PostingsForSeekers, 0, 1, top, Markets.AsOf, threads: 1)])
        {
            var refusal = Assert.Throws<ArgumentOutOfRangeException>(ask);
            Assert.Equal(("top", (object)top), (refusal.ParamName, refusal.ActualValue!));
        }
    }

    [Fact]
    public void A_list_longer_than_there_are_candidates_has_them_all()
    {
        var engine = Engine(Some);

        foreach (var list in engine.RecommendAll(MatchDirection.PostingsForSeekers, MatchingEngine.LongestList, Markets.AsOf, threads: 1))
            Assert.Equal(list.Candidates, list.Matches.Count);
    }

    public static TheoryData<HardFilter> Excluding => new(Enum.GetValues<HardFilter>());

    [Theory]
    [MemberData(nameof(Excluding))]
    public void A_filter_that_nobody_passes_leaves_nothing_and_is_named(HardFilter filter)
    {
        var market = Excluded(filter);
        var engine = Engine(market);
        var seeker = market.Seekers[0].Id;

        var list = engine.RecommendAll(MatchDirection.PostingsForSeekers, Top, Markets.AsOf, threads: 1).Single();

        Assert.Equal((0, 0), (list.Candidates, list.Matches.Count));
        Assert.All(market.Postings, posting =>
        {
            Assert.Empty(engine.RecommendSeekers(posting.Id, Top, Markets.AsOf));
            Assert.Equal([filter], engine.WhyExcluded(seeker, posting.Id, Markets.AsOf).Select(static verdict => verdict.Filter));
        });
    }

    [Fact]
    public void An_empty_market_answers()
    {
        var engine = Engine(new([], [], []));

        Assert.Empty(engine.RecommendPostings(Anyone, Top, Markets.AsOf).Matches);
        Assert.Empty(engine.RecommendSeekers(new JobPosting { Id = new("p"), Title = "" }, Top, Markets.AsOf).Matches);
        Assert.Empty(engine.RecommendAll(MatchDirection.SeekersForPostings, Top, Markets.AsOf, threads: 2));
        Assert.Empty(engine.MatchBlock(MatchDirection.PostingsForSeekers, 0, 0, Top, Markets.AsOf, threads: 2));
    }

    [Fact]
    public void All_postings_of_one_place_and_one_occupation_give_the_lists_of_scoring_every_pair()
    {
        // `one-place` of bench/Matching measures a million.
        var market = new Market(
            [.. Enumerable.Range(0, 5_000).Select(static number => Markets.Posting(new(number), number) with
            {
                District = DistrictCode.Parse("440106"),
                Location = null,
                Occupation = OccupationCode.Parse("4-02-06-01"),
                OtherOccupations = [],
            })],
            [.. Enumerable.Range(0, 6).Select(static number => Markets.Seeker(new(number), number) with { District = DistrictCode.Parse("440106"), WantedDistricts = [] })],
            []);

        AssertLists(market, 6);
    }

    private static Market Excluded(HardFilter filter)
    {
        var day = Markets.AsOf;
        var (posting, seeker) = (new JobPosting { Id = new("p"), Title = "电工" }, Anyone with { WantedJobs = ["电工"] });
        (posting, seeker) = filter switch
        {
            HardFilter.PostingOpen => (posting with { ClosedOn = day }, seeker),
            HardFilter.SeekerSeeking => (posting, seeker with { ClosedOn = day }),
            HardFilter.District => (posting with { District = DistrictCode.Parse("110108") }, seeker with { WantedDistricts = [DistrictCode.Parse("440106")] }),
            HardFilter.Education => (posting with { MinimumEducation = EducationLevel.Doctor }, seeker with { Education = EducationLevel.None }),
            HardFilter.SkillGrade => (posting with { MinimumSkillGrade = SkillGrade.ChiefTechnician }, seeker with { SkillGrade = SkillGrade.None }),
            HardFilter.Certificates => (posting with { Certificates = ["电工证"] }, seeker),
            HardFilter.Age => (posting with { MaximumAge = 18 }, seeker with { Age = 60 }),
            HardFilter.Health => (posting with { PhysicalDemand = PhysicalDemand.Heavy }, seeker with { Health = HealthLimit.Severely }),
            HardFilter.Shifts => (posting with { Shifts = WorkShifts.Night }, seeker with { AcceptedShifts = WorkShifts.Day }),
            HardFilter.WageFloor => (posting with { Wage = Paid(2_000) }, seeker with { WantedWage = Paid(20_000) }),
            _ => (posting, seeker),
        };
        JobPosting[] postings = [.. Enumerable.Range(0, 100).Select(number => posting with { Id = new(FormattableString.Invariant($"p{number}")) })];
        return new(postings, [seeker], filter == HardFilter.NotYetReferred ? [.. postings.Select(one => new Referral(seeker.Id, one.Id, day, ReferralOutcome.Pending, null))] : []);
    }

    private static WageRange Paid(int yuan) => new(MonthlyWage.FromMonth(yuan), MonthlyWage.FromMonth(yuan));

    private static string Words(int from, int count) =>
        string.Join(' ', Enumerable.Range(from, count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"word{number}")));

    private static MatchingEngine Engine(Market market) => MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

    private static void AssertListsOf(Market market, SeekerId id)
    {
        var expected = new PlainMatcher(market, Markets.Options(), Markets.AsOf).ForSeeker(market.Seekers.Single(seeker => seeker.Id == id), Top).Matches;

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Engine(market).RecommendPostings(id, Top, Markets.AsOf));
    }

    private static void AssertLists(Market market, int count)
    {
        var plain = new PlainMatcher(market, Markets.Options(), Markets.AsOf);
        var engine = Engine(market);
        foreach (var seeker in market.Seekers.Take(count))
            Assert.Equal(plain.ForSeeker(seeker, Top).Matches, engine.RecommendPostings(seeker.Id, Top, Markets.AsOf));
        foreach (var posting in market.Postings.Take(count))
            Assert.Equal(plain.ForPosting(posting, Top).Matches, engine.RecommendSeekers(posting.Id, Top, Markets.AsOf));
    }
}
