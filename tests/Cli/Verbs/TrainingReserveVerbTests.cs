using System.Text.Json;

namespace Jiuye.Cli.Tests;

[Trait("Requirement", "R-237")]
public sealed class TrainingReserveVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-reserve-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("2026-04-30", "ready")]
    [InlineData("2026-05-01", "move_now")]
    public async Task A_post_that_is_to_come_has_its_reserve_before_it_opens_and_moves_it_then(string asOf, string ready)
    {
        var (code, output, error) = await Reserve("shunyi-2011", asOf);

        Assert.True(code == ExitCode.Done, error);
        using var post = JsonDocument.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["w2"], post.RootElement.GetProperty(ready).EnumerateArray().Select(static id => id.GetString()));
        Assert.Equal(["w1"], post.RootElement.GetProperty("to_train").EnumerateArray().Select(static one => one.GetProperty("seeker").GetString()));
        Assert.Equal(("2026-05-01", 1), (post.RootElement.GetProperty("opens_on").GetString(), post.RootElement.GetProperty("unprovided").GetInt32()));
        Assert.Contains("is_in_low_post): w3", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_without_such_a_reserve_is_refused_by_name()
    {
        var (code, _, error) = await Reserve("beijing-2018", "2026-04-30");

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("talent_reserve", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Reserve(string policy, string asOf)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(
            [
                "training", "reserve", "--policy", policy, "--as-of", asOf,
                "--workers", Write("workers.jsonl", """
                    {"id":"w1","district":"110113","age":34,"skill_grade":"none","wanted_occupations":["6-18-02-04"],"registered_at":"2026-01-05"}
                    {"id":"w2","district":"110113","age":40,"skill_grade":"senior","wanted_occupations":["6-18-02-04"],"registered_at":"2026-01-05"}
                    {"id":"w3","district":"110113","age":41,"skill_grade":"senior","wanted_occupations":["6-18-02-04"],"registered_at":"2026-01-05"}
                    """),
                "--posts", Write("posts.jsonl", """{"id":"p1","title":"焊工","occupation":"6-18-02-04","district":"110113","skill_grade":"intermediate","headcount":3,"posted_at":"2026-05-01"}"""),
                "--facts", Write("facts.jsonl", """
                    {"id":"w1","is_in_low_post":true}
                    {"id":"w2","is_in_low_post":true}
                    """),
            ],
            output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text + "\n");
        return path;
    }
}
