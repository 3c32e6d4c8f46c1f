using Jiuye.Cli;

namespace Cli.Tests;

public sealed class SuggestVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_title_is_found_by_pinyin_with_its_count_and_the_part_that_matched()
    {
        var file = Path.Combine(folder, "postings.jsonl");
        await File.WriteAllTextAsync(file, """
            {"id":"1","title":"急招二保焊工","company":"泓川机械"}
            {"id":"2","title":"急招二保焊工","company":"泓川机械"}
            """);
        using var output = new StringWriter();

        var code = await CommandLine.RunAsync(["suggest", "jizhaoerbao", "--postings", file, "--count", "1", "--json"], output, TextWriter.Null, CancellationToken.None);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("""{"text":"急招二保焊工","kind":"title","count":2,"by":"pinyin","start":0,"end":4,"cost":19}""", output.ToString().TrimEnd());
    }

    [Fact]
    public async Task A_count_out_of_range_is_wrong_usage()
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["suggest", "电工", "--postings", "x", "--count", "0"], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("1 to 50", error.ToString(), StringComparison.Ordinal);
    }
}
