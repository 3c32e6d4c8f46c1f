using BenchmarkDotNet.Attributes;
using Jiuye.Matching.Plain;

namespace Jiuye.Bench.Matching;

/// <summary>What do one search, a block of 1,024 seekers and a change of the measuring format's engine take, and what do they allocate?</summary>
[MemoryDiagnoser]
public class PlainMarketBench
{
    private const int Seekers = 1_024;
    private const int Top = 50;

    private readonly PlainMatch[] list = new PlainMatch[Top];
    private PlainData data = null!;
    private PlainMarket market = null!;
    private PlainSeeker[] seekers = [];
    private PlainPosting[] coming = [];
    private PlainSearch search = null!;
    private PlainBulk bulk = null!;
    private int asked;

    [Params(10_000, 100_000, 1_000_000)]
    public int Postings { get; set; }

    [GlobalSetup]
    public void Build()
    {
        data = new(seed: 1);
        market = new(Enumerable.Range(1, Postings).Select(data.Posting));
        seekers = [.. Enumerable.Range(1, Seekers).Select(data.Seeker)];
        coming = [.. Enumerable.Range(Postings + 1, Seekers).Select(data.Posting)];
        (search, bulk) = (market.NewSearch(), new(market, Top, threads: 1));
    }

    [Benchmark]
    public int One_search() => search.Match(seekers[asked++ % Seekers], market.Current, list).Listed;

    [Benchmark(OperationsPerInvoke = Seekers)]
    public int A_seeker_of_a_block()
    {
        bulk.Match(seekers, new(0, Seekers), CancellationToken.None);
        return bulk[0].Best.Length;
    }

    // The same thousand postings come again and again, each in place of itself, so that the market does not grow.
    [Benchmark]
    public void One_posting_comes()
    {
        var posting = coming[asked++ % Seekers];
        market.Apply([new(posting.Id, posting)]);
    }
}
