using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class LabourVerbTests : IDisposable
{
    private const string Survey =
        "person,area,surveyed_on,entered_on,age,rural,education,skill_grade,status,industry,pay,able,wants_work,wants_transfer,hard_to_employ,categories,registered,reason,needs,satisfied,knows_policies\n" +
        "p1,110113001001,2011-10-10,2011-10-11,35,no,bachelor,none,employed,I,8000,yes,yes,yes,no,-,no,,policy,yes,yes\n" +
        "p2,110113001001,2011-10-10,2011-10-11,48,yes,lower_secondary,none,unemployed,,,yes,yes,yes,yes,4050,yes,no_skill,training;referral,yes,no\n" +
        "p3,110113001002,,,,,,,,,,,,,,,,,,,\n";

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-labour-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    [Trait("Requirement", "R-408")]
    public async Task The_report_of_a_survey_is_a_folder_of_tables_with_one_JSON_over_them()
    {
        var output = Path.Combine(folder, "report");

        var call = await Run("labour-force", "report", "--survey", Given("survey.csv", Survey), "--as-of", "2011-10-31", "--by", "community", "--out", output);

        Assert.Equal((0, ""), (call.Code, call.Error));
        Assert.StartsWith("row,row_zh,row_en,row_kind,on_roll,surveyed,coverage", File.ReadAllText(Path.Combine(output, "labour_overall.csv")), StringComparison.Ordinal);
        var tables = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "tables.json"))).RootElement;
        Assert.Equal(14, tables.GetArrayLength());
        Assert.All(tables.EnumerateArray(), table => Assert.True(File.Exists(Path.Combine(output, table.GetProperty("name").GetString() + ".csv"))));
    }

    [Fact]
    public async Task The_same_survey_gives_the_same_bytes_and_a_folder_of_something_else_is_left_alone()
    {
        var survey = Given("survey.csv", Survey);
        string[] outputs = [Path.Combine(folder, "a"), Path.Combine(folder, "b")];
        foreach (var output in outputs)
            await Run("labour-force", "report", "--survey", survey, "--as-of", "2011-10-31", "--out", output);

        Assert.Equal(File.ReadAllBytes(Path.Combine(outputs[0], "tables.json")), File.ReadAllBytes(Path.Combine(outputs[1], "tables.json")));
        Assert.Equal(ExitCode.WrongUsage, (await Run("labour-force", "report", "--survey", survey, "--as-of", "2011-10-31", "--out", folder)).Code);
        Assert.True(File.Exists(survey));
    }

    [Fact]
    [Trait("Requirement", "R-455")]
    public async Task The_standard_is_read_as_a_director_would_with_what_is_missing()
    {
        var call = await Run("labour-force", "standard", "--survey", Given("survey.csv", Survey), "--as-of", "2011-10-31", "--policy", "shunyi-2011", "--areas", Given("areas.csv", "area,name,certified\n110113001001,东风社区,yes\n110113001002,胜利社区,\n110113001,仁和镇,\n"));

        Assert.Equal((0, ""), (call.Code, call.Error));
        Assert.Contains("东风社区", call.Output, StringComparison.Ordinal);
        Assert.Contains("有转移就业意愿劳动力就业率", call.Output, StringComparison.Ordinal);
        Assert.Contains("未调查", call.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, (await Run("labour-force", "standard", "--survey", Given("survey.csv", Survey), "--as-of", "2011-10-31", "--policy", "beijing-2018")).Code);
    }

    [Fact]
    public async Task A_list_of_persons_stays_in_the_office_when_the_standard_is_published()
    {
        var (standard, release) = (Path.Combine(folder, "standard"), Path.Combine(folder, "release"));
        var areas = Given("areas.csv", "area,name,certified\n110113001001,东风社区,yes\n110113001002,胜利社区,\n110113001,仁和镇,\n");
        await Run("labour-force", "standard", "--survey", Given("survey.csv", Survey), "--as-of", "2011-10-31", "--policy", "shunyi-2011", "--areas", areas, "--out", standard);
        Assert.Contains("\"names_persons\": true", File.ReadAllText(Path.Combine(standard, "tables.json")), StringComparison.Ordinal);

        var made = await Run("publish", "--tables", Path.Combine(standard, "tables.json"), "--out", release);

        Assert.True(made.Code == ExitCode.Done, made.Error);
        Assert.Contains("full_employment_missing_community lists persons one by one", made.Error, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(release, "*", SearchOption.AllDirectories), static file => Assert.DoesNotContain("full_employment_missing", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "R-410")]
    public async Task Progress_takes_the_days_of_entry_from_the_policy()
    {
        var call = await Run("labour-force", "progress", "--survey", Given("survey.csv", Survey), "--as-of", "2011-10-16", "--begin", "2011-10-08", "--policy", "shunyi-2011", "--by", "community");

        Assert.Contains("超过5日仍未录入", call.Output, StringComparison.Ordinal);
        Assert.Contains("第2周", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-417")]
    public async Task The_comparison_reads_several_files_and_prints_keys_and_no_names()
    {
        var call = await Run(
            "monitor", "compare", "--as-of", "2011-08-25", "--records", Given("u.csv", "person,system,standing,office,on\nk1,unemployment,registered,110113001,2011-03-10\n"),
            Given("s.csv", "person,system,standing,on\nk1,social_insurance,insured_by_employer,2011-07-31\n"));

        Assert.Equal((0, ""), (call.Code, call.Error));
        Assert.Contains("登记失业仍由单位参保", call.Output, StringComparison.Ordinal);
        Assert.Contains("k1", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-418")]
    [Trait("Requirement", "R-419")]
    public async Task The_month_is_eleven_tables_and_the_analysis()
    {
        var output = Path.Combine(folder, "tables");

        await Run("monitor", "tables", "--registrations", Given("r.csv", "person,office,kind,registered_on\nk1,110113001,urban,2011-08-10\n"), "--month", "2011-08", "--out", output);

        Assert.Equal(12, Directory.GetFiles(output, "*.csv").Length);
    }

    [Fact]
    [Trait("Requirement", "R-449")]
    public async Task An_office_of_the_list_without_a_line_had_no_business()
    {
        var call = await Run(
            "monitor", "use", "--uses", Given("use.csv", "office,month,placements,guidance\n110113001,2011-08,3,2\n"), "--month", "2011-08", "--policy", "shunyi-2011", "--areas", Given("a.csv", "area,name\n110113001,仁和镇\n110113002,马坡镇\n"));

        Assert.Contains("马坡镇", call.Output, StringComparison.Ordinal);
        Assert.Contains("最后通告", call.Output, StringComparison.Ordinal);
        Assert.Contains("2011-08-20", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "R-390")]
    public async Task The_sixteen_columns_come_out_as_a_file()
    {
        var output = Path.Combine(folder, "diverted");

        await Run("monitor", "diverted", "--services", Given("d.csv", "street,on,kind,count\n110106001,2017-06-01,fair_held,2\n"), "--from", "2017-05-21", "--to", "2017-06-20", "--out", output);

        Assert.Contains("110106001,110106001,110106001,body,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,", File.ReadAllText(Path.Combine(output, "diverted_worker_services.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("monitor", "tables", "--registrations", "r.csv", "--month", "2011-13")]
    [InlineData("monitor", "aid", "--month", "2011-08")]
    [InlineData("monitor", "diverted", "--from", "2017-06-20", "--to", "2017-05-21", "--services", "x")]
    [InlineData("labour-force", "report", "--survey", "x", "--as-of", "2011-10-31", "--by", "village")]
    public async Task What_does_not_fit_is_wrong_usage(params string[] words) => Assert.Equal(ExitCode.WrongUsage, (await Run(words)).Code);

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
