using BenchmarkDotNet.Attributes;
using Jiuye.Matching.SearchBox;
using Matching.Tests.SearchBox;

namespace Jiuye.Bench.Matching;

/// <summary>How long does a search box take to answer one keystroke over 100,000 entries, each way of typing?</summary>
[MemoryDiagnoser]
public class SuggestBench
{
    private SearchEntry[] entries = null!;
    private SuggestionIndex index = null!;

    [Params(100_000)]
    public int Entries { get; set; }

    [Params("d", "dh", "dhg", "dianhan", "dainhangong", "dian汉工", "电", "焊工", "电汉工程师", "javakfgcs", "zhijianyuan", "wangluogongchengsi")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Build()
    {
        entries = [.. BenchEntries.Of(Entries)];
        index = SuggestionIndex.Build(entries);
        index.Suggest(Query);
    }

    [Benchmark(Baseline = true)]
    public int Plain_scan() => PlainSuggestions.Of(entries, Query, 10).Count;

    [Benchmark]
    public int Index() => index.Suggest(Query).Count;
}
