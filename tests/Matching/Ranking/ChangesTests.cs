using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

public sealed class ChangesTests
{
    private const int Steps = 12;

    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void After_any_changes_lists_are_those_of_scoring_every_pair_of_what_is_held(RankingProfile profile) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var first = Markets.Of(random, random.Next(0, 20), random.Next(0, 20));
            var engine = MatchingEngine.Build(first, Markets.Options(profile), JobTextReader.Default);
            var market = first;
            for (var step = 0; step < Steps; step++)
            {
                var changes = Markets.Changes(random, market);
                engine = engine.With(changes);
                market = Markets.After(market, changes);
            }

            var plain = new PlainMatcher(market, Markets.Options(profile), Markets.AsOf, first);

            Assert.Equal((market.Postings.Count, market.Seekers.Count), (engine.PostingCount, engine.SeekerCount));
            Markets.AssertSame(
                [.. market.Seekers.OrderBy(static seeker => seeker.Id).Select(seeker => plain.ForSeeker(seeker, 7))],
                [.. engine.RecommendAll(MatchDirection.PostingsForSeekers, 7, Markets.AsOf, threads: 2)]);
            Markets.AssertSame(
                [.. market.Postings.OrderBy(static posting => posting.Id).Select(posting => plain.ForPosting(posting, 7))],
                [.. engine.RecommendAll(MatchDirection.SeekersForPostings, 7, Markets.AsOf, threads: 2)]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_engine_stays_at_its_point_of_time()
    {
        var market = Markets.Large;
        var engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);
        var before = engine.RecommendAll(MatchDirection.PostingsForSeekers, 5, Markets.AsOf, threads: 1).ToArray();

        var next = engine.With(new() { RemovedPostings = [.. market.Postings.Select(static posting => posting.Id)] });

        Markets.AssertSame(before, [.. engine.RecommendAll(MatchDirection.PostingsForSeekers, 5, Markets.AsOf, threads: 1)]);
        Assert.All(next.RecommendAll(MatchDirection.PostingsForSeekers, 5, Markets.AsOf, threads: 1), static list => Assert.Empty(list.Matches));
    }

    [Fact]
    public void Many_small_changes_leave_few_segments()
    {
        var random = new Random(11);
        var market = Markets.Large;
        var engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

        for (var change = 0; change < 500; change++)
            engine = engine.With(new() { Postings = [Markets.Posting(random, random.Next(800))], Seekers = [Markets.Seeker(random, random.Next(600))] });

        Assert.InRange(engine.SegmentCount, 2, 2 * 12);
    }

    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void Who_only_asks_gets_the_list_that_they_would_get_if_held(RankingProfile profile) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var market = Markets.Of(random, random.Next(0, 30), random.Next(0, 30));
            var engine = MatchingEngine.Build(market, Markets.Options(profile), JobTextReader.Default);
            var seeker = Markets.Seeker(random, random.Next(60)) with { Profile = "会开挖掘机，修理过拖拉机", Skills = ["挖掘机", "电焊"] };
            var posting = Markets.Posting(random, random.Next(60)) with { Description = "养护苗木", Certificates = random.Next(2) == 0 ? [] : ["苗木养护证"] };

            var asked = (engine.RecommendPostings(seeker, 7, Markets.AsOf), engine.RecommendSeekers(posting, 7, Markets.AsOf));

            var held = engine.With(new() { Seekers = [seeker] }).RecommendPostings(seeker.Id, 7, Markets.AsOf);
            var heldPosting = engine.With(new() { Postings = [posting] }).RecommendSeekers(posting.Id, 7, Markets.AsOf);
            Assert.Equal(held, asked.Item1.Matches);
            Assert.Equal(heldPosting, asked.Item2.Matches);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_posting_that_is_withdrawn_and_comes_again_is_still_not_recommended_twice()
    {
        var random = new Random(3);
        var posting = Markets.Posting(random, 1) with { Certificates = [], District = null, ClosedOn = null, PostedOn = null, ValidUntil = null, MinimumAge = null, MaximumAge = null, MinimumEducation = null, MinimumSkillGrade = null, Shifts = 0, PhysicalDemand = null, Wage = null };
        var seeker = Markets.Seeker(random, 1) with { District = null, WantedDistricts = [], ClosedOn = null, RegisteredOn = null, ValidUntil = null };
        var engine = MatchingEngine.Build(new([posting], [seeker], []), Markets.Options(), JobTextReader.Default);
        Assert.Single(engine.RecommendPostings(seeker.Id, 1, Markets.AsOf));

        var later = engine.With(new() { Referrals = [new(seeker.Id, posting.Id, Markets.AsOf, ReferralOutcome.Pending, null)] })
            .With(new() { RemovedPostings = [posting.Id] })
            .With(new() { Postings = [posting] });

        Assert.Empty(later.RecommendPostings(seeker.Id, 1, Markets.AsOf));
        Assert.Empty(later.RecommendSeekers(posting.Id, 1, Markets.AsOf));
    }
}
