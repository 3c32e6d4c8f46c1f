using Jiuye.Cli;

namespace Cli.Tests;

public sealed class SimulateVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-simulate-");

    private string Market => Path.Combine(folder.FullName, "market");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_market_is_written_and_counted()
    {
        var (code, output, error) = await Run("simulate", "--postings", "40", "--seekers", "30", "--seed", "7", "--out", Market, "--threads", "2");

        Assert.Equal(0, code);
        Assert.Equal("", error);
        Assert.Equal($"40 postings, 30 seekers written to {Market}", output.Trim());
        Assert.Equal(40, File.ReadLines(Path.Combine(Market, "postings.jsonl")).Count());
    }

    [Fact]
    public async Task A_market_that_is_there_is_kept_unless_force_is_given()
    {
        await Run("simulate", "--postings", "5", "--seekers", "0", "--out", Market);

        var (refused, _, error) = await Run("simulate", "--postings", "6", "--seekers", "0", "--out", Market);
        var (replaced, _, _) = await Run("simulate", "--postings", "6", "--seekers", "0", "--out", Market, "--force");

        Assert.Equal((1, 0), (refused, replaced));
        Assert.Contains("--force", error, StringComparison.Ordinal);
        Assert.Equal(6, File.ReadLines(Path.Combine(Market, "postings.jsonl")).Count());
    }

    [Theory]
    [InlineData("--cities", "亚特兰蒂斯")]
    [InlineData("--defects", "0.9")]
    [InlineData("--policy", "atlantis-2026")]
    [InlineData("--postings", "-5")]
    public async Task Wrong_usage_is_named_and_writes_nothing(string option, string value)
    {
        var (code, _, error) = await Run("simulate", option, value, "--out", Market);

        Assert.Equal(2, code);
        Assert.Contains(value, error, StringComparison.Ordinal);
        Assert.Empty(folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task Help_teaches_by_example()
    {
        var (code, output, _) = await Run("simulate", "--help");

        Assert.Equal(0, code);
        Assert.Contains("jiuye simulate --postings 10000", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(args, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
