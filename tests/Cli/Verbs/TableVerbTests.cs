using System.Text.Json;
using Jiuye.Cli;
using Jiuye.Tests;

namespace Cli.Tests;

public sealed class TableVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-tables-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Trait("Requirement", "R-397")]
    public async Task Openings_and_seekers_are_crossed_with_their_ratio()
    {
        var demand = Given("demand.csv", "district,occ,month,n\n440106,6-18,2026-01,3\n440106,6-18,2026-01,2\n440106,4-03,2026-01,1\n");
        var supply = Given("supply.csv", "district,occ,month\n440106,6-18,2026-01\n440106,6-18,2026-01\n440106,,2026-01\n");

        var call = await Run("supply-demand", "--demand", demand, "--supply", supply);

        Assert.Equal(
            "district,occ,month,demand,seekers,ratio\n440106,4-03,2026-01,1,0,\n440106,6-18,2026-01,5,2,2.50\n440106,,2026-01,0,1,0.00\n", call.Output);
        Assert.Equal((0, ""), (call.Code, call.Error));
    }

    [Fact]
    public async Task Codes_are_grouped_at_a_level_and_the_rule_for_those_without_a_wish_is_named()
    {
        var demand = Given("demand.csv", "district,occ,n\n440106,6-18-02-04,30\n");
        var supply = Given("supply.csv", "district,occ,n\n440113,6-18-01-01,10\n440113,,10\n");

        var call = await Run(
            "supply-demand", "--demand", demand, "--supply", supply, "--by", "district,occ",
            "--occ-level", "2", "--district-level", "region", "--no-requirement", "seekers");

        Assert.Equal("district,occ,demand,seekers,ratio\n440100,6-18,30,10,1.50\n440100,,0,10,\n", call.Output);
    }

    [Fact]
    public async Task A_published_table_comes_back_with_its_ratios_under_every_rule()
    {
        var table = Given("table.json", """
            {"id":"kept","total_demand":60,"total_seekers":50,"seekers_no_requirement":10,
             "rows":[{"group":"甲","demand":50,"seekers":20,"printed_ratio":1},{"group":"乙","demand":10,"seekers":20},{"group":"丙","demand":0,"seekers":0}]}
            """);

        var call = await Run("supply-demand", "--table", table);

        var root = JsonDocument.Parse(call.Output).RootElement;
        Assert.Equal("kept", root.GetProperty("id").GetString());
        Assert.Equal(
            ["""{"none":2.50,"seekers":1.79,"demand":null,"demand_rounded":null}""", """{"none":0.50,"seekers":0.45,"demand":null,"demand_rounded":null}""",
                """{"none":null,"seekers":null,"demand":null,"demand_rounded":null}"""],
            root.GetProperty("rows").EnumerateArray().Select(static row => Compact(row.GetProperty("ratios"))));
    }

    [SharedFact]
    public async Task A_list_of_collected_tables_comes_back_with_every_printed_ratio()
    {
        var cases = JsonDocument.Parse(File.ReadAllText(SharedData.File("data/analytics/golden.json"))).RootElement
            .GetProperty("no_requirement_apportionment").GetProperty("cases");

        var call = await Run("supply-demand", "--table", Given("cases.json", cases.GetRawText()));

        var wuxi = JsonDocument.Parse(call.Output).RootElement[0].GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(7, wuxi.Length);
        Assert.All(wuxi, static row => Assert.Equal(row.GetProperty("printed_ratio").GetDecimal(), row.GetProperty("ratios").GetProperty("seekers").GetDecimal()));
    }

    [Theory]
    [InlineData("""{"rows":[{"group":"甲","demand":-1,"seekers":2}]}""", "rows[0].demand: found -1; expected a number from 0")]
    [InlineData("""{"rows":[{"group":"甲","demand":"1","seekers":2}]}""", "rows[0].demand: found \"1\"; expected a number")]
    [InlineData("""{"rows":[{"group":"甲","demand":1}]}""", "rows[0].seekers: found nothing; expected a number")]
    [InlineData("""[{"total":1}]""", "[0].rows: found nothing; expected a list of rows")]
    [InlineData("""{"rows":""", "is no JSON")]
    public async Task A_table_that_is_none_is_refused_with_the_place(string json, string message)
    {
        var call = await Run("supply-demand", "--table", Given("table.json", json));

        Assert.Equal((1, ""), (call.Code, call.Output));
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-397")]
    public async Task Wages_are_crossed_with_count_mean_and_percentiles()
    {
        var records = Given("wages.csv", "\uFEFFocc,district,edu,wage,w\n6-18,440106,3,4000,1\n6-18,440106,3,6000,3\n\"6-18\",440106,,5000.5,2\n");

        var call = await Run("wages", "--records", records, "--by", "occ,district,edu");

        Assert.Equal(
            "occ,district,edu,n,mean,p10,p25,p50,p75,p90\n6-18,440106,3,2,5500,4000,4000,6000,6000,6000\n6-18,440106,,1,5000.5,5000.5,5000.5,5000.5,5000.5,5000.5\n",
            call.Output);
    }

    [Fact]
    public async Task A_percentile_follows_the_rule_that_is_named()
    {
        var records = Given("wages.csv", "occ,wage\n6-18,1\n6-18,2\n6-18,3\n6-18,4\n");

        var call = await Run("wages", "--records", records, "--by", "occ", "--quantile", "hf7");

        Assert.Equal("occ,n,mean,p10,p25,p50,p75,p90\n6-18,4,2.5,1.3,1.75,2.5,3.25,3.7\n", call.Output);
    }

    [Fact]
    public async Task With_a_policy_small_cells_are_withheld_and_say_why()
    {
        var records = Given("wages.csv", "occ,wage\n6-18,4000\n6-18,5000\n");

        var call = await Run("wages", "--records", records, "--by", "occ", "--policy", "beijing-2018");

        Assert.Matches("^occ,n,mean,p10,p25,p50,p75,p90,withheld\n6-18,2,,,,,,,fewer than [0-9]+ wages\n$", call.Output);
    }

    [Fact]
    public async Task Errors_and_intervals_stand_beside_the_numbers_where_they_are_asked_for()
    {
        var records = Given("wages.csv", "occ,wage,employer\n" + string.Concat(Enumerable.Range(1, 99).Select(static at => $"6-18,{at},e{at}\n")));

        var call = await Run("wages", "--records", records, "--by", "occ", "--errors");

        var lines = call.Output.Split('\n');
        var fields = lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(static pair => pair.First, static pair => pair.Second);
        Assert.Equal(("99", "41", "60", "reasonably_precise"), (fields["employers"], fields["p50_low"], fields["p50_high"], fields["quality"]));
    }

    [Theory]
    [InlineData("occ,wage\n6-18,NaN\n", "line 2, wage: 'NaN' is no such number; expected yuan")]
    [InlineData("occ,wage\n6-18,4000\n6-18,-1\n", "line 3, wage: '-1' is no such number")]
    [InlineData("occ,wage,w\n6-18,4000,0\n", "line 2, w: '0' is no such number; expected a finite number above 0")]
    [InlineData("occ,wage\n6-18,4000,1\n", "line 2: '6-18,4000,1' has 3 fields; expected 2")]
    [InlineData("occ,pay\n6-18,4000\n", "has no column 'wage'; there are occ, pay")]
    [InlineData("occ,wage\n6-18,\"4000\n", "is no CSV")]
    [InlineData("", "is empty (0 bytes)")]
    public async Task A_bad_file_is_refused_with_line_field_value_and_what_was_expected(string text, string message)
    {
        var records = Given("wages.csv", text);

        var call = await Run("wages", "--records", records, "--by", "occ");

        Assert.Equal((1, ""), (call.Code, call.Output));
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
        Assert.Contains(records, call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_run_leaves_the_last_result_and_nothing_else()
    {
        var records = Given("wages.csv", "occ,wage\n6-18,nothing\n");
        var result = Given("result.csv", "last night's");

        var call = await Run("wages", "--records", records, "--by", "occ", "--out", result);

        Assert.Equal((1, "last night's"), (call.Code, await File.ReadAllTextAsync(result)));
        Assert.Equal(["result.csv", "wages.csv"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("supply-demand")]
    [InlineData("supply-demand", "--demand", "d.csv")]
    [InlineData("supply-demand", "--table", "t.json", "--demand", "d.csv")]
    [InlineData("wages", "--records", "w.csv", "--by", "occ,occ")]
    [InlineData("wages", "--records", "w.csv", "--quantile", "hf10")]
    [InlineData("supply-demand", "--demand", "d.csv", "--supply", "s.csv", "--no-requirement", "some")]
    public async Task A_call_that_does_not_fit_is_wrong_usage(params string[] words) => Assert.Equal(2, (await Run(words)).Code);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

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
