#:project ../../src/Hosts/InProcess/Jiuye.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// What would the forecast say, and how much should we believe of it?
//   dotnet run docs/samples/forecast.cs
using Jiuye.Analytics;

// Five years of new openings a month, invented: a trend, a dip at Spring Festival, a rise in autumn.
int[] season = [-900, -1_800, 1_400, 900, 200, 0, -300, -100, 600, 300, -100, -200];
var openings = new GappedSeries("openings", new(2021, 1, 1), Enumerable.Range(0, 60).Select(month => 8_000.0 + 25 * month + season[month % 12] + 37 * (month * 7 % 11 - 5)));

var forecast = Forecaster.Forecast([openings], new() { Horizon = 6, Threads = 1 })[0];

Console.WriteLine($"{forecast.Method}: {forecast.Model}, from {forecast.Months} months");
if (forecast.Backtest is { } backtest)
    Console.WriteLine($"on earlier months of the same series: {backtest}");
foreach (var point in forecast.Points)
    Console.WriteLine($"{point.Month:yyyy-MM}: {point.Mean:0}, in four of five cases between {point.Low80:0} and {point.High80:0}, in 19 of 20 between {point.Low95:0} and {point.High95:0}");
