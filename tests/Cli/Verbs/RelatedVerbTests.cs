using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class RelatedVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_classification_alone_names_the_minor_group()
    {
        using var output = new StringWriter();

        var code = await CommandLine.RunAsync(["related", "4-01-02-04", "--top", "3", "--json"], output, TextWriter.Null, CancellationToken.None);

        Assert.Equal(ExitCode.Done, code);
        var rows = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(3, rows.Length);
        Assert.All(rows, static row => Assert.StartsWith("4-01-02-", row.GetProperty("other").GetString(), StringComparison.Ordinal));
        Assert.All(rows, static row => Assert.Equal(0.65, row.GetProperty("weight").GetDouble(), 12));
    }

    [Fact]
    public async Task Titles_that_name_two_jobs_bring_them_nearer()
    {
        var file = Path.Combine(folder, "postings.jsonl");
        File.WriteAllLines(file, Enumerable.Range(0, 20).Select(static employer => $$"""{"id":"{{employer}}","title":"收银员/服务员","company":"单位{{employer}}"}"""));
        using var output = new StringWriter();

        var code = await CommandLine.RunAsync(["related", "收银员", "--postings", file, "--top", "1", "--json"], output, TextWriter.Null, CancellationToken.None);

        Assert.Equal(ExitCode.Done, code);
        using var nearest = JsonDocument.Parse(output.ToString());
        Assert.Equal(20, nearest.RootElement.GetProperty("named_together").GetInt32());
    }

    [Theory]
    [InlineData("9-99")]
    [InlineData("呱呱咕咕")]
    public async Task What_is_neither_a_code_nor_a_title_is_wrong_usage(string occupation)
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["related", occupation], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains(occupation, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Referrals_without_both_sides_are_wrong_usage()
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["related", "4-01-02-04", "--referrals", "r.jsonl"], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("--postings and --seekers", error.ToString(), StringComparison.Ordinal);
    }
}
