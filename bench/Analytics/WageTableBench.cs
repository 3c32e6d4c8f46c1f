using BenchmarkDotNet.Attributes;

namespace Jiuye.Analytics.Bench;

/// <summary>How long do five weighted percentiles and the mean of every cell take, once the records are in memory?</summary>
[MemoryDiagnoser]
public class WageTableBench
{
    private const int Wages = 1_000_000;
    private const int Seed = 20_260_331;
    private static readonly double[] Levels = [0.10, 0.25, 0.50, 0.75, 0.90];

    private (CellKey Key, WageObservation Wage)[] records = [];

    /// <summary>1,639 occupations, or those crossed with 77 places: 126,203 cells.</summary>
    [Params(1_639, 126_203)]
    public int Cells { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(Seed);
        var keys = Enumerable.Range(0, Cells).Select(static cell => new CellKey($"{cell:000000}")).ToArray();
        records = new (CellKey, WageObservation)[Wages];
        for (var at = 0; at < Wages; at++)
        {
            // Box–Muller on the log scale: a median of about 5,400 yuan.
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            records[at] = (keys[random.Next(Cells)], new(Math.Round(Math.Exp(8.6 + normal / 2)), 0.1 + 20 * random.NextDouble(), null));
        }
    }

    [Benchmark(Baseline = true)]
    public double Plain_grouping_and_scanning()
    {
        var sum = 0.0;
        foreach (var cell in records.GroupBy(static record => record.Key))
        {
            var sorted = cell.Select(static record => record.Wage).OrderBy(static wage => wage.Yuan).ToArray();
            var total = sorted.Sum(static wage => wage.Weight);
            sum += sorted.Sum(static wage => wage.Yuan * wage.Weight) / total;
            foreach (var level in Levels)
                sum += Scan(sorted, level * total);
        }

        return sum;
    }

    [Benchmark]
    public WageTable Tally_and_table()
    {
        var tally = new WageTally("occ");
        foreach (var (key, wage) in records)
            tally.Add(key, wage);
        return tally.ToTable(WageGuidelineSettings.Unrestricted with { Confidence = null });
    }

    private static double Scan(WageObservation[] sorted, double target)
    {
        var cumulative = 0.0;
        foreach (var wage in sorted)
        {
            cumulative += wage.Weight;
            if (cumulative >= target)
                return wage.Yuan;
        }

        return sorted[^1].Yuan;
    }
}
