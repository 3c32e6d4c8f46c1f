using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Jiuye.Analytics.Bench;

/// <summary>How long do five weighted percentiles and the mean of 126,000 cells take, from columns in memory and from a CSV file to a CSV file?</summary>
/// <remarks>Comparators read the same file: its path is printed. The first run counts the compilation of the code in, the median the work alone.</remarks>
internal static class WageTimes
{
    private const int Runs = 7;
    private const int Occupations = 1_639;
    private const int Places = 11;
    private const int Schoolings = 7;
    private static readonly string[] Names = ["occ", "district", "edu"];
    private static readonly WageGuidelineSettings Plain = WageGuidelineSettings.Unrestricted with { Confidence = null };

    internal static void Print(int wages, string file)
    {
        var batch = Draw(wages);
        if (!File.Exists(file))
            Write(batch, file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wages:N0} wages, {Occupations * Places * Schoolings:N0} cells at most, {new FileInfo(file).Length / 1e6:0} MB in {file}"));
        Measure("columns in memory to table", () => FromMemory(batch).Rows.Count);
        Measure("CSV file to table", () => FromFile(file).Rows.Count);
        Measure("CSV file to CSV file", () =>
        {
            using var writer = new StreamWriter(file + ".out");
            var table = FromFile(file);
            WageTableCsv.Write(table, writer);
            return table.Rows.Count;
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
    }

    private static WageTable FromMemory(WageBatch batch)
    {
        var tally = new WageTally(Names);
        tally.Add(batch);
        return tally.ToTable(Plain);
    }

    private static WageTable FromFile(string file) => WageFile.Collect(file, [.. Names.Select(static name => new CodeColumn(name))]).ToTable(Plain);

    private static void Measure(string what, Func<int> work)
    {
        var times = new double[Runs + 1];
        var cells = 0;
        using var process = Process.GetCurrentProcess();
        var processors = process.TotalProcessorTime;
        for (var run = 0; run < times.Length; run++)
        {
            var start = Stopwatch.GetTimestamp();
            cells = work();
            times[run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        process.Refresh();
        // Where other work shares the machine, the time of the processors tells more than the clock.
        var each = (process.TotalProcessorTime - processors).TotalSeconds / times.Length;
        var warm = times[1..].Order().ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: first {times[0]:0.000} s, then median {warm[Runs / 2]:0.000} s (fastest {warm[0]:0.000}, slowest {warm[^1]:0.000}), processors {each:0.000} s a run, {cells:N0} cells"));
    }

    private static WageBatch Draw(int wages)
    {
        var random = new Random(20_260_331);
        var (yuan, weights) = (new double[wages], new double[wages]);
        int[][] numbers = [new int[wages], new int[wages], new int[wages]];
        for (var row = 0; row < wages; row++)
        {
            // Box–Muller on the log scale: a median of about 5,400 yuan.
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            (yuan[row], weights[row]) = (Math.Round(Math.Exp(8.6 + normal / 2)), Math.Round(0.1 + 20 * random.NextDouble(), 4));
            (numbers[0][row], numbers[1][row], numbers[2][row]) = (random.Next(Occupations), random.Next(Places), random.Next(Schoolings));
        }

        string[] occupations = [.. Enumerable.Range(0, Occupations).Select(static at => string.Create(CultureInfo.InvariantCulture, $"{at / 250 + 1}-{at / 25 % 10 + 1:00}-{at / 5 % 5 + 1:00}-{at % 5 + 1:00}"))];
        string[] places = [.. Enumerable.Range(0, Places).Select(static at => string.Create(CultureInfo.InvariantCulture, $"{440103 + at}"))];
        string[] schoolings = ["primary", "lower_secondary", "upper_secondary", "junior_college", "bachelor", "master", "doctor"];
        return new([new(occupations, numbers[0]), new(places, numbers[1]), new(schoolings, numbers[2])], yuan, weights);
    }

    private static void Write(WageBatch batch, string file)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("occ,district,edu,wage,w\n");
        for (var row = 0; row < batch.Count; row++)
        {
            foreach (var column in batch.Columns)
            {
                writer.Write(column.Codes[column.Numbers.Span[row]]);
                writer.Write(',');
            }

            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{batch.Wages.Span[row]},{batch.Weights.Span[row]}\n"));
        }
    }
}
