using Jiuye.Cli;

namespace Cli.Tests;

public sealed class PublicationVerbTests : IDisposable
{
    private const string Totals = """
        [{"name":"totals","title":{"zh":"供求总体情况","en":"Totals"},"period":"2019Q1","row_title":{"zh":"项目","en":"Item"},
          "columns":[{"name":"level","title":{"zh":"本季度","en":"this quarter"}}],
          "rows":[{"key":"demand","heading":{"zh":"需求人数","en":"openings"},"kind":"body","values":[{"number":164152}]},
                  {"key":"seekers","heading":{"zh":"求职人数","en":"seekers"},"kind":"body","values":[{"number":158073}]},
                  {"key":"ratio","heading":{"zh":"求人倍率","en":"ratio"},"kind":"body","values":[{"number":1.04}]}],
          "notes":[],"sources":[]}]
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-publication-");

    [Fact]
    public async Task A_swapped_digit_ends_with_3_and_a_line_that_names_it()
    {
        File.WriteAllText(At("tables.json"), Totals);
        File.WriteAllText(At("report.txt"), "本季度需求人数146152人，求人倍率1.04。");

        var (code, output, error) = await Run("audit-publication", "--text", At("report.txt"), "--tables", At("tables.json"));

        Assert.Equal(ExitCode.FinishedWithRejectedRows, code);
        Assert.Contains("146152,164152,digit_swap", output, StringComparison.Ordinal);
        Assert.Contains("1 findings", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_is_made_and_made_again()
    {
        File.WriteAllText(At("tables.json"), Totals);

        var (made, output, _) = await Run("publish", "--tables", At("tables.json"), "--template", "supply-demand-quarter", "--out", At("release"));
        var (verified, again, _) = await Run("publish", "--verify", At("release"));

        Assert.Equal((ExitCode.Done, ExitCode.Done), (made, verified));
        Assert.Contains("snapshot ", output, StringComparison.Ordinal);
        Assert.Contains("same bytes", again, StringComparison.Ordinal);
        Assert.Contains("求人倍率为1.04。", File.ReadAllText(At("release/report.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_release_comes_back_by_its_snapshot_after_the_tables_have_changed()
    {
        File.WriteAllText(At("tables.json"), Totals);
        var (_, output, _) = await Run("publish", "--tables", At("tables.json"), "--template", "supply-demand-quarter", "--out", At("release"));
        var snapshot = output.Split('\n')[0]["snapshot ".Length..];
        var report = File.ReadAllText(At("release/report.html"));
        File.WriteAllText(At("tables.json"), Totals.Replace("164152", "170000", StringComparison.Ordinal).Replace("1.04", "1.08", StringComparison.Ordinal));
        await Run("publish", "--tables", At("tables.json"), "--template", "supply-demand-quarter", "--out", At("release"));

        var (code, _, error) = await Run("publish", "--rebuild", snapshot[..12], "--out", At("again"));

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.NotEqual(report, File.ReadAllText(At("release/report.html")));
        Assert.Equal(report, File.ReadAllText(At("again/report.html")));
    }

    [Fact]
    public async Task Tables_that_are_no_json_end_with_1_and_the_file()
    {
        File.WriteAllText(At("tables.json"), "{");

        var (code, _, error) = await Run("publish", "--tables", At("tables.json"), "--out", At("release"));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("tables.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_and_tables_do_not_go_together()
    {
        var (code, _, _) = await Run("publish", "--verify", At("release"), "--tables", At("tables.json"));

        Assert.Equal(ExitCode.WrongUsage, code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private string At(string name) => Path.Combine(folder.FullName, name);
}
