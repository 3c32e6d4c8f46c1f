namespace Jiuye.Cli.Tests;

public sealed class DutiesVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-duties-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Requirement", "R-306")]
    public async Task The_longest_overdue_comes_first_with_its_article()
    {
        var (code, output, _) = await Run("--as-of", "2018-09-20", "--policy", "beijing-2018");

        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("b,overdue,2018-09-12,,6,2018-09-05,,guidance_follow_up,指导后回访：问题是否解决,002 Art. 27(1),,,,seeker,", lines[1]);
        Assert.Equal("a,overdue,2018-09-13,,5,2018-09-06,p1,recommendation_follow_up,推荐后回访：是否录用,002 Art. 27(3),,,,seeker,", lines[2]);
    }

    [Fact]
    public async Task A_day_beyond_the_calendar_fails_with_the_name_of_the_missing_file()
    {
        var (code, _, error) = await Run("--as-of", "2031-01-01", "--policy", "beijing-2018");

        Assert.Equal(1, code);
        Assert.Contains("datasets/calendars/prc-2031.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worklist_for_each_office_and_one_for_nobody_stand_in_a_folder()
    {
        var lists = Path.Combine(folder.FullName, "lists");

        var (code, _, _) = await Run("--as-of", "2018-09-20", "--policy", "beijing-2018", "--by", "office", "--out", lists);

        Assert.Equal(0, code);
        Assert.Equal("holder,file,duties,overdue\n,nobody.csv,2,2\n", await File.ReadAllTextAsync(Path.Combine(lists, "worklists.csv")));
        Assert.Equal(3, (await File.ReadAllLinesAsync(Path.Combine(lists, "nobody.csv"))).Length);
        Assert.Equal(0, (await Run("--as-of", "2018-09-21", "--policy", "beijing-2018", "--by", "office", "--out", lists)).Code);
        Assert.Single(Directory.GetDirectories(folder.FullName));
    }

    [Fact]
    public async Task A_folder_that_holds_something_else_is_left_alone()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "letter.txt"), "mine");

        var (code, _, error) = await Run("--as-of", "2018-09-20", "--policy", "beijing-2018", "--by", "officer", "--out", folder.FullName);

        Assert.Equal(2, code);
        Assert.Contains("holds something else", error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(folder.FullName, "letter.txt")));
    }

    [Fact]
    public async Task A_calendar_has_an_entry_on_the_last_day_of_each_duty_and_reads_back()
    {
        var (code, output, _) = await Run("--as-of", "2018-09-10", "--policy", "beijing-2018", "--ics");

        Assert.Equal(0, code);
        var calendar = Ical.Net.Calendar.Load(output)!;
        Assert.Equal([new(2018, 9, 12), new DateOnly(2018, 9, 13)], calendar.Events.Select(entry => entry.Start!.Date).Order());
        Assert.All(calendar.Events, entry => Assert.True(entry.IsAllDay));
        Assert.Equal(output, (await Run("--as-of", "2018-09-10", "--policy", "beijing-2018", "--ics")).Output);
    }

    [Fact]
    [Trait("Requirement", "R-314")]
    [Trait("Requirement", "R-371")]
    public async Task Duties_to_employers_and_after_fairs_stand_in_one_list_with_those_to_persons()
    {
        var employers = await Written(
            "employers.jsonl",
            """{"employer":"e1","on":"2018-09-03","kind":"named_key"}""",
            """{"employer":"e1","on":"2018-09-06","kind":"candidates_recommended","posting":"p1"}""");
        var fairs = await Written("fairs.jsonl", """{"fair":"f1","on":"2018-09-15","kind":"held"}""");

        var (code, output, _) = await Run("--employers", employers, "--as-of", "2018-09-20", "--policy", "beijing-2018");
        var (_, json, _) = await RunWith(["--fairs", fairs, "--as-of", "2018-09-23", "--policy", "fengtai-2017", "--json"]);

        Assert.Equal(0, code);
        Assert.Contains("e1,overdue,2018-09-13,,5,2018-09-06,p1,key_employer_recommendation_follow_up,推荐后了解面试洽谈情况,002 Art. 49(2),,,,employer,\n", output, StringComparison.Ordinal);
        Assert.Contains("a,overdue,", output, StringComparison.Ordinal);
        Assert.StartsWith("""{"fair":"f1","status":"overdue","due":"2018-09-22","overdue_working_days":0,"from":"2018-09-15","rule":"fair_intentions",""", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sorted_files_give_the_same_list_and_unsorted_ones_are_refused_with_the_line()
    {
        string[] call = ["--as-of", "2018-09-20", "--policy", "beijing-2018"];
        var unsorted = await Written("unsorted.jsonl", """{"seeker":"b","on":"2018-09-05","kind":"guided"}""", """{"seeker":"a","on":"2018-09-05","kind":"guided"}""");

        Assert.Equal(await Run(call), await Run([.. call, "--sorted", "--threads", "2"]));
        var (code, output, error) = await RunWith(["--ledger", unsorted, "--sorted", .. call]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("line 2: seeker 'a' stands behind 'b'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_file_it_says_which_there_are()
    {
        var (code, _, error) = await RunWith(["--as-of", "2018-09-20", "--policy", "beijing-2018"]);

        Assert.Equal(2, code);
        Assert.Contains("--employers", error, StringComparison.Ordinal);
    }

    private async Task<string> Written(string name, params string[] lines)
    {
        var path = Path.Combine(folder.FullName, name);
        await File.WriteAllLinesAsync(path, lines);
        return path;
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var path = await Written(
            "ledger.jsonl",
            """{"seeker":"a","on":"2018-09-03","kind":"agreement_signed"}""",
            """{"seeker":"a","on":"2018-09-06","kind":"recommended","posting":"p1"}""",
            """{"seeker":"b","on":"2018-09-03","kind":"agreement_signed"}""",
            """{"seeker":"b","on":"2018-09-05","kind":"guided"}""");
        return await RunWith(["--ledger", path, .. args]);
    }

    private static async Task<(int Code, string Output, string Error)> RunWith(string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["duties", .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
