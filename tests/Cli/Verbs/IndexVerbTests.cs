using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class IndexVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;
    private readonly string postings;
    private readonly string seekers;
    private readonly string index;

    public IndexVerbTests()
    {
        (postings, seekers, index) = (Path.Combine(folder, "postings.jsonl"), Path.Combine(folder, "seekers.jsonl"), Path.Combine(folder, "index"));
        File.WriteAllLines(postings, [
            """{"id":"night","title":"保安员","description":"小区巡逻","district":"440103","shifts":["night"],"posted_at":"2026-03-01"}""",
            """{"id":"day","title":"保安员","description":"商场值守","district":"440103","shifts":["day"],"posted_at":"2026-03-01"}"""]);
        File.WriteAllLines(seekers, [
            """{"id":"s","district":"440103","wanted_districts":["440103"],"wanted_jobs":["保安员"],"profile":"小区巡逻","accepted_shifts":["day"],"registered_at":"2026-03-01"}""",
            """{"id":"t","district":"440103","wanted_jobs":["保安员"],"registered_at":"2026-03-01"}"""]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("seekers")]
    [InlineData("postings")]
    public async Task Lists_of_an_index_are_those_of_its_records(string direction)
    {
        await Build();

        var read = await Run("match", "--postings", postings, "--seekers", seekers, "--as-of", "2026-03-31", "--explain", "--direction", direction);
        var opened = await Run("match", "--index", index, "--as-of", "2026-03-31", "--explain", "--direction", direction);

        Assert.Equal((ExitCode.Done, read.Output), (opened.Code, opened.Output));
        Assert.Contains("\"night\"", read.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seeker", "s", "--posting", "night")]
    [InlineData("--seeker", "s", "--at-least", "2")]
    [InlineData("--posting", "night", "--at-least", "2")]
    public async Task Advice_of_an_index_is_that_of_its_records(params string[] asked)
    {
        await Build();

        var read = await Run(["advise", "--postings", postings, "--seekers", seekers, "--as-of", "2026-03-31", .. asked]);
        var opened = await Run(["advise", "--index", index, "--as-of", "2026-03-31", .. asked]);

        Assert.Equal((ExitCode.Done, read.Output), (opened.Code, opened.Output));
        Assert.NotEmpty(read.Output);
    }

    [Fact]
    public async Task A_whole_index_is_said_to_be_whole()
    {
        await Build();

        var (code, output, _) = await Run("index", "verify", index);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("postings-1.1.seg: whole, ", output, StringComparison.Ordinal);
        Assert.EndsWith("The index is whole: generation 1.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_index_ends_with_1_and_the_file_and_section()
    {
        await Build();
        var path = Path.Combine(index, "seekers-1.1.seg");
        var bytes = File.ReadAllBytes(path);
        bytes[80] ^= 1;
        File.WriteAllBytes(path, bytes);

        foreach (var words in new[] { new[] { "index", "verify", index }, ["index", "stats", index], ["match", "--index", index, "--as-of", "2026-03-31"] })
        {
            var (code, output, error) = await Run(words);

            Assert.Equal((ExitCode.Failed, ""), (code, output));
            Assert.Contains(path, error, StringComparison.Ordinal);
            Assert.Contains("section '", error, StringComparison.Ordinal);
            Assert.DoesNotContain("defect", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_profile_than_the_index_was_built_with_is_refused_by_name()
    {
        await Build();

        var (code, _, error) = await Run("match", "--index", index, "--as-of", "2026-03-31", "--profile", "bm25");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("profile is default in the index and bm25 here", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_tell_records_terms_and_what_the_index_was_built_with()
    {
        await Build();

        using var figures = JsonDocument.Parse((await Run("index", "stats", index, "--json")).Output);
        var (code, table, _) = await Run("index", "stats", index);

        var root = figures.RootElement;
        Assert.Equal((2, 2, 1), (root.GetProperty("postings").GetInt32(), root.GetProperty("seekers").GetInt32(), root.GetProperty("generation").GetInt32()));
        Assert.True(root.GetProperty("terms").GetInt32() > 3);
        Assert.Equal("default", root.GetProperty("built_with").GetProperty("profile").GetString());
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("postings held", table, StringComparison.Ordinal);
        Assert.Contains("  terms.values", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_an_index_is_named()
    {
        var (code, _, error) = await Run("index", "stats", folder);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(folder, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--postings", "--index")]
    [InlineData(null, "--postings is missing")]
    public async Task Records_and_an_index_do_not_go_together_and_one_of_them_is_needed(string? with, string said)
    {
        var (code, _, error) = await Run(["match", "--as-of", "2026-03-31", .. with is null ? Array.Empty<string>() : [with, postings, "--index", index]]);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    private async Task Build()
    {
        var (code, _, error) = await Run("index", "build", "--postings", postings, "--seekers", seekers, "--out", index);
        Assert.True(code == ExitCode.Done, error);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await CommandLine.RunAsync(words, output, error, CancellationToken.None), output.ToString(), error.ToString());
    }
}
