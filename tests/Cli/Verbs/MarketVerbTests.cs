using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class MarketVerbTests : IDisposable
{
    // Two seekers, three postings; both seekers like the first best, which wants the second.
    private const string Likings = "0.9,0.5,0.1\n0.8,0.3,0.2\n";
    private const string Wantings = "0.2,0.9\n0.6,0.5\n0.4,0.4\n";

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_stable_matching_opens_the_lists()
    {
        var (code, output, _) = await Run(Likings, Wantings, "--policy", "stable");

        Assert.Equal(ExitCode.Done, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("[1,0]", json.RootElement.GetProperty("matching").GetRawText());
        Assert.Equal("[[1,0,2],[0,1,2]]", json.RootElement.GetProperty("seekers").GetRawText());
        Assert.Equal(0, json.RootElement.GetProperty("report").GetProperty("blocking_pairs").GetInt32());
    }

    [Fact]
    public async Task Head_counts_let_a_posting_take_more()
    {
        var (_, output, _) = await Run(Likings, Wantings, "--policy", "stable", "--places", Write("heads", "2\n1\n1\n"));

        using var json = JsonDocument.Parse(output);
        Assert.Equal("[0,0]", json.RootElement.GetProperty("matching").GetRawText());
    }

    [Fact]
    public async Task Expected_matches_are_as_worked_by_hand()
    {
        // Own preference: seekers look 1, 1/2, 1/3 at 0, 1, 2 both; postings look at seeker 1 first, 0 first, 0 first (a tie).
        // Seeker 0: .18·1·½ + .30·½·1 + .04·⅓·1; seeker 1: .72·1·1 + .15·½·½ + .08·⅓·½.
        var (_, output, _) = await Run(Likings, Wantings, "--policy", "own");

        using var json = JsonDocument.Parse(output);
        Assert.Equal(0.09 + 0.15 + (0.04 / 3) + 0.72 + 0.0375 + (0.08 / 6), json.RootElement.GetProperty("expected_matches").GetDouble(), 6);
    }

    [Fact]
    public async Task Nash_gives_a_matrix_a_list()
    {
        var (_, output, _) = await Run(Likings, Wantings, "--policy", "nash");

        using var json = JsonDocument.Parse(output);
        var rows = json.RootElement.GetProperty("seekers")[0];
        Assert.Equal(3, rows.GetArrayLength());
        Assert.All(rows.EnumerateArray(), static row => Assert.Equal(1, row.EnumerateArray().Sum(static one => one.GetDouble()), 1e-9));
    }

    [Theory]
    [InlineData("tu")]
    [InlineData("welfare")]
    [InlineData("nash")]
    [InlineData("stable")]
    [InlineData("own")]
    [InlineData("product")]
    public async Task Threads_change_no_byte(string policy)
    {
        var (_, one, _) = await Run(Likings, Wantings, "--policy", policy, "--threads", "1");
        var (_, eight, _) = await Run(Likings, Wantings, "--policy", policy, "--threads", "8");

        Assert.Equal(one, eight);
    }

    [Theory]
    [InlineData("0.9,0.5,0.1\n0.8,NaN,0.2\n", Wantings, "likings: line 2, column 2: the preference is 'NaN'; expected a number from 0 to 1.")]
    [InlineData("0.9,-0.5,0.1\n0.8,0.3,0.2\n", Wantings, "likings: line 1, column 2: the preference is '-0.5'")]
    [InlineData("0.9,0.5,1.1\n0.8,0.3,0.2\n", Wantings, "likings: line 1, column 3: the preference is '1.1'")]
    [InlineData("0.9,,0.1\n0.8,0.3,0.2\n", Wantings, "likings: line 1, column 2: the preference is ''")]
    [InlineData("0.9,0.5,0.1\n0.8,0.3\n", Wantings, "likings: line 2, column 3: the line has 2 numbers; expected 3 as on line 1.")]
    [InlineData("0.9,0.5,0.1\n\n", Wantings, "likings: line 2, column 1: the line is empty")]
    [InlineData("", Wantings, "likings: no lines; expected one for each of the side")]
    [InlineData(Likings, "0.2,0.9\n0.6,0.5\n", "wantings: 2 lines of 2 numbers; expected 3 lines of 2")]
    public async Task What_is_no_market_is_refused_by_file_line_and_column(string likings, string wantings, string message)
    {
        var (code, _, error) = await Run(likings, wantings, "--policy", "tu");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1\n0\n1\n", "heads: line 2, column 1: the head-count is '0'; expected a whole number from 1.")]
    [InlineData("1\n1.5\n1\n", "heads: line 2, column 1: the head-count is '1.5'")]
    [InlineData("1\n1\n", "heads: 2 head-counts; expected 3, one for each posting.")]
    public async Task What_is_no_head_count_is_refused(string places, string message)
    {
        var (code, _, error) = await Run(Likings, Wantings, "--policy", "stable", "--places", Write("heads", places));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_counts_go_with_rules_that_know_them()
    {
        var (code, _, error) = await Run(Likings, Wantings, "--policy", "welfare", "--places", Write("heads", "1\n1\n1\n"));

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("expected tu or stable", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Run(string likings, string wantings, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["market", "--seekers", Write("likings", likings), "--postings", Write("wantings", wantings), .. more], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
