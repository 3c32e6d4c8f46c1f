using Jiuye.Cli;

namespace Cli.Tests;

public sealed class RankTrainVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_dataset_without_referrals_teaches_nothing_and_leaves_nothing()
    {
        await Call(ExitCode.Done, "simulate", "--postings", "20", "--seekers", "20", "--cities", "110105", "--out", At("data"));
        File.Delete(At("data/referrals.jsonl"));

        var error = await Call(ExitCode.Failed, "rank-train", At("data"), "--out", At("out"));

        Assert.Contains("holds no referrals", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("out")));
    }

    [Fact]
    public async Task So_few_outcomes_teach_nothing_and_it_is_said_why()
    {
        await Call(ExitCode.Done, "simulate", "--postings", "20", "--seekers", "5", "--cities", "110105", "--out", At("data"));

        var error = await Call(ExitCode.Failed, "rank-train", At("data"), "--out", At("out"));

        Assert.Contains("nothing can be learned from", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile learned needs --model", "--profile", "learned")]
    [InlineData("--model goes with --profile learned", "--model", "x.model")]
    public async Task The_learned_profile_and_its_file_go_together(string message, params string[] options)
    {
        var error = await Call(ExitCode.WrongUsage, ["match", "--postings", "p", "--seekers", "s", "--as-of", "2026-03-31", .. options]);

        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_ranking_is_refused_by_name()
    {
        File.WriteAllText(At("other.model"), "no ranking");

        var error = await Call(ExitCode.Failed, "match", "--postings", "p", "--seekers", "s", "--as-of", "2026-03-31", "--profile", "learned", "--model", At("other.model"));

        Assert.Contains("other.model: is no learned ranking", error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(folder, name);

    private static async Task<string> Call(int expected, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(arguments, output, error, CancellationToken.None);
        Assert.True(code == expected, $"{code}: {error}");
        return error.ToString();
    }
}
