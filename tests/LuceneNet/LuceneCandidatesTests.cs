using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Lucene.Net.Store;

namespace Jiuye.Tests;

public sealed class LuceneCandidatesTests : CandidateSourceContract
{
    protected override ICandidateSource Over(Market market) =>
        LuceneCandidates.Build(new RAMDirectory(), new RAMDirectory(), market, JobTextReader.Default, Options.Filters, new() { Threads = 2 });
}
