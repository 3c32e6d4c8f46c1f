using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Lucene.Net.Store;

namespace Jiuye.Tests;

/// <summary>The same contract where every question works its filters out anew.</summary>
public sealed class UnkeptFilterTests : CandidateSourceContract
{
    protected override ICandidateSource Over(Market market) =>
        LuceneCandidates.Build(new RAMDirectory(), new RAMDirectory(), market, JobTextReader.Default, Options.Filters, new() { FilterMemory = 0 });
}
