using BenchmarkDotNet.Attributes;

namespace Jiuye.Analytics.Bench;

/// <summary>How long does a cross-table of openings and seekers take, once the records are in memory?</summary>
[MemoryDiagnoser]
public class CrossTableBench
{
    private MarketColumns demand = null!;
    private MarketColumns seekers = null!;
    private (CellKey Key, int Persons)[] openings = [];
    private (CellKey Key, int Persons)[] wanting = [];

    [Params(100_000, 1_000_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        (demand, seekers) = SyntheticMarket.Of(Records);
        openings = Rows(demand);
        wanting = Rows(seekers);
    }

    [Benchmark(Baseline = true)]
    public int Plain_tally()
    {
        var tally = new SupplyDemandTally("district", "occ", "month");
        foreach (var (key, persons) in openings)
            tally.Add(key, MarketSide.Demand, persons);
        foreach (var (key, persons) in wanting)
            tally.Add(key, MarketSide.Seekers, persons);
        return tally.ToTable().Rows.Count;
    }

    [Benchmark]
    public int Columns_on_one_thread() => CrossTable.Of(demand, seekers, 1).Count;

    [Benchmark]
    public int Columns_on_two_threads() => CrossTable.Of(demand, seekers, 2).Count;

    private static (CellKey, int)[] Rows(MarketColumns records) => [.. Enumerable.Range(0, records.Count).Select(at =>
        (new CellKey([.. records.Columns.Select(column => column.Numbers[at] < 0 ? null : column.Codes[column.Numbers[at]])]), records.IsOnePersonEach ? 1 : records.Persons[at]))];
}
