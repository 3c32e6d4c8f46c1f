using FsCheck;
using FsCheck.Fluent;
using Jiuye.Tests.Matching;

namespace Jiuye.Matching.Tests.Fairness;

public sealed class PassingTests
{
    [Fact]
    public void Who_passes_a_posting_is_whom_no_filter_excludes() =>
        Prop.ForAll(Markets.All, market =>
        {
            var engine = MatchingEngine.Build(market, Markets.Options(), JobTextReader.Default);

            return market.Postings.All(posting => engine.Passing(posting.Id, Markets.AsOf).Order().SequenceEqual(
                market.Seekers.Select(static seeker => seeker.Id).Where(seeker => engine.WhyExcluded(seeker, posting.Id, Markets.AsOf).Count == 0).Order()));
        }).QuickCheckThrowOnFailure();
}
