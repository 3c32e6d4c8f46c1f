using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>Two stages: candidates that somebody else found, in the engine's order.</summary>
public sealed class AmongTests
{
    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void The_best_of_some_are_the_engines_list_without_the_others(RankingProfile profile) =>
        Prop.ForAll(Markets.All, Gen.Choose(0, 1_000_000).ToArbitrary(), (market, seed) =>
        {
            var random = new Random(seed);
            // Changes leave records in several segments, and some that are held no more.
            var engine = MatchingEngine.Build(market, Markets.Options(profile), JobTextReader.Default).With(Markets.Changes(random, market));
            var (postings, seekers) = (Some(random, market.Postings, static one => one.Id), Some(random, market.Seekers, static one => one.Id));
            foreach (var seeker in market.Seekers)
            {
                var expected = engine.RecommendPostings(seeker, MatchingEngine.LongestList, Markets.AsOf).Matches.Where(match => postings.Contains(match.Posting)).Take(4);
                Assert.Equal(expected, engine.RecommendPostings(seeker, postings, 4, Markets.AsOf).Matches);
            }

            foreach (var posting in market.Postings)
            {
                var expected = engine.RecommendSeekers(posting, MatchingEngine.LongestList, Markets.AsOf).Matches.Where(match => seekers.Contains(match.Seeker)).Take(4);
                Assert.Equal(expected, engine.RecommendSeekers(posting, seekers, 4, Markets.AsOf).Matches);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(RankingProfile.Default)]
    [InlineData(RankingProfile.Bm25)]
    public void Among_all_who_are_held_the_list_and_its_count_are_the_engines_own(RankingProfile profile)
    {
        var market = Markets.Large;
        var engine = MatchingEngine.Build(market, Markets.Options(profile), JobTextReader.Default);

        Markets.AssertSame(
            [.. market.Seekers.Select(seeker => engine.RecommendPostings(seeker, 5, Markets.AsOf)), .. market.Postings.Select(posting => engine.RecommendSeekers(posting, 5, Markets.AsOf))],
            [
                .. market.Seekers.Select(seeker => engine.RecommendPostings(seeker, market.Postings.Select(static one => one.Id), 5, Markets.AsOf)),
                .. market.Postings.Select(posting => engine.RecommendSeekers(posting, market.Seekers.Select(static one => one.Id), 5, Markets.AsOf)),
            ]);
    }

    [Fact]
    public void Who_is_not_held_or_does_not_pass_is_left_out()
    {
        JobPosting near = new() { Id = new("near"), Title = "电工", District = DistrictCode.Parse("320505") }, far = near with { Id = new("far"), District = DistrictCode.Parse("440300") };
        var seeker = new JobSeeker { Id = new("who"), WantedJobs = ["电工"], WantedDistricts = [DistrictCode.Parse("320505")] };
        var engine = MatchingEngine.Build(new([near, far], [], []), Markets.Options(), JobTextReader.Default);

        var list = engine.RecommendPostings(seeker, [far.Id, near.Id, new("gone"), near.Id], 10, Markets.AsOf);

        Assert.Equal((1, near.Id), (list.Candidates, Assert.Single(list.Matches).Posting));
        Assert.Empty(engine.RecommendPostings(seeker, [], 10, Markets.AsOf).Matches);
    }

    private static HashSet<TId> Some<TRecord, TId>(Random random, IReadOnlyList<TRecord> records, Func<TRecord, TId> id) => [.. records.Where(_ => random.Next(3) > 0).Select(id)];
}
