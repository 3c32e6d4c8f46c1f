using System.Text.Json;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class SupplyDemandReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-quarter-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Trait("Requirement", "R-398")]
    public async Task A_dataset_folder_becomes_the_tables_of_a_quarter()
    {
        var call = await Run("--quarter", "2026Q1");

        Assert.Equal(0, call.Code);
        Assert.Contains("2026Q1: 5 openings of 2 postings (0 duplicates left out), 2 seekers", call.Error, StringComparison.Ordinal);
        Assert.Equal(21, Directory.GetFiles(Out).Length);
        Assert.StartsWith("code,name,parent,demand,demand_new,demand_carried_over", File.ReadAllText(Path.Combine(Out, "table_01.csv")), StringComparison.Ordinal);
        Assert.Contains("\r\ntotal,合计,,5,3,2,0,2,100.00,,,2,1,1,0,2,100.00,", File.ReadAllText(Path.Combine(Out, "table_01.csv")), StringComparison.Ordinal);
        var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "report.json"))).RootElement;
        Assert.Equal(("2026Q1", "试区"), (report.GetProperty("quarter").GetString(), report.GetProperty("place").GetString()));
        Assert.Equal(12, report.GetProperty("titles").GetArrayLength());
    }

    [Fact]
    public async Task Every_record_counted_is_named_with_its_day_and_where_it_was_carried_from()
    {
        await Run("--quarter", "2026Q1");

        Assert.Equal(
            [
                "side,record,persons,origin,registered,carried_from,district,occupation,industry",
                "demand,p1,3,new,2026-02-01,,440106,4-02-06-01,",
                "demand,p2,2,carried_over,2025-12-01,2025Q4,440106,6-18-02-04,",
                "seekers,s1,1,new,2026-01-09,,440106,4-02-06-01,",
                "seekers,s2,1,carried_over,2025-11-03,2025Q4,440106,6-18-02-04,",
            ],
            File.ReadAllLines(Path.Combine(Out, "records.csv")));
    }

    [Fact]
    public async Task Without_the_register_of_an_earlier_quarter_there_is_no_comparison_and_looking_back_is_said()
    {
        await Run("--quarter", "2026Q1");
        var alone = File.ReadAllText(Path.Combine(Out, "notes.csv"));
        await Run("--quarter", "2026Q1", "--previous", Path.Combine(folder, "dataset"));
        var lookedBack = File.ReadAllText(Path.Combine(Out, "notes.csv"));

        Assert.Contains("与 2025Q4 的比较缺失：2025Q4 的数据未提供", alone, StringComparison.Ordinal);
        Assert.Contains("2025Q4 的数字由其后日期的数据回溯得出", lookedBack, StringComparison.Ordinal);
        Assert.Contains("2025Q4,1,5,2,150.00,2,1,100.00", File.ReadAllText(Path.Combine(Out, "growth.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_today_s_register_under_another_name_is_looked_back_on_all_the_same()
    {
        await Run("--quarter", "2026Q1");
        var copy = Directory.CreateDirectory(Path.Combine(folder, "last-quarter")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "dataset")))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));

        await Run("--quarter", "2026Q1", "--previous", copy);
        var late = Tables().First(static table => table.Name == "totals")["demand", "on_quarter"].IsThin;
        File.WriteAllText(Path.Combine(copy, "dataset.json"), """{"name":"试区","policy":"beijing-2018","districts":["440106"],"as_of":"2025-12-31","origin":"登记册"}""");
        await Run("--quarter", "2026Q1", "--previous", copy);

        Assert.True(late);
        Assert.False(Tables().First(static table => table.Name == "totals")["demand", "on_quarter"].IsThin);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_with_any_number_of_threads()
    {
        await Run("--quarter", "2026Q1", "--threads", "1");
        var once = Directory.GetFiles(Out).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        await Run("--quarter", "2026Q1", "--threads", "8");

        Assert.Equal(once, Directory.GetFiles(Out).Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    [Fact]
    public async Task A_quarter_of_which_the_dataset_holds_nothing_is_an_error_and_writes_nothing()
    {
        var call = await Run("--quarter", "2020Q1");

        Assert.Equal(1, call.Code);
        Assert.Contains("no posting and no seeker is valid in 2020Q1", call.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public async Task A_folder_of_something_else_is_not_replaced()
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "letters.txt"), "kept");

        var call = await Run("--quarter", "2026Q1");

        Assert.Equal(2, call.Code);
        Assert.Equal("kept", File.ReadAllText(Path.Combine(Out, "letters.txt")));
    }

    [Fact]
    public async Task For_publication_a_single_seeker_is_withheld_and_so_is_the_record_list()
    {
        var call = await Run("--quarter", "2026Q1", "--withhold");

        Assert.Equal(0, call.Code);
        Assert.False(File.Exists(Path.Combine(Out, "records.csv")));
        var tables = Tables();
        Assert.Contains(tables, static table => table.HasWithheld);
        Assert.DoesNotContain(tables.SelectMany(static table => table.Rows.Select(row => (table, row))), static each =>
            each.table.Columns.Select((column, at) => (column, at)).Any(one => one.column.Name == "seekers" && each.row.Values[one.at].Figure is > 0 and < 3));
    }

    [Fact]
    public async Task What_is_out_already_and_gives_a_withheld_figure_away_stops_the_release()
    {
        await Run("--quarter", "2026Q1");
        var released = Path.Combine(folder, "released.json");
        File.Copy(Path.Combine(Out, "tables.json"), released);

        var call = await Run("--quarter", "2026Q1", "--withhold", "--earlier", released);

        Assert.Equal(1, call.Code);
        Assert.Matches("released.json: gives away [0-9]+ figures that must be withheld, the first in ", call.Error);
        Assert.Equal(2, (await Run("--quarter", "2026Q1", "--earlier", released)).Code);
    }

    [Fact]
    public async Task A_change_does_not_tell_what_the_last_quarter_withholds()
    {
        await Run("--quarter", "2025Q4", "--withhold");
        var released = Path.Combine(folder, "released.json");
        File.Copy(Path.Combine(Out, "tables.json"), released);

        var call = await Run("--quarter", "2026Q1", "--previous", Path.Combine(folder, "dataset"), "--withhold", "--earlier", released);

        Assert.Equal((0, 0), (call.Code, call.Error.Split("gives away").Length - 1));
        var totals = Tables().First(static table => table.Name == "totals");
        Assert.Equal((ValueState.Withheld, null), (totals["seekers", "on_quarter"].State, totals["seekers", "on_quarter"].Figure));
        // Openings are advertised: nothing of theirs is confidential.
        Assert.Equal(3, totals["demand", "on_quarter"].Figure);
    }

    [Fact]
    public async Task A_quarter_that_is_none_is_wrong_usage()
    {
        var call = await Run("--quarter", "2026-3");

        Assert.Equal(2, call.Code);
        Assert.Contains("'2026-3' is no quarter: expected a year and Q1 to Q4", call.Error, StringComparison.Ordinal);
    }

    private IReadOnlyList<StatisticalTable> Tables()
    {
        using var stream = File.OpenRead(Path.Combine(Out, "tables.json"));
        return StatisticalTableReader.Read(stream);
    }

    private string Out => Path.Combine(folder, "out");

    private async Task<(int Code, string Output, string Error)> Run(params string[] options)
    {
        var dataset = Directory.CreateDirectory(Path.Combine(folder, "dataset")).FullName;
        Given("dataset.json", """{"name":"试区","policy":"beijing-2018","districts":["440106"],"as_of":"2026-03-31"}""");
        Given("postings.jsonl", """
            {"id":"p1","title":"商店营业员","occupation":"4-02-06-01","district":"440106","headcount":3,"posted_at":"2026-02-01"}
            {"id":"p2","title":"车工","occupation":"6-18-02-04","district":"440106","headcount":2,"posted_at":"2025-12-01"}

            """);
        Given("seekers.jsonl", """
            {"id":"s1","wanted_occupations":["4-02-06-01"],"district":"440106","registered_at":"2026-01-09"}
            {"id":"s2","wanted_occupations":["6-18-02-04"],"district":"440106","registered_at":"2025-11-03"}

            """);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["supply-demand", "report", dataset, "--out", Out, .. options], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());

        void Given(string name, string text) => File.WriteAllText(Path.Combine(dataset, name), text);
    }
}
