using System.Diagnostics;
using System.Globalization;

namespace Jiuye.Analytics.Bench;

/// <summary>How good are twelve-month forecasts of unemployed and vacancies by occupation, and do their intervals hold? (analytics-reference.md, section 4)</summary>
/// <remarks>Each test year is forecast from the December before, on the months up to then; MASE by the change from the year before on those months.</remarks>
internal static class ForecastProtocol
{
    private const int Horizon = 12;

    internal static void Run(string[] args, TextWriter output)
    {
        if (args.Length < 2)
            throw new ArgumentException("Expected: forecast finland-pes-occupation-monthly.csv YEAR… [--methods a,b]", nameof(args));

        var chosen = Array.IndexOf(args, "--methods");
        string[] methods = chosen < 0 ? ["pooled"] : args[chosen + 1].Split(',');
        int[] years = [.. args[1..].TakeWhile(static arg => arg != "--methods").Select(static year => int.Parse(year, CultureInfo.InvariantCulture))];
        var table = Read(args[0]);
        output.WriteLine("| method | figure | " + string.Join(" | ", years) + " | mean MASE | 80% holds | 95% holds | seconds | CPU seconds |");
        output.WriteLine("|---|---|" + string.Concat(Enumerable.Repeat("---|", years.Length + 5)));
        foreach (var method in methods)
            Measure(method, table, years, output);
    }

    private static void Measure(string method, IReadOnlyList<GappedSeries> table, int[] years, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var scores = years.SelectMany(year => Score(method, table, year)).ToArray();
        var (seconds, work) = (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        foreach (var figure in scores.GroupBy(static score => score.Series.Split('/')[0], StringComparer.Ordinal))
        {
            var cells = years.Select(year => figure.Where(score => score.Year == year).ToArray()).ToArray();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {method} | {figure.Key} | {string.Join(" | ", cells.Select(Cell))} | {cells.Average(Mase):0.000} | {figure.Average(static score => score.Held80):P1} | {figure.Average(static score => score.Held95):P1} | {seconds:0.0} | {work:0.0} |"));
        }
    }

    private static string Cell(YearScore[] cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{Mase(cell):0.000} ({cell.Average(static score => score.Held95):P0})");

    // A series that never changed has no scale, and no MASE.
    private static double Mase(YearScore[] cell) => cell.Where(static score => double.IsFinite(score.Mase)).Average(static score => score.Mase);

    private static IEnumerable<YearScore> Score(string method, IReadOnlyList<GappedSeries> table, int year)
    {
        var known = 12 * (year - table[0].First.Year);
        GappedSeries[] past = [.. table.Select(series => new GappedSeries(series.Name, series.First, series.Values.Take(known)))];
        var forecasts = Forecaster.Forecast(past, new() { Method = method, Horizon = Horizon });
        for (var at = 0; at < table.Count; at++)
        {
            double[] came = [.. table[at].Values.Skip(known).Take(Horizon)];
            var scale = ForecastError.Scale([.. past[at].Values], 12);
            var points = forecasts[at].Points;
            yield return new(
                table[at].Name,
                year,
                ForecastError.MeanAbsolute([.. points.Select(static point => point.Mean)], came) / scale,
                points.Zip(came).Average(static each => each.Second >= each.First.Low80 && each.Second <= each.First.High80 ? 1.0 : 0),
                points.Zip(came).Average(static each => each.Second >= each.First.Low95 && each.Second <= each.First.High95 ? 1.0 : 0));
        }
    }

    private static List<GappedSeries> Read(string file)
    {
        var rows = File.ReadLines(file).Skip(1).Select(static line => line.Split(',')).ToArray();
        var first = DateOnly.ParseExact(rows.Min(static row => row[0])!, "yyyy-MM", CultureInfo.InvariantCulture);
        var series = new List<GappedSeries>();
        foreach (var (figure, column) in new[] { ("unemployed", 3), ("vacancies", 4) })
        {
            foreach (var group in rows.GroupBy(static row => row[2], StringComparer.Ordinal))
            {
                series.Add(new(
                    $"{figure}/{group.Key}",
                    first,
                    group.OrderBy(static row => row[0], StringComparer.Ordinal).Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))));
            }
        }

        return series;
    }

    private sealed record YearScore(string Series, int Year, double Mase, double Held80, double Held95);
}
