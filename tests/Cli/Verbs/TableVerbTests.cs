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

    [Theory]
    [InlineData("2-02-10-99,2-98", "jiuye: occupation codes that the 2022 classification does not have (another edition, or mistyped) count as they stand: 2-02-10-99, 2-98 (2 in all)\n")]
    [InlineData("2-02-10-03,own-7", "")]
    public async Task Codes_of_no_known_edition_are_named_beside_the_wages_and_the_counts(string codes, string said)
    {
        var records = Given("facts.csv", "occ,wage\n" + string.Concat(codes.Split(',').Select(static code => $"{code},5000\n")));

        Assert.Equal((0, said), (await Run("wages", "--records", records, "--by", "occ")) is var wages ? (wages.Code, wages.Error) : default);
        Assert.Equal((0, said), (await Run("supply-demand", "--demand", records, "--supply", records, "--by", "occ")) is var counts ? (counts.Code, counts.Error) : default);
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

    [Fact]
    public async Task Files_that_count_nobody_are_an_error_and_one_such_side_is_said()
    {
        var (some, none) = (Given("some.csv", "occ,n\n6-18,4\n"), Given("none.csv", "occ,n\n"));

        var empty = await Run("supply-demand", "--demand", none, "--supply", none);
        var oneSided = await Run("supply-demand", "--demand", some, "--supply", none);

        Assert.Equal((1, ""), (empty.Code, empty.Output));
        Assert.Contains("count nobody; expected at least one row with persons", empty.Error, StringComparison.Ordinal);
        Assert.Contains("none.csv counts nobody", oneSided.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_table_whose_rows_do_not_make_the_total_is_said_to_be_short()
    {
        var call = await Run("supply-demand", "--table", Given("t.json", "{\"total_demand\":100,\"total_seekers\":80,\"demand_no_requirement\":0,\"seekers_no_requirement\":0,\"rows\":[{\"group\":\"A\",\"demand\":40,\"seekers\":30},{\"group\":\"B\",\"demand\":50,\"seekers\":50}]}"));

        Assert.Contains("the rows sum to 90 openings and 80 seekers, the totals say 100 and 80", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wages_in_another_unit_are_never_silent()
    {
        var rows = Enumerable.Range(0, 60).Select(static at => FormattableString.Invariant($"6-18,{5_000 + 10 * at}\n"));
        var records = Given("wages.csv", "occ,wage\n" + string.Concat(rows) + "6-18,520000\n6-18,0.52\n6-18,63000\n");

        var call = await Run("wages", "--records", records, "--by", "occ");

        Assert.Contains("3 wages look wrong (another unit, zero, far from their group) and count as they stand; --screen FILE lists each", call.Error, StringComparison.Ordinal);
        Assert.StartsWith("occ,n,mean", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_is_one_employers_own_is_never_silent()
    {
        var rows = Enumerable.Range(0, 30).Select(static at => FormattableString.Invariant($"6-18,{(at < 27 ? "big" : $"small{at}")},{6_000 + at}\n"));
        var records = Given("wages.csv", "occ,employer,wage\n" + string.Concat(rows));

        Assert.Contains("in 1 cells one employer pays 85% of all or more; --errors flags each", (await Run("wages", "--records", records, "--by", "occ")).Error, StringComparison.Ordinal);
        Assert.Contains(",one_employer_dominates\n", (await Run("wages", "--records", records, "--by", "occ", "--errors")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_wages_is_an_error_and_not_an_empty_table()
    {
        var call = await Run("wages", "--records", Given("wages.csv", "occ,wage\n"), "--by", "occ");

        Assert.Equal((1, ""), (call.Code, call.Output));
        Assert.Contains("has no rows; expected at least one wage", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cv", "precise")]
    [InlineData("health-statistics", "acceptable")]
    public async Task Quality_goes_by_the_rule_that_is_asked_for(string rule, string quality)
    {
        var records = Given("wages.csv", "occ,employer,wage\n" + string.Concat(Enumerable.Range(0, 40).Select(static at => FormattableString.Invariant($"6-18,e{at},{6_000 + at}\n"))));

        Assert.Contains($",{quality},", (await Run("wages", "--records", records, "--by", "occ", "--errors", "--quality", rule)).Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-420")]
    public async Task A_pay_survey_becomes_guideline_wages_by_occupation_and_kind_of_employer_with_what_they_rest_on()
    {
        var rows = Enumerable.Range(0, 80).Select(static at => FormattableString.Invariant($"6-18-02-04,{(at < 40 ? "private" : "foreign")},{5_000 + 100 * (at % 40)},2,e{at % 8}\n"));
        var records = Given("survey.csv", "occ,kind,wage,w,employer\n" + string.Concat(rows) + "6-18-02-04,state,9000,1,e9\n");

        var call = await Run("wages", "--records", records, "--by", "occ,kind", "--policy", "shunyi-2011", "--errors");

        var lines = call.Output.Split('\n').Select(static line => line.Split(',')).ToArray();
        var column = lines[0].Select(static (name, at) => (name, at)).ToDictionary(static pair => pair.name, static pair => pair.at);
        // Forty private wages from 5,000 to 8,900: the least wage that at least half earn or stay below is the twentieth.
        Assert.Equal(["6-18-02-04", "private", "40", "6950", "5300", "5900", "6900", "7900", "8500"], lines[2][..9]);
        Assert.Equal(("8", "80", "precise"), (lines[2][column["employers"]], lines[2][column["persons"]], lines[2][column["quality"]]));
        Assert.Equal(("1", ""), (lines[3][column["n"]], lines[3][column["p50"]]));
        Assert.StartsWith("fewer than", lines[3][column["withheld"]], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thin_cell_stands_on_a_wider_one_and_the_row_says_on_which()
    {
        var rows = Enumerable.Range(0, 60).Select(static at => FormattableString.Invariant($"6-18-02-04,440106,{(at == 0 ? "master" : "bachelor")},{5_000 + at},e{at % 7}\n"));
        var records = Given("wages.csv", "occ,district,edu,wage,employer\n" + string.Concat(rows));

        var call = await Run("wages", "--records", records, "--by", "occ,district,edu", "--policy", "beijing-2018", "--roll-up");

        var lines = call.Output.Split('\n');
        Assert.EndsWith(",own_n,basis,basis_key,withheld", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",59,own,6-18-02-04|440106|bachelor,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("6-18-02-04,440106,master,60,", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",1,edu:all,6-18-02-04|440106|all,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wages_in_other_units_are_listed_and_said_on_the_error_stream()
    {
        var rows = Enumerable.Range(0, 60).Select(static at => FormattableString.Invariant($"6-18,{5_000 + 40 * at}\n"));
        var records = Given("wages.csv", "occ,wage\n" + string.Concat(rows) + "6-18,620000\n");
        var suspects = Path.Combine(folder, "suspects.csv");

        var call = await Run("wages", "--records", records, "--by", "occ", "--screen", suspects, "--suspects", "convert");

        Assert.Equal((0, $"jiuye: 1 wages look wrong; each is in {suspects} with the reason\n"), (call.Code, call.Error));
        Assert.StartsWith("6-18,61,", call.Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.StartsWith("62,6-18,620000,in_cents,6200,", File.ReadAllLines(suspects)[1], StringComparison.Ordinal);
        Assert.EndsWith(",converted", File.ReadAllLines(suspects)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paid_and_posted_wages_stand_side_by_side()
    {
        var paid = Given("paid.csv", "occ,wage\n6-18,4000\n6-18,6000\n");
        var posted = Given("posted.csv", "occ,wage\n6-18,7000\n");

        var call = await Run("wages", "--records", paid, "--by", "occ", "--posted", posted);

        Assert.EndsWith("6-18,2,4000,4000,4000,6000,6000,1,7000,7000,7000,7000,7000,1.75,p90_or_above\n", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grades_out_of_order_are_marked()
    {
        var records = Given("wages.csv", "occ,grade,wage\n6-18,初级工,5000\n6-18,中级工,7000\n6-18,高级工,6000\n");

        var call = await Run("wages", "--records", records, "--by", "occ,grade", "--rising", "grade");

        Assert.Contains("6-18,中级工,p50,7000,6500,yes\n", call.Output, StringComparison.Ordinal);
        Assert.Contains("6-18,初级工,p50,5000,5000,\n", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wages_of_several_months_are_brought_to_one()
    {
        var records = Given("wages.csv", "occ,month,wage\n6-18,2025-10,5000\n6-18,2026-03,5200\n");
        var index = Given("index.csv", "month,index\n2025-10,100\n2026-03,104\n");

        var call = await Run("wages", "--records", records, "--by", "occ", "--index", index, "--to", "2026-03");
        var missing = await Run("wages", "--records", records, "--by", "occ", "--index", index, "--to", "2026-04");

        Assert.EndsWith("6-18,2,5200,5200,5200,5200,5200,5200\n", call.Output, StringComparison.Ordinal);
        Assert.Equal(1, missing.Code);
        Assert.Contains("has no month '2026-04'", missing.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--roll-up", "--roll-up needs --policy")]
    [InlineData("--small-areas --errors", "expected one of them")]
    [InlineData("--rising edu", "expected one of the columns of --by")]
    [InlineData("--to 2026-03", "--index and --to belong together")]
    public async Task Options_that_do_not_go_together_are_refused(string options, string message)
    {
        var records = Given("wages.csv", "occ,wage\n6-18,4000\n");

        var call = await Run(["wages", "--records", records, "--by", "occ", .. options.Split(' ')]);

        Assert.Equal(2, call.Code);
        Assert.Contains(message, call.Error, StringComparison.Ordinal);
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
