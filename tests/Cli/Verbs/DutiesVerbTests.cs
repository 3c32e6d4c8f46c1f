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
        Assert.Equal("b,overdue,2018-09-12,,6,2018-09-05,,guidance_follow_up,指导后回访：问题是否解决,002 Art. 27(1),", lines[1]);
        Assert.Equal("a,overdue,2018-09-13,,5,2018-09-06,p1,recommendation_follow_up,推荐后回访：是否录用,002 Art. 27(3),", lines[2]);
    }

    [Fact]
    public async Task A_day_beyond_the_calendar_fails_with_the_name_of_the_missing_file()
    {
        var (code, _, error) = await Run("--as-of", "2031-01-01", "--policy", "beijing-2018");

        Assert.Equal(1, code);
        Assert.Contains("datasets/calendars/prc-2027.json", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var path = Path.Combine(folder.FullName, "ledger.jsonl");
        File.WriteAllLines(
            path,
            ["""{"seeker":"a","on":"2018-09-06","kind":"recommended","posting":"p1"}""", """{"seeker":"b","on":"2018-09-05","kind":"guided"}"""]);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["duties", "--ledger", path, .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
