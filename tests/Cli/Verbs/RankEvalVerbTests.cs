using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class RankEvalVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // By hand: in q1 the relevant row stands second: NDCG@2 = 1/log2(3), MRR 1/2; in q2 first; q3 has none. For postings: p1 0.9/0 beside 0.8/1, p2 0.5/1 beside 0.2/0, p3 none.
    [Fact]
    public async Task Scores_are_measured_for_both_sides_as_by_hand()
    {
        var file = Write("scored.csv", """
            group,posting,label,score
            q1,p1,0,0.9
            q1,p2,1,0.5
            q1,p3,0,0.1
            q2,p1,1,0.8
            q2,p2,0,0.2
            q3,p3,0,0.3
            """);

        var json = await RunAsync("rank-eval", file, "--score", "score", "--other-side", "posting", "--k", "1,2", "--json");

        Assert.Equal((1 + (1 / Math.Log2(3))) / 2, Figure(json, "group", "ndcg@2"), 12);
        Assert.Equal(0.75, Figure(json, "group", "mrr@2"), 12);
        Assert.Equal(0.5, Figure(json, "group", "hr@1"), 12);
        Assert.Equal(1, json.RootElement.GetProperty("group").GetProperty("skipped").GetInt32());
        Assert.Equal((1 + (1 / Math.Log2(3))) / 2, Figure(json, "posting", "ndcg@2"), 12);
    }

    // u1: the second of its list of two is relevant, and another relevant one is missing: recall 1/2, MAP 1/4. u2 got no list.
    [Fact]
    public async Task Lists_that_recommend_wrote_are_measured_beside_what_was_relevant()
    {
        var lists = Write("lists.jsonl", """
            {"u":"u1","k":[["a",2.5],["b",1.5]]}
            {"u":"u9","k":[["a",2.5]]}
            """);
        var truth = Write("truth.tsv", "u1\tb\nu1\tc\nu2\ta\n");

        var json = await RunAsync("rank-eval", lists, "--truth", truth, "--k", "2", "--json");

        Assert.Equal(0.25, Figure(json, "lists", "recall@2"), 12);
        Assert.Equal(0.125, Figure(json, "lists", "map@2"), 12);
        Assert.Equal(1 / Math.Log2(3) / (1 + (1 / Math.Log2(3))) / 2, Figure(json, "lists", "ndcg@2"), 12);
    }

    [Fact]
    public async Task A_sample_of_the_others_flatters_and_its_seed_decides_it()
    {
        var lines = Enumerable.Range(0, 2_000).Select(static row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"q{row / 100},{(row % 100 == 7 ? 1 : 0)},{(row * 37 % 100) + (row % 100 == 7 ? 30 : 0)}"));
        var file = Write("many.csv", "group,label,score\n" + string.Join('\n', lines) + "\n");

        var full = await RunAsync("rank-eval", file, "--score", "score", "--json");
        var sampled = await RunAsync("rank-eval", file, "--score", "score", "--negatives", "10", "--seed", "3", "--json");
        var again = await RunAsync("rank-eval", file, "--score", "score", "--negatives", "10", "--seed", "3", "--threads", "1", "--json");

        Assert.True(Figure(sampled, "group", "mrr@10") > Figure(full, "group", "mrr@10"));
        Assert.Equal(sampled.RootElement.GetRawText(), again.RootElement.GetRawText());
    }

    [Fact]
    public async Task Pairs_kept_from_recommend_are_asked_for_both_ways()
    {
        // Two trades of four seekers and four postings each; of one pair of each trade it is asked whether it is found again.
        var train = Write("train.tsv", string.Concat(
            from trade in (int[])[0, 1] from seeker in (int[])[0, 1, 2, 3] from posting in (int[])[0, 1, 2, 3] where (seeker, posting) != (3, 3) select FormattableString.Invariant($"s{trade}{seeker}\tp{trade}{posting}\n")));
        var found = Write("found.tsv", "s03\tp03\ns13\tp13\n");

        var full = await RunAsync("rank-eval", found, "--train", train, "--k", "1", "--json");
        var sampled = await RunAsync("rank-eval", found, "--train", train, "--negatives", "2", "--k", "1", "--json");

        foreach (var side in (string[])["seekers", "postings"])
        {
            Assert.Equal(1, Figure(full, side, "recall@1"), 12);
            Assert.Equal(2, sampled.RootElement.GetProperty(side).GetProperty("queries").GetInt32());
        }
    }

    [Fact]
    public async Task Lists_and_pairs_at_once_are_wrong_usage()
    {
        using var error = new StringWriter();
        var file = Write("a.tsv", "1\t2\n");

        var code = await CommandLine.RunAsync(["rank-eval", file, "--train", file, "--truth", file], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("--truth and --train: expected one of them", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pairwise")]
    [InlineData("lambdamart")]
    public async Task An_order_is_learned_from_the_other_folds(string method)
    {
        var lines = Enumerable.Range(0, 1_200).Select(static row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"q{row / 10},{(row * 7 % 10 > 6 ? 1 : 0)},{row * 7 % 10},{row * 31 % 17},{row / 10 % 3}"));
        var file = Write("features.csv", "group,label,x,noise,fold\n" + string.Join('\n', lines) + "\n");

        var json = await RunAsync("rank-eval", file, "--method", method, "--k", "3", "--json");

        Assert.True(Figure(json, "group", "ndcg@3") > 0.99);
    }

    [Fact]
    public async Task A_grade_that_is_none_is_named_with_row_and_column()
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(["rank-eval", Write("bad.csv", "group,label,score\nq1,good,1\n"), "--score", "score"], TextWriter.Null, error, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("bad.csv: row 1, column 'label': 'good': expected a grade of 0 or more", error.ToString(), StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static double Figure(JsonDocument json, string side, string name) => json.RootElement.GetProperty(side).GetProperty("metrics").GetProperty(name).GetProperty("value").GetDouble();

    private static async Task<JsonDocument> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.True(await CommandLine.RunAsync(args, output, error, CancellationToken.None) == ExitCode.Done, error.ToString());
        return JsonDocument.Parse(output.ToString());
    }
}
