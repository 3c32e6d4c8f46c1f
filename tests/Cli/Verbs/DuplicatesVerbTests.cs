using Jiuye.Cli;

namespace Cli.Tests;

public sealed class DuplicatesVerbTests : IDisposable
{
    private const string Duties = "负责车间设备的日常点检、保养与维修，能看懂电气原理图，服从倒班安排，持低压电工证上岗。";

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_kept_posting_says_what_it_stands_for_and_why()
    {
        var file = Write("postings.jsonl", $$"""
            {"id":"a","title":"急招电工","company":"某厂","city":"广州","description":"{{Duties}}"}
            {"id":"b","title":"电工(包吃住)","company":"某厂","city":"广州","description":"{{Duties}}"}
            {"id":"c","title":"电工","company":"别厂","city":"广州","description":"{{Duties}}"}
            {"id":"d"}
            """);
        using var output = new StringWriter();

        var code = await CommandLine.RunAsync(["duplicates", file], output, TextWriter.Null, CancellationToken.None);

        Assert.Equal(ExitCode.FinishedWithRejectedRows, code);
        Assert.Equal("""{"kept":"a","count":1,"stands_for":[{"posting":"b","likeness":1,"reason":["same_text","title_differs"]}]}""" + "\n", output.ToString());
    }

    [Fact]
    public async Task Seekers_come_in_pairs_in_a_file_that_stands_whole()
    {
        const string Row = """
            {"id":"ID","age":47,"district":"440103","profile":"做过12年电焊工，会二保焊、氩弧焊，想在附近找活。","protected":{"gender":"男"}}
            """;
        var file = Write("seekers.jsonl", Row.Replace("ID", "s1", StringComparison.Ordinal) + "\n" + Row.Replace("ID", "s2", StringComparison.Ordinal));
        var pairs = Path.Combine(folder, "pairs.jsonl");

        var code = await CommandLine.RunAsync(["duplicates", file, "--seekers", "--out", pairs], TextWriter.Null, TextWriter.Null, CancellationToken.None);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("""{"first":"s1","second":"s2","likeness":1,"same":["age","district","gender","profile"],"differing":[]}""" + "\n", await File.ReadAllTextAsync(pairs));
    }

    [Fact]
    public async Task A_missing_file_fails_and_leaves_nothing()
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["duplicates", Path.Combine(folder, "none.jsonl"), "--out", Path.Combine(folder, "out.jsonl")], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("none.jsonl", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder));
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
