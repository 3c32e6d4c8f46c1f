using System.Globalization;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class SupplyDemandAdjustTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Every_month_comes_back_adjusted_and_the_last_ones_are_marked_provisional()
    {
        var call = await Run(Lines(72));

        var lines = call.Output.TrimEnd('\n').Split('\n');
        Assert.Equal((0, 73), (call.Code, lines.Length));
        Assert.Equal("series,month,original,adjusted,trend,seasonal,festival,irregular,provisional", lines[0]);
        Assert.StartsWith("openings,2018-01,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",no", lines[36], StringComparison.Ordinal);
        Assert.EndsWith(",yes", lines[72], StringComparison.Ordinal);
        Assert.Contains("STL (Cleveland et al. 1990)", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_month_is_an_error_that_names_it()
    {
        var call = await Run(Lines(72).Where(static line => !line.StartsWith("2019-05", StringComparison.Ordinal)));

        Assert.Equal((1, ""), (call.Code, call.Output));
        Assert.Contains("'openings': 2019-05 is missing", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_too_short_for_the_festival_is_an_error_that_says_so() =>
        Assert.Contains("takes at least 60", (await Run(Lines(40))).Error, StringComparison.Ordinal);

    private static IEnumerable<string> Lines(int months) => Enumerable.Range(0, months).Select(static at =>
        string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2018, 1, 1).AddMonths(at):yyyy-MM},openings,{1000 + 5 * at + 80 * (at % 12) + at * 7 % 11}"));

    private async Task<(int Code, string Output, string Error)> Run(IEnumerable<string> lines)
    {
        File.WriteAllText(file, "month,series,value\n" + string.Concat(lines.Select(static line => line + "\n")));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["supply-demand", "adjust", "--series", file], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
