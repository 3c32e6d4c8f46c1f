using System.Globalization;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class WarningsVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-warnings-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Trait("Requirement", "R-402")]
    public async Task A_downturn_is_told_by_a_threshold_and_the_record_says_how_late()
    {
        var call = await Run("warnings", "turns", "--series", Given("s.csv", Rates()), "--turn", "u,v", "--smoothing", "1", "--downturns", Given("d.csv", "month\n2023-01\n"));

        // Both rates turn by a tenth a month from January 2023 on: 0.3 in March, against the settings' 0.29.
        Assert.Contains("\n2023-03,0.3,0.29,1\n", call.Output, StringComparison.Ordinal);
        Assert.Equal(1, call.Output.Split('\n').Count(static line => line.EndsWith(",1", StringComparison.Ordinal)));
        Assert.Contains("downturn 2023-01: alarm 2023-03, 2 months after", call.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 1 downturns told, 2.0 months after they began on average, 2 at most; 0 alarms without one", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-404")]
    public async Task A_large_layoff_is_named_with_the_rule_and_the_day_to_explain_it_by()
    {
        var call = await Run("warnings", "layoffs", "--staff", Given("staff.csv", "employer,month,staff,planned_layoffs\nE1,2026-01,500,\nE1,2026-02,479,\nE2,2026-01,50,\nE2,2026-02,50,5\nE3,2026-01,500,\nE3,2026-02,481,\n"));

        Assert.Equal(
            "month,employer,before,lost,announced,share,by,explain_by\n2026-02,E1,500,21,0,0.042,persons,\n2026-02,E2,50,5,5,0.1,share,2026-03-01\n",
            call.Output);
    }

    [Fact]
    public async Task Posts_lost_are_counted_over_enterprises_that_reported_both_months()
    {
        var call = await Run("warnings", "losses", "--staff", Given("staff.csv", "employer,month,staff\nE1,2026-01,200\nE1,2026-02,190\nE2,2026-02,1000\n"));

        Assert.Equal("month,enterprises,before,now,rate,usual,unusual\n2026-02,1,200,190,5,,\n", call.Output);
    }

    [Fact]
    [Trait("Requirement", "R-441")]
    public async Task Demand_of_projects_plans_and_estimates_is_kept_apart_and_says_when_it_is_due()
    {
        var call = await Run(
            "forecast", "demand", "--year", "2026", "--policy", "shunyi-2011",
            "--projects", Given("p.csv", "project,driver,posts_per_unit,from_year,spread\nairport,1000,0.5,2027,0.6 0.4\n"),
            "--enterprises", Given("e.csv", "employer,year,hired,planned\nE1,2027,,40\nE2,2025,10,\nE2,2026,20,\n"));

        var lines = call.Output.Split('\n');
        // 300 posts of the project, 40 planned, (10 + 20) / 2 estimated, give or take 1.2816 · √(50 · 3/2).
        Assert.StartsWith("2027,355,343.901,366.099,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",300,40,15,1,2", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",200,0,15,1,1", lines[2], StringComparison.Ordinal);
        Assert.Equal((0, 5), (call.Code, lines.Length));
        Assert.Equal("report: by 2026-12-20\nsent_up: by 2026-12-30\npublished: by 2027-01-31\n", call.Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("employer,month,staff\nE1,2026-01,-5\n", "line 2, staff: '-5' is no such number; expected a whole number from 0 to")]
    [InlineData("employer,month,staff\nE1,2026-01,\n", "line 2, staff: '' is empty")]
    [InlineData("employer,month,staff\nE1,2026-01,5\nE1,2026-01,6\n", "line 3, month: '2026-01' comes twice for its employer")]
    [InlineData("employer,month,staff\n,2026-01,5\n", "line 2, employer: '' is no employer")]
    [InlineData("employer,month,staff\n", "has no rows")]
    public async Task Bad_counts_of_staff_are_refused_with_the_line(string text, string message)
    {
        var call = await Run("warnings", "layoffs", "--staff", Given("staff.csv", text));

        Assert.Equal((1, ""), (call.Code, call.Output));
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("employer,year,hired,planned\nE1,2027,1,1\n", "one of hired and planned")]
    [InlineData("employer,year,hired,planned\nE1,2027,,\n", "one of hired and planned")]
    [InlineData("employer,year,hired,planned\nE1,2027,,4\nE1,2027,3,\n", "comes twice for its employer")]
    public async Task An_enterprises_year_has_one_number(string text, string message)
    {
        var call = await Run("forecast", "demand", "--year", "2026", "--policy", "shunyi-2011", "--enterprises", Given("e.csv", text));

        Assert.Equal((1, ""), (call.Code, call.Output));
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.5 0.6")]
    [InlineData("-0.5")]
    [InlineData("half")]
    public async Task Shares_beyond_the_whole_are_refused(string spread)
    {
        var call = await Run("forecast", "demand", "--year", "2026", "--policy", "shunyi-2011", "--projects", Given("p.csv", $"project,driver,posts_per_unit,from_year,spread\nplant,10,1,2027,{spread}\n"));

        Assert.Equal(1, call.Code);
        Assert.Contains("is no spread over years", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_asks_for_no_demand_forecast_is_wrong_usage()
    {
        var call = await Run("forecast", "demand", "--year", "2026", "--policy", "xuchang-2023", "--enterprises", Given("e.csv", "employer,year,hired,planned\nE1,2027,,4\n"));

        Assert.Equal(2, call.Code);
        Assert.Contains("demand_forecast_years is not set", call.Error, StringComparison.Ordinal);
    }

    private static string Rates() =>
        "month,series,value\n" + string.Concat(Enumerable.Range(0, 60).Select(static month =>
        {
            var turned = 0.1 * Math.Clamp(month - 35, 0, 12);
            return string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2020, 1, 1).AddMonths(month):yyyy-MM},u,{4 + turned:0.0}\n{new DateOnly(2020, 1, 1).AddMonths(month):yyyy-MM},v,{3 - turned:0.0}\n");
        }));

    private string Given(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
