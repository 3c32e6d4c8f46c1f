using Jiuye.Cli;
using Jiuye.Matching.Learning.Collaborative;

namespace Cli.Tests;

public sealed class RecommendVerbTests : IDisposable
{
    // Two trades; number 3 has applied to one posting of the first, the seeker 'neu' to nothing that counts.
    private const string Trades = "0\tA1\n0\tA2\n0\tA3\n1\tA1\n1\tA2\n1\tA3\n2\tA1\n2\tA2\n2\tA3\n3\tA1\n7\tB1\n7\tB2\n8\tB1\n8\tB2\n";

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Who_applied_like_others_is_told_what_they_applied_to()
    {
        var (code, output, _) = await Run("recommend", "--train", Write("train.tsv", Trades), "--top", "2", "--factors", "2");

        Assert.Equal(ExitCode.Done, code);
        var line = output.Split('\n').Single(static line => line.StartsWith("{\"u\":3,", StringComparison.Ordinal));
        Assert.Matches("^{\"u\":3,\"k\":\\[\\[\"A[23]\",[-0-9.E]+\\],\\[\"A[23]\",[-0-9.E]+\\]\\]}$", line);
    }

    [Fact]
    public async Task No_list_holds_what_was_trained_on_or_excluded_and_strangers_get_one_too()
    {
        var (code, output, _) = await Run("recommend", "--train", Write("train.tsv", Trades), "--exclude", Write("out.tsv", "3\tA2\nneu\tB1\n"), "--factors", "2");

        Assert.Equal(ExitCode.Done, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["0", "1", "2", "3", "7", "8", "\"neu\""], lines.Select(static line => line[5..line.IndexOf(',', StringComparison.Ordinal)]));
        Assert.DoesNotContain("\"A1\"", lines[3], StringComparison.Ordinal);
        Assert.DoesNotContain("\"A2\"", lines[3], StringComparison.Ordinal);
        Assert.Contains("\"A3\"", lines[3], StringComparison.Ordinal);
        Assert.DoesNotContain("\"B1\"", lines[6], StringComparison.Ordinal);
        Assert.Contains("\"A1\"", lines[6], StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reversed_every_posting_gets_seekers()
    {
        var (_, output, _) = await Run("recommend", "--train", Write("train.tsv", Trades), "--top", "1", "--factors", "2", "--reverse");

        Assert.Equal(5, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("{\"u\":\"A2\",\"k\":[[3,", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "{\"u\":3,\"k\":[[\"B2\",")]
    [InlineData(true, "{\"u\":\"B2\",\"k\":[[3,")]
    public async Task Factors_trained_elsewhere_take_the_place_of_training(bool isReversed, string expected)
    {
        // Nobody else has anything in common with B2 but seeker 3, by these factors.
        var file = Path.Combine(folder, "other.factors");
        File.WriteAllBytes(file, new FactorFile(["3", "9"], ["B2"], 1, [5, 1], [5]).ToBytes());

        var (code, output, _) = await Run(["recommend", "--train", Write("train.tsv", Trades), "--model", file, "--top", "1", .. isReversed ? new[] { "--reverse" } : []]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Factors_trained_elsewhere_and_settings_of_training_exclude_each_other()
    {
        var (code, _, error) = await Run("recommend", "--train", Write("train.tsv", Trades), "--model", "x.factors", "--factors", "2");

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("--model takes the place of training", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_the_lines_and_the_threads_change_no_byte()
    {
        var turned = string.Join('\n', Trades.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse());

        var (_, first, _) = await Run("recommend", "--train", Write("train.tsv", Trades), "--threads", "1", "--spread", "0.3");
        var (_, second, _) = await Run("recommend", "--train", Write("turned.tsv", turned), "--threads", "8", "--spread", "0.3");

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("1\tA\nB\n", "train.tsv:2: 1 fields; expected seeker, tab, posting")]
    [InlineData("1\tA\n\n2\tA\t0\n", "train.tsv:3: the weight is '0'; expected a number above 0")]
    [InlineData("1\tA\tNaN\n", "train.tsv:1: the weight is 'NaN'")]
    [InlineData("\n", "train.tsv: no pairs")]
    public async Task A_line_that_does_not_fit_is_named(string content, string problem)
    {
        var (code, output, error) = await Run("recommend", "--train", Write("train.tsv", content));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.Empty(output);
    }

    [Fact]
    public async Task New_seekers_and_new_postings_come_by_their_content()
    {
        var seekers = Write("seekers.jsonl", string.Concat(((string[])["0", "1", "2", "3"]).Select(static id => $"{{\"id\":{id},\"text\":\"电焊 钳工\",\"wage\":6000}}\n")) + "{\"id\":7,\"text\":\"护理\",\"wage\":4000}\n{\"id\":8,\"text\":\"护理\",\"wage\":4100}\n{\"id\":\"neu\",\"text\":\"护理\"}\n");
        var postings = Write("postings.jsonl", "{\"id\":\"A1\",\"t\":[\"焊\"]}\n{\"id\":\"A2\",\"t\":[\"焊\"]}\n{\"id\":\"A3\",\"t\":[\"焊\"]}\n{\"id\":\"B1\",\"t\":[\"护\"]}\n{\"id\":\"B2\",\"t\":[\"护\"]}\n{\"id\":\"B9\",\"t\":[\"护\"]}\n{\"id\":\"A9\",\"t\":[\"焊\"]}\n");
        string[] call = ["recommend", "--train", Write("train.tsv", Trades), "--content-seekers", seekers, "--content-postings", postings, "--factors", "2", "--top", "3"];

        var (code, output, _) = await Run([.. call, "--threads", "1"]);
        var (_, again, _) = await Run([.. call, "--threads", "8"]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(output, again);
        Assert.DoesNotContain("NaN", output, StringComparison.Ordinal);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("\"A9\"", lines.Single(static line => line.StartsWith("{\"u\":0,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All((string[])["\"B1\"", "\"B2\"", "\"B9\""], id => Assert.Contains(id, lines.Single(static line => line.StartsWith("{\"u\":\"neu\",", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[1]\n", "content.jsonl:1: Array; expected an object with an id")]
    [InlineData("{\"id\":1,\n", "content.jsonl:1: no JSON")]
    [InlineData("{\"wage\":1}\n", "content.jsonl:1: no field 'id'")]
    [InlineData("\n{\"id\":null}\n", "content.jsonl:2: field 'id': null; expected a number or a text")]
    [InlineData("{\"id\":1}\n{\"id\":\"1\"}\n", "content.jsonl:2: field 'id': 1 has a line already")]
    [InlineData("{\"id\":1,\"wage\":1e999}\n", "content.jsonl:1: field 'wage': 1e999; expected a finite number")]
    [InlineData("{\"id\":1,\"skills\":{\"weld\":\"much\"}}\n", "content.jsonl:1: field 'skills.weld': String; expected a number")]
    public async Task A_line_of_content_that_does_not_fit_is_named(string content, string problem)
    {
        var (code, output, error) = await Run("recommend", "--train", Write("train.tsv", Trades), "--content-postings", Write("content.jsonl", content));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(problem, error, StringComparison.Ordinal);
        Assert.Empty(output);
    }

    [Fact]
    public async Task A_single_seeker_gets_what_is_left_and_an_empty_file_of_content_changes_nothing()
    {
        var (code, output, _) = await Run("recommend", "--train", Write("train.tsv", "1\tA\n1\tA\t3\n1\tB\n"), "--content-postings", Write("content.jsonl", ""));

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("{\"u\":1,\"k\":[]}\n", output);
    }

    [Fact]
    public async Task A_strength_that_is_no_number_is_wrong_usage()
    {
        var (code, _, error) = await Run("recommend", "--train", Write("train.tsv", Trades), "--spread", "much");

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("'much': expected a number from 0", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
