using System.Diagnostics;
using System.Globalization;
using Jiuye.Analytics.Bench.Audits;

namespace Jiuye.Analytics.Bench;

/// <summary>How many planted errors does the publication auditor find, and how many clean publications does it suspect?</summary>
internal static class AuditPublicationBench
{
    private const int Errors = 1_000;
    private const int Seed = 20_261_123;

    internal static void Run(string[] args)
    {
        var seed = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Seed;
        var trial = new AuditTrial();
        var watch = Stopwatch.StartNew();
        trial.Run(Errors, seed);
        Console.WriteLine("| where and what | planted | found |");
        Console.WriteLine("| --- | --: | --: |");
        foreach (var (kind, (planted, found)) in trial.ByKind.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {planted} | {found} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all | {trial.Planted} | {trial.Found} ({100.0 * trial.Found / trial.Planted:0.0}%) |"));
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Clean tables suspected: {trial.SuspectedTables} of {trial.CleanTables}; clean texts: {trial.SuspectedTexts} of {trial.CleanTexts}; figures of clean tables checked: {trial.Figures}; figures of clean texts with nothing to compare: {trial.Unchecked}. Seed {seed}, {watch.Elapsed.TotalSeconds:0.0} s."));
        foreach (var remark in trial.Remarks.Take(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0))
            Console.WriteLine(remark);
    }
}
