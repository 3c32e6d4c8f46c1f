using Jiuye.Matching;

namespace Jiuye.Tests.Matching;

public sealed class MarketViewTests
{
    [Fact]
    public void What_was_worked_out_for_two_segments_stays_while_both_stay()
    {
        var before = MarketLayout.Build(Markets.Large, Markets.Options(), JobTextReader.Default, threads: 1, CancellationToken.None);
        var scorer = before.Pair(0, 0).On(Markets.AsOf);

        var after = MarketLayout.With(before, MarketLayout.Arrivals(before.Facts, new() { Postings = [Markets.Posting(new(3), 7_000)], RemovedSeekers = [Markets.Large.Seekers[0].Id] }, CancellationToken.None));

        Assert.Equal(2, after.Postings.Length);
        Assert.Same(scorer, after.Pair(0, 0).On(Markets.AsOf));
        Assert.NotSame(after.Pair(0, 0), after.Pair(1, 0));
    }

    [Fact]
    public void A_referral_is_seen_in_pairs_of_segments_that_stay()
    {
        var before = MarketLayout.Build(Markets.Large, Markets.Options(), JobTextReader.Default, threads: 1, CancellationToken.None);
        Assert.Null(before.Pair(0, 0).FirstReferral(1, 2));
        var (seeker, posting) = (before.Seekers[0].Segment.Ids[1], before.Postings[0].Segment.Ids[2]);

        var after = MarketLayout.With(before, MarketLayout.Arrivals(before.Facts, new() { Referrals = [new(seeker, posting, Markets.AsOf, Vocabulary.ReferralOutcome.Pending, null)] }, CancellationToken.None));

        Assert.Equal(Markets.AsOf, after.Pair(0, 0).FirstReferral(1, 2));
        Assert.Null(before.Pair(0, 0).FirstReferral(1, 2));
    }
}
