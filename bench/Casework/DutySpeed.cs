using System.Diagnostics;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Bench;

/// <summary>Every duty of so many ledgers on one day: how long, how many, how much memory. Asked: a million ledgers of forty entries in 20 s on two processors.</summary>
internal static class DutySpeed
{
    private static readonly string[] Policies = ["beijing-2018", "shunyi-2011", "xuchang-2023"];

    internal static void Run(int count, TextWriter output)
    {
        var maker = new LedgerMaker(7);
        var ledgers = new Ledger[count];
        for (var at = 0; at < count; at++)
            ledgers[at] = maker.Next(at);
        GC.Collect();
        output.WriteLine(Line($"{count} ledgers of 40 entries, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB with their entries"));
        output.WriteLine("| policy | threads | by the clock, s | processors, s | outstanding | a ledger, µs of the processors | allocated a ledger, bytes |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var policy in Policies)
        {
            var schedule = new DutySchedule(DutyRules.Of(Policy.Named(policy)), WorkingDayCalendar.Prc);
            foreach (var threads in new[] { 1, 2 })
                output.WriteLine(Measure(schedule, ledgers, policy, threads));
        }
    }

    private static string Measure(DutySchedule schedule, Ledger[] ledgers, string policy, int threads)
    {
        schedule.Outstanding(ledgers.Take(2_000), LedgerMaker.AsOf, threads);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processors = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var duties = schedule.Outstanding(ledgers, LedgerMaker.AsOf, threads);
        clock.Stop();
        var spent = Process.GetCurrentProcess().TotalProcessorTime - processors;
        return Line(
            $"| {policy} | {threads} | {clock.Elapsed.TotalSeconds:0.00} | {spent.TotalSeconds:0.00} | {duties.Count} | {spent.TotalMicroseconds / ledgers.Length:0.0} | {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / ledgers.Length} |");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
