using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class ExactnessTests
{
    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    [Trait("Requirement", "R-228")]
    public void A_seekers_list_is_that_of_scoring_every_pair(RankingProfile profile) =>
        Prop.ForAll(Markets.All, market =>
        {
            var plain = new PlainMatcher(market, Markets.Options(profile), Markets.AsOf);
            var expected = market.Seekers.OrderBy(static seeker => seeker.Id).Select(seeker => plain.ForSeeker(seeker, 7)).ToArray();

            var found = Engine(market, profile).RecommendAll(MatchDirection.PostingsForSeekers, 7, Markets.AsOf, threads: 2).ToArray();

            Markets.AssertSame(expected, found);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    [Trait("Requirement", "R-228")]
    public void A_postings_list_is_that_of_scoring_every_pair(RankingProfile profile) =>
        Prop.ForAll(Markets.All, market =>
        {
            var plain = new PlainMatcher(market, Markets.Options(profile), Markets.AsOf);
            var expected = market.Postings.OrderBy(static posting => posting.Id).Select(posting => plain.ForPosting(posting, 7)).ToArray();

            var found = Engine(market, profile).RecommendAll(MatchDirection.SeekersForPostings, 7, Markets.AsOf, threads: 2).ToArray();

            Markets.AssertSame(expected, found);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(RankingProfile.Default, MatchDirection.PostingsForSeekers)]
    [InlineData(RankingProfile.Default, MatchDirection.SeekersForPostings)]
    [InlineData(RankingProfile.Bm25, MatchDirection.PostingsForSeekers)]
    [InlineData(RankingProfile.Bm25, MatchDirection.SeekersForPostings)]
    public void Full_lists_of_a_larger_market_are_those_of_scoring_every_pair(RankingProfile profile, MatchDirection direction)
    {
        var market = Markets.Large;
        var plain = new PlainMatcher(market, Markets.Options(profile), Markets.AsOf);
        MatchList[] expected = direction == MatchDirection.PostingsForSeekers
            ? [.. market.Seekers.OrderBy(static seeker => seeker.Id).Select(seeker => plain.ForSeeker(seeker, 3))]
            : [.. market.Postings.OrderBy(static posting => posting.Id).Select(posting => plain.ForPosting(posting, 3))];

        var found = Engine(market, profile).RecommendAll(direction, 3, Markets.AsOf, threads: 2).ToArray();

        Markets.AssertSame(expected, found);
        Assert.True(found.Count(static list => list is { Candidates: > 3, Matches.Count: 3 }) > 20);
    }

    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void A_pair_scores_the_same_bits_in_a_seekers_list_in_a_postings_list_and_alone(RankingProfile profile) =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = Engine(market, profile);
            var fromSeekers = Pairs(engine, MatchDirection.PostingsForSeekers);
            var fromPostings = Pairs(engine, MatchDirection.SeekersForPostings);

            Assert.Equal(fromSeekers, fromPostings);
            Assert.All(fromSeekers, match => Assert.Equal(match.Score, engine.Score(match.Seeker, match.Posting, Markets.AsOf)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var engine = Engine(Markets.Large, RankingProfile.Default);
        var alone = engine.RecommendAll(MatchDirection.PostingsForSeekers, 50, Markets.AsOf, threads: 1).ToArray();

        var together = engine.RecommendAll(MatchDirection.PostingsForSeekers, 50, Markets.AsOf, threads: 8).ToArray();

        Markets.AssertSame(alone, together);
    }

    [Fact]
    public void The_number_of_threads_that_build_changes_nothing()
    {
        // More records than one thread takes at a time.
        var market = Markets.Of(new(29), 5_000, 30);
        var alone = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default, threads: 1);

        var together = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default, threads: 4);

        Markets.AssertSame(
            [.. alone.RecommendAll(MatchDirection.PostingsForSeekers, 50, Markets.AsOf, threads: 1)],
            [.. together.RecommendAll(MatchDirection.PostingsForSeekers, 50, Markets.AsOf, threads: 1)]);
    }

    [Fact]
    public void The_order_of_the_records_changes_nothing()
    {
        var market = Markets.Large;
        var turned = new Market([.. market.Postings.Reverse()], [.. market.Seekers.Reverse()], [.. market.Referrals.Reverse()]);
        var lists = Engine(market, RankingProfile.Default).RecommendAll(MatchDirection.SeekersForPostings, 50, Markets.AsOf, threads: 1).ToArray();

        var same = Engine(turned, RankingProfile.Default).RecommendAll(MatchDirection.SeekersForPostings, 50, Markets.AsOf, threads: 1).ToArray();

        Markets.AssertSame(lists, same);
    }

    [Fact]
    public void Blocks_put_together_are_the_whole()
    {
        var engine = Engine(Markets.Large, RankingProfile.Default);
        var whole = engine.RecommendAll(MatchDirection.PostingsForSeekers, 5, Markets.AsOf, threads: 1).ToArray();
        var half = whole.Length / 2;

        var blocks = engine.MatchBlock(MatchDirection.PostingsForSeekers, 0, half, 5, Markets.AsOf, threads: 1)
            .Concat(engine.MatchBlock(MatchDirection.PostingsForSeekers, half, whole.Length - half, 5, Markets.AsOf, threads: 1)).ToArray();

        Markets.AssertSame(whole, blocks);
    }

    [Fact]
    public void Sex_ethnicity_faith_and_household_registration_change_nothing() =>
        Prop.ForAll(Markets.All, market =>
        {
            var other = market with { Seekers = [.. market.Seekers.Select(Otherwise)] };

            var before = Engine(market, RankingProfile.Default).RecommendAll(MatchDirection.PostingsForSeekers, 50, Markets.AsOf, threads: 1).ToArray();
            var after = Engine(other, RankingProfile.Default).RecommendAll(MatchDirection.PostingsForSeekers, 50, Markets.AsOf, threads: 1).ToArray();

            Markets.AssertSame(before, after);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_about_sex_and_marriage_in_a_persons_text_change_nothing()
    {
        var random = new Random(5);
        var posting = Markets.Posting(random, 1) with { Description = "女，已婚优先，负责收银" };
        var seeker = Markets.Seeker(random, 1) with { Profile = "负责收银" };
        var plain = Engine(new([posting], [seeker], []), RankingProfile.Default);

        var told = Engine(new([posting], [seeker with { Profile = "女，已婚，负责收银" }], []), RankingProfile.Default);

        Assert.Equal(plain.Score(seeker.Id, posting.Id, Markets.AsOf), told.Score(seeker.Id, posting.Id, Markets.AsOf));
    }

    private static JobSeeker Otherwise(JobSeeker seeker) => seeker with
    {
        Protected = seeker.Protected?.Gender == "男"
            ? new() { Gender = "女", Ethnicity = "回族", Religion = "佛教", HouseholdRegistration = HouseholdRegistrationType.OtherProvinceRural }
            : null,
    };

    private static HashSet<Match> Pairs(MatchingEngine engine, MatchDirection direction) =>
        [.. engine.RecommendAll(direction, MatchingEngine.LongestList, Markets.AsOf, threads: 1).SelectMany(static list => list.Matches)];

    private static MatchingEngine Engine(Market market, RankingProfile profile) =>
        MatchingEngine.Build(market, Markets.Options(profile), JobTextReader.Default);
}
