using System.Globalization;
using Jiuye.Tests;

namespace Jiuye.Analytics.Tests;

/// <summary>Unemployed and vacancies of the Finnish employment service by major occupation group; all 104 series are measured by bench/Analytics (bench/results/forecast.md).</summary>
public sealed class FinnishServiceTests
{
    // Measured 2026-11-23 over the ten major groups, rounded up a little; R's best single method on the same months stands beside it in the results.
    [SharedFact]
    public void Forecasts_of_2018_and_2019_are_far_better_than_last_years_figures_and_their_intervals_hold()
    {
        var series = Read();
        var (errors, naive, held, all) = (0.0, 0.0, 0, 0);
        foreach (var year in new[] { 2018, 2019 })
        {
            var known = 12 * (year - 2006);
            GappedSeries[] past = [.. series.Select(each => new GappedSeries(each.Name, each.First, each.Values.Take(known)))];
            var forecasts = Forecaster.Forecast(past, new());
            var same = Forecaster.Forecast(past, new() { Method = "snaive" });
            for (var at = 0; at < series.Count; at++)
            {
                double[] came = [.. series[at].Values.Skip(known).Take(12)];
                var scale = ForecastError.Scale([.. past[at].Values], 12);
                errors += ForecastError.MeanAbsolute([.. forecasts[at].Points.Select(static point => point.Mean)], came) / scale;
                naive += ForecastError.MeanAbsolute([.. same[at].Points.Select(static point => point.Mean)], came) / scale;
                held += forecasts[at].Points.Zip(came).Count(static each => each.Second >= each.First.Low95 && each.Second <= each.First.High95);
                all += came.Length;
            }
        }

        Assert.True(errors < 0.72 * naive, $"{errors / naive:0.000} of the error of last year's figures");
        Assert.InRange((double)held / all, 0.85, 1);
    }

    private static List<GappedSeries> Read()
    {
        var rows = File.ReadLines(SharedData.File("data/analytics/finland-pes-occupation-monthly.csv")).Skip(1).Select(static line => line.Split(',')).Where(static row => row[1] == "1").ToArray();
        return
        [
            .. new[] { 3, 4 }.SelectMany(column => rows.GroupBy(static row => row[2], StringComparer.Ordinal).Select(group => new GappedSeries(
                $"{column}/{group.Key}",
                new(2006, 1, 1),
                group.OrderBy(static row => row[0], StringComparer.Ordinal).Select(row => double.Parse(row[column], CultureInfo.InvariantCulture))))),
        ];
    }
}
