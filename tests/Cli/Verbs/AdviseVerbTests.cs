using Jiuye.Cli;

namespace Cli.Tests;

public sealed class AdviseVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_seeker_with_too_few_matches_reads_the_cheapest_ways_to_more()
    {
        var (code, output, _) = await Advise("--seeker", "s", "--at-least", "2");

        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("合适岗位：0个\n想要2个，放宽后最多2个\n最省的放宽办法：\n- 到全市范围内找工作，并接受夜班：2个（代价26）\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_reads_why_why_not_and_what_would_help()
    {
        var (code, output, _) = await Advise("--seeker", "s", "--posting", "night", "--language", "en");

        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("Match ", output, StringComparison.Ordinal);
        Assert.Contains("Why not:\n- you did not accept the shifts asked\n", output, StringComparison.Ordinal);
        Assert.Contains("What would help:\n- accept night shifts: then among the candidates for this posting, at place 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employer_reads_what_to_ask_less()
    {
        var (code, output, _) = await Advise("--posting", "far", "--at-least", "1", "--language", "en");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("Candidates who pass: 0\n1 wanted, 0 at most by giving something up\n", output);
    }

    [Fact]
    public async Task An_employer_reads_what_gets_more_candidates()
    {
        var (code, output, _) = await Advise("--posting", "night", "--at-least", "1");

        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("合适人选：0个\n想要1个，放宽后最多1个\n最省的放宽办法：\n- 班次与求职者商定：1个（代价10）\n", output, StringComparison.Ordinal);
        Assert.Contains("怎样能有更多、更合适的人选：\n- 班次与求职者商定：符合条件的人从0人变为1人，前10名的平均匹配度从0.0%升到", output, StringComparison.Ordinal);
        Assert.EndsWith("%（代价10）\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "'nobody'", ExitCode.Failed)]
    [InlineData(null, "--seeker and --posting are missing", ExitCode.WrongUsage)]
    public async Task Who_is_not_there_is_said_by_name(string? seeker, string said, int expected)
    {
        var (code, _, error) = await Advise(seeker is null ? [] : ["--seeker", seeker]);

        Assert.Equal(expected, code);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Advise(params string[] words)
    {
        var (postings, seekers) = (Path.Combine(folder, "postings.jsonl"), Path.Combine(folder, "seekers.jsonl"));
        File.WriteAllLines(postings, [
            """{"id":"night","title":"保安员","district":"440103","shifts":["night"],"posted_at":"2026-03-01"}""",
            """{"id":"far","title":"保安员","district":"440106","shifts":["day"],"posted_at":"2026-03-01"}"""]);
        File.WriteAllLines(seekers, ["""{"id":"s","district":"440103","wanted_districts":["440103"],"wanted_jobs":["保安员"],"accepted_shifts":["day"],"registered_at":"2026-03-01"}"""]);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(
            ["advise", "--postings", postings, "--seekers", seekers, "--as-of", "2026-03-31", .. words], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
