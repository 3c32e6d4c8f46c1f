using System.Globalization;
using BenchmarkDotNet.Running;
using Jiuye.Analytics.Bench;

// Counts and tables have a name of their own; everything else is a benchmark.
switch (args)
{
    case ["golden", .. var folder]:
        return GoldenReport.Print(folder is [var data] ? data : Path.Combine("..", "shared", "data"), Console.Out);
    case ["cross-table", .. var records]:
        CrossTableTiming.Print(Console.Out, records is [var written] ? written : null);
        return 0;
    case ["attack", .. var rest]:
        AttackCount.Run(rest is [var tables] ? int.Parse(tables, CultureInfo.InvariantCulture) : 500, Console.Out);
        return 0;
    case ["wages", var wages, .. var place]:
        WageTimes.Print(int.Parse(wages, CultureInfo.InvariantCulture), place is [var file] ? file : Path.Combine(Path.GetTempPath(), $"jiuye-wages-{wages}.csv"));
        return 0;
    case ["audit-publication", .. var seed]:
        AuditPublicationBench.Run(seed);
        return 0;
    case ["workbook", .. var size]:
        WorkbookTimes.Print(size.Length > 0 ? int.Parse(size[0], CultureInfo.InvariantCulture) : 1_000_000, size.Length > 1 ? size[1] : Path.Combine(Path.GetTempPath(), "jiuye-workbook.xlsx"));
        return 0;
    case ["forecast", .. var asked]:
        ForecastProtocol.Run(asked, Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WageTableBench).Assembly).Run(args);
        return 0;
}
