using System.Diagnostics;
using System.Globalization;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Bench;

/// <summary>How long does a workbook of many rows take, and how much memory?</summary>
internal static class WorkbookTimes
{
    private const int Columns = 20;

    internal static void Print(int rows, string file)
    {
        var head = new StatisticalTable("rows", new("大表", "Many rows"), "2026Q3", [.. Enumerable.Range(1, Columns).Select(static at => new StatisticalColumn($"c{at}", Bilingual.Same($"第{at}栏")))], []);
        var note = new ReleaseNote(new('0', 64), "0", "none", "none", []);
        var watch = Stopwatch.StartNew();
        using (var output = File.Create(file))
            TableWorkbook.Write(output, head, Rows(rows), note);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows:N0} rows x {Columns} columns: {watch.Elapsed.TotalSeconds:0.0} s, {new FileInfo(file).Length / 1e6:0} MB, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB, managed heap at the end {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB"));
    }

    // Made one after another: nothing holds them.
    private static IEnumerable<StatisticalRow> Rows(int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            var values = new StatisticalValue[Columns];
            for (var column = 0; column < Columns; column++)
                values[column] = column % 4 == 3 ? StatisticalValue.Number((row * 31 + column * 7) % 10_000 / 100m, 2) : StatisticalValue.Count((row * 17L + column * 101) % 1_000_000);
            yield return new(row.ToString(CultureInfo.InvariantCulture), Bilingual.Same(string.Create(CultureInfo.InvariantCulture, $"第{row + 1}行")), values);
        }
    }
}
