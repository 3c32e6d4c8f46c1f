using System.Globalization;
using System.Text.Json;
using Jiuye.Cli;
using Jiuye.Matching.Learning.Models;

namespace Cli.Tests;

public sealed class ProfileEvalVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Given_probabilities_are_measured_as_by_hand()
    {
        var file = Write("scored.csv", "label,p\n1,0.9\n0,0.2\n1,0.4\n0,0.4\n");

        var json = await RunAsync("profile-eval", file, "--score", "p", "--json");

        Assert.Equal(3.5 / 4, Figure(json, "auc"), 12);
        Assert.Equal((0.01 + 0.04 + 0.36 + 0.16) / 4, Figure(json, "brier"), 12);
    }

    [Fact]
    public async Task A_model_is_measured_by_fold_written_with_its_card_and_read_back()
    {
        var (file, model) = (Write("spells.csv", Spells()), Path.Combine(folder, "spells.model"));

        var json = await RunAsync("profile-eval", file, "--rising", "age", "--model", model, "--as-of", "2026-03-31", "--replicates", "100", "--json");

        Assert.True(Figure(json, "auc") > 0.6);
        Assert.Equal(["a", "b"], json.RootElement.GetProperty("groups").EnumerateArray().Select(static group => group.GetProperty("group").GetString()));
        await using var stream = File.OpenRead(model);
        var read = ModelFile.Read(stream, "spells.model");
        Assert.Equal(["age", "trade"], read.Scorer.Features.All.Select(static feature => feature.Name));
        Assert.Equal(new DateOnly(2026, 3, 31), read.Provenance.AsOf);
        Assert.InRange(read.Predict([50, double.NaN]), 0, 1);
        Assert.Contains("只升 rising", await File.ReadAllTextAsync(model + ".md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_number_of_threads_says_the_same()
    {
        var file = Write("spells.csv", Spells());

        var one = await RunAsync("profile-eval", file, "--threads", "1", "--replicates", "100", "--json");
        var many = await RunAsync("profile-eval", file, "--threads", "8", "--replicates", "100", "--json");

        Assert.Equal(one.RootElement.GetRawText(), many.RootElement.GetRawText());
    }

    [Theory]
    [InlineData("label,x\n1,1\n1,2\n", "All 2 rows have the label 1")]
    [InlineData("label,x\nNaN,1\n1,2\n", "row 1, column 'label': 'NaN': expected 0 or 1")]
    [InlineData("label,x\n1,1\n0\n", "row 2 has 1 cells; expected 2")]
    public async Task What_nothing_can_be_learned_from_is_said(string text, string expected)
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["profile-eval", Write("bad.csv", text)], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(expected, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_tells_the_outcome_is_pointed_at()
    {
        var lines = Spells().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var file = Write("leak.csv", lines[0] + ",closed\n" + string.Concat(lines.Skip(1).Select(static line => $"{line},{(line[0] == '1' ? "2026" : "2025")}\n")));

        var json = await RunAsync("profile-eval", file, "--replicates", "100", "--json");

        var warning = Assert.Single(json.RootElement.GetProperty("warnings").EnumerateArray());
        Assert.Equal(("closed", "Leak"), (warning.GetProperty("feature").GetString(), warning.GetProperty("kind").GetString()));
    }

    /// <summary>Older people stay longer, and one trade too; a fifth of the ages is missing.</summary>
    private static string Spells() => "label,age,trade,group,fold\n" + string.Concat(Enumerable.Range(0, 600).Select(static row =>
    {
        var (age, trade) = (20 + (row * 17 % 40), "xyz"[row % 3]);
        var label = (row * 7919 % 101) < age + (trade == 'x' ? 20 : -10) ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{label},{(row % 5 == 0 ? "" : age)},{trade},{(row % 2 == 0 ? "a" : "b")},{row % 4}\n");
    }));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static double Figure(JsonDocument json, string name) => json.RootElement.GetProperty("metrics").GetProperty(name).GetProperty("value").GetDouble();

    private static async Task<JsonDocument> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.True(await CommandLine.RunAsync(args, output, error, CancellationToken.None) == ExitCode.Done, error.ToString());
        return JsonDocument.Parse(output.ToString());
    }
}
