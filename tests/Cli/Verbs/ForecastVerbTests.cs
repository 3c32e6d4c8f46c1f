using System.Globalization;
using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class ForecastVerbTests : IDisposable
{
    private const string Policy = """
        { "name": "own", "title": { "zh": "本区", "en": "Own" }, "extends": "xuchang-2023", "parameters": { "warnings": {
            "warning_yellow": null, "warning_orange": null,
            "warning_red": [ { "form": "at_least", "amount": 4.5, "unit": "percent", "case": "rate", "source": "own" } ] } } }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-forecast-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Trait("Requirement", "R-402")]
    public async Task A_row_a_series_and_month_comes_out_in_the_plain_format()
    {
        var call = await Run("forecast", "--series", Given("s.csv", Months("a", 48) + Months("b", 48)), "--horizon", "2", "--method", "snaive");

        var lines = call.Output.Split('\n');
        Assert.Equal("series,month,mean,lo80,hi80,lo95,hi95", lines[0]);
        // Snaive: January and February of the last year, month numbers 36 and 37.
        Assert.StartsWith("a,2024-01,136,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("a,2024-02,137,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("b,2024-01,", lines[3], StringComparison.Ordinal);
        Assert.Equal((0, 6), (call.Code, lines.Length));
    }

    [Fact]
    public async Task Threads_and_the_order_of_rows_change_no_byte()
    {
        var rows = Months("a", 60).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var forwards = Given("f.csv", Months("a", 60));
        var backwards = Given("b.csv", "month,series,value\n" + string.Join('\n', rows.Where(static row => !row.StartsWith("month", StringComparison.Ordinal)).Reverse()) + "\n");

        var one = await Run("forecast", "--series", forwards, "--threads", "1", "--json");
        var eight = await Run("forecast", "--series", backwards, "--threads", "8", "--json");

        Assert.Equal(one.Output, eight.Output);
    }

    [Fact]
    public async Task Json_names_the_model_its_error_before_and_what_is_odd()
    {
        var call = await Run("forecast", "--series", Given("s.csv", Months("a", 60).Replace("2021-05,a,116\n", "", StringComparison.Ordinal)), "--json", "--method", "ets");

        var series = JsonDocument.Parse(call.Output).RootElement.GetProperty("series")[0];
        Assert.StartsWith("ETS(", series.GetProperty("model").GetString(), StringComparison.Ordinal);
        Assert.InRange(series.GetProperty("parameters").GetProperty("alpha").GetDouble(), 0.0001, 0.9999);
        Assert.InRange(series.GetProperty("backtest").GetProperty("mase").GetDouble(), 0, 1);
        Assert.Equal("missing_months", series.GetProperty("notes")[0].GetProperty("kind").GetString());
        Assert.Equal(12, series.GetProperty("forecast").GetArrayLength());
    }

    [Fact]
    public async Task Parts_and_their_total_add_up()
    {
        var series = Given("s.csv", Months("a", 48) + Months("b", 48) + Months("all", 48, 2));
        var call = await Run("forecast", "--series", series, "--horizon", "1", "--method", "ets", "--totals", Given("t.csv", "series,total\na,all\nb,all\n"));

        double[] means = [.. call.Output.Split('\n')[1..4].Select(static line => double.Parse(line.Split(',')[2], CultureInfo.InvariantCulture))];
        Assert.Equal(means[2], means[0] + means[1], 0.02);
    }

    [Fact]
    [Trait("Requirement", "R-403")]
    public async Task Every_past_month_gets_the_colour_of_the_policys_lines()
    {
        var call = await Run("forecast", "--series", Given("s.csv", "month,series,value\n2026-01,rate,4.4\n2026-02,rate,4.5\n"), "--replay", "--policy", Given("own.json", Policy));

        Assert.Equal(
            "series,month,value,colour,line,forecast_made_in,forecast_value,forecast_colour\nrate,2026-01,4.4,green,,,,\nrate,2026-02,4.5,red,at least 4.5 percent,,,\n",
            call.Output);
    }

    [Fact]
    public async Task The_turn_of_unemployment_and_vacancies_is_followed()
    {
        var rates = Given("s.csv", "month,series,value\n2026-01,u,4\n2026-01,v,3\n2026-02,u,4.5\n2026-02,v,2.6\n");

        var call = await Run("forecast", "--series", rates, "--replay", "--turn", "u,v", "--smoothing", "1");

        Assert.Equal("month,unemployment_rise,vacancy_fall,turn,probability,alarm\n2026-01,0,0,0,0,0\n2026-02,0.5,0.4,0.4,0.211538,1\n", call.Output);
    }

    [Theory]
    [InlineData("month,series,value\n2026-13,a,1\n", "line 2, month: '2026-13' is no month; expected yyyy-MM")]
    [InlineData("month,series,value\n2026-01,a,one\n", "line 2, value: 'one'")]
    [InlineData("month,series,value\n2026-01,a,1\n2026-01,a,2\n", "line 3, month: '2026-01' comes twice for its series; expected each month once")]
    [InlineData("month,series,value\n2026-01,,1\n", "line 2, series: '' is empty")]
    [InlineData("month,series,value\n2026-01,a,\n", "has no figure")]
    [InlineData("month,series\n2026-01,a\n", "has no column 'value'")]
    public async Task A_bad_file_is_refused_with_line_field_value_and_what_was_expected(string text, string message)
    {
        var call = await Run("forecast", "--series", Given("s.csv", text));

        Assert.Equal((1, ""), (call.Code, call.Output));
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forecast")]
    [InlineData("forecast", "--series", "s.csv", "--horizon", "61")]
    [InlineData("forecast", "--series", "s.csv", "--method", "oracle")]
    public async Task A_call_that_does_not_fit_is_wrong_usage(params string[] words) => Assert.Equal(2, (await Run(words)).Code);

    [Fact]
    public async Task A_policy_without_lines_colours_nothing_and_says_why()
    {
        var call = await Run("forecast", "--series", Given("s.csv", "month,series,value\n2026-01,rate,4.4\n"), "--replay", "--policy", "xuchang-2023");

        Assert.Equal((2, ""), (call.Code, call.Output));
        Assert.Contains("sets no warning line", call.Error, StringComparison.Ordinal);
    }

    private static string Months(string name, int months, int times = 1) =>
        (name == "a" ? "month,series,value\n" : "") + string.Concat(Enumerable.Range(0, months).Select(month =>
            string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2020, 1, 1).AddMonths(month):yyyy-MM},{name},{times * (100 + month)}\n")));

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private string Given(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
