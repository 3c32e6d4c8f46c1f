using BenchmarkDotNet.Attributes;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>How much faster is the engine than filtering and scoring every pair? Four lists of 50 in each call, with at most 10,000 on the asking side.</summary>
[MemoryDiagnoser]
public class TopMatchesBench
{
    private const int Lists = 4;
    private const int Top = 50;

    private MatchingEngine engine = null!;
    private Market market = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Records { get; set; }

    [Params(MatchDirection.PostingsForSeekers, MatchDirection.SeekersForPostings)]
    public MatchDirection Direction { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var policy = Policy.Named("jiuye-default");
        market = Direction == MatchDirection.PostingsForSeekers ? BenchMarket.Of(Records, Math.Min(Records, 10_000)) : BenchMarket.Of(Math.Min(Records, 10_000), Records);
        engine = MatchingEngine.Build(market, new() { Ranking = policy.Ranking, Filters = policy.Filters }, JobTextReader.Default);
        engine.MatchBlock(Direction, 0, Lists, Top, BenchMarket.AsOf, threads: 1);
    }

    [Benchmark(Baseline = true)]
    public int Every_pair() => EveryPair.Lists(engine, market, Direction, Lists, Top);

    [Benchmark]
    public int Engine() => engine.MatchBlock(Direction, 0, Lists, Top, BenchMarket.AsOf, threads: 1).Sum(static list => list.Matches.Count);
}
