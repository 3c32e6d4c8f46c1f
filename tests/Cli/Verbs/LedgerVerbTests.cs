namespace Jiuye.Cli.Tests;

public sealed class LedgerVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-ledger-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_check_names_the_entry_and_the_rule_and_ends_with_3()
    {
        var (code, output, error) = await Run("check", "--as-of", "2018-12-31");

        Assert.Equal(3, code);
        Assert.Contains("b,2018-09-20,left_work,2,left_without_work,", output, StringComparison.Ordinal);
        Assert.Contains("2 ledgers, 4 entries, 1 faults", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_of_nobody_in_the_seekers_file_are_reported()
    {
        var seekers = Path.Combine(folder.FullName, "seekers.jsonl");
        await File.WriteAllTextAsync(seekers, """{"id":"a"}""" + "\n");

        var (_, output, _) = await Run("check", "--as-of", "2018-12-31", "--seekers", seekers);

        Assert.Contains("b,,,,unknown_person,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeline_speaks_to_the_person()
    {
        var (code, output, _) = await Run("timeline", "--seeker", "a", "--as-of", "2018-12-31", "--reader", "person");

        Assert.Equal((0, "2018-09-03  您办理了求职（失业）登记\n2018-09-06  向您推荐了岗位（岗位 p1）\n"), (code, output));
    }

    [Fact]
    public async Task A_person_without_entries_is_wrong_usage()
    {
        var (code, _, error) = await Run("timeline", "--seeker", "z", "--as-of", "2018-12-31");

        Assert.Equal(2, code);
        Assert.Contains("--seeker z", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_has_a_line_of_what_comes_next()
    {
        var (_, output, _) = await Run("next", "--as-of", "2018-09-10", "--policy", "beijing-2018");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"rule\":\"recommendation_outcome\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"none_zh\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employers_ledger_is_checked_told_and_asked_for_what_comes_next()
    {
        var path = Path.Combine(folder.FullName, "employers.jsonl");
        await File.WriteAllLinesAsync(
            path,
            [
                """{"employer":"e1","on":"2018-09-03","kind":"named_key","number":1}""",
                """{"employer":"e1","on":"2018-09-06","kind":"guided","number":2}""",
                """{"employer":"e2","on":"2018-09-04","kind":"no_longer_key","number":1}""",
            ]);

        var check = await RunOn(path, "check", "--about", "employer", "--as-of", "2018-12-31");
        var timeline = await RunOn(path, "timeline", "--employer", "e1", "--as-of", "2018-12-31");
        var next = await RunOn(path, "next", "--about", "employer", "--as-of", "2018-09-10", "--policy", "beijing-2018");

        Assert.Equal((3, "id,on,kind,number,rule,what_zh,what_en,about\ne2,2018-09-04,no_longer_key,1,not_key,不是重点企业，却记录不再作为重点企业,no longer key without having been named key,employer\n"), (check.Code, check.Output));
        Assert.Equal((0, "2018-09-03  确定为重点企业\n2018-09-06  用人指导\n"), (timeline.Code, timeline.Output));
        Assert.StartsWith("{\"employer\":\"e1\"", next.Output, StringComparison.Ordinal);
        Assert.Contains("{\"employer\":\"e2\",\"none_zh\":\"一般单位，无招聘需求和待办事项\"", next.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeline_is_of_one_subject_only()
    {
        var (code, _, error) = await Run("timeline", "--seeker", "a", "--employer", "e1", "--as-of", "2018-12-31");

        Assert.Equal(2, code);
        Assert.Contains("just one", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Run(string part, params string[] args)
    {
        var path = Path.Combine(folder.FullName, "ledger.jsonl");
        await File.WriteAllLinesAsync(
            path,
            [
                """{"seeker":"a","on":"2018-09-03","kind":"registered","number":1,"office":"110113001","officer":"o7"}""",
                """{"seeker":"a","on":"2018-09-06","kind":"recommended","number":2,"posting":"p1"}""",
                """{"seeker":"b","on":"2018-09-04","kind":"registered","number":1}""",
                """{"seeker":"b","on":"2018-09-20","kind":"left_work","number":2}""",
            ]);
        return await RunOn(path, part, args);
    }

    private static async Task<(int Code, string Output, string Error)> RunOn(string path, string part, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["ledger", part, path, .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
