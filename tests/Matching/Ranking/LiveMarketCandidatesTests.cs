using Jiuye.Matching;

namespace Jiuye.Tests.Matching;

public sealed class LiveMarketCandidatesTests : CandidateSourceContract
{
    protected override ICandidateSource Over(Market market) => new LiveMarket(MatchingEngine.Build(market, Options, JobTextReader.Default));
}
