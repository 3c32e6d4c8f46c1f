using BenchmarkDotNet.Attributes;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Bench;

/// <summary>The duties of one person, as a counsellor opens the case. Asked: 50 µs.</summary>
[MemoryDiagnoser]
public class DutyBench
{
    private readonly Ledger[] ledgers = new Ledger[512];
    private DutySchedule schedule = null!;
    private int next;

    /// <summary>The policy whose rules are laid over the ledgers.</summary>
    [Params("beijing-2018", "shunyi-2011", "xuchang-2023")]
    public string Jurisdiction { get; set; } = "";

    /// <summary>Makes the ledgers.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var maker = new LedgerMaker(7);
        for (var at = 0; at < ledgers.Length; at++)
            ledgers[at] = maker.Next(at);
        schedule = new(DutyRules.Of(Policy.Named(Jurisdiction)), WorkingDayCalendar.Prc);
    }

    /// <summary>What is not done.</summary>
    [Benchmark]
    public int One_persons_duties() => schedule.Outstanding(ledgers[next++ & 511], LedgerMaker.AsOf).Count;

    /// <summary>What is done too.</summary>
    [Benchmark]
    public int One_persons_duties_done_ones_included() => schedule.All(ledgers[next++ & 511], LedgerMaker.AsOf).Count;
}
