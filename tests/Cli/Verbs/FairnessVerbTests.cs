using System.Text.Json;

namespace Jiuye.Cli.Tests;

public sealed class FairnessVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-fairness-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Rates_and_ratios_of_a_file_of_lists_are_told_as_json()
    {
        var (code, output, _) = await Run("--seekers", People(20, 20), "--matches", Lists("""{"p":"p1","F":3,"k":[["m1",0.9],["m2",0.8],["w1",0.7]]}"""), "--by", "sex", "--office", "--json");

        Assert.Equal(0, code);
        var women = JsonDocument.Parse(output).RootElement.GetProperty("audit").GetProperty("groupings")[0].GetProperty("groups")[0];
        Assert.Equal(("女", 20, 1), (women.GetProperty("zh").GetString(), women.GetProperty("persons").GetInt32(), women.GetProperty("shown").GetProperty("count").GetInt32()));
        Assert.Equal(0.5, women.GetProperty("shown").GetProperty("impact_ratio").GetDouble());
        Assert.True(women.GetProperty("shown").GetProperty("pointed_at").GetBoolean());
    }

    [Fact]
    public async Task Without_the_offices_leave_few_persons_are_counted_nowhere()
    {
        var (code, output, _) = await Run("--seekers", People(40, 3), "--matches", Lists("""{"p":"p1","F":1,"k":[["w1",0.7]]}"""), "--by", "sex", "--json");

        Assert.Equal(0, code);
        var audit = JsonDocument.Parse(output).RootElement.GetProperty("audit");
        Assert.Empty(audit.GetProperty("groupings").EnumerateArray());
        Assert.Equal("性别", audit.GetProperty("left_out")[0].GetProperty("zh").GetString());
    }

    [Theory]
    [InlineData("zh-CN", "求职者 40 人", "本审查看不到")]
    [InlineData("en", "40 seekers", "What this audit cannot see")]
    public async Task The_page_says_in_both_languages_what_it_counted_and_what_it_cannot_see(string language, string counted, string unseen)
    {
        var (_, output, _) = await Run("--seekers", People(20, 20), "--matches", Lists("""{"p":"p1","F":0,"k":[]}"""), "--language", language);

        Assert.Contains(counted, output, StringComparison.Ordinal);
        Assert.Contains(unseen, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_k_beyond_every_list_shows_all_they_have()
    {
        var (code, output, _) = await Run("--seekers", People(20, 20), "--matches", Lists("""{"p":"p1","F":2,"k":[["m1",0.9],["w1",0.7]]}"""), "--by", "sex", "--top", "1000", "--office", "--json");

        Assert.Equal(0, code);
        Assert.Equal(1, JsonDocument.Parse(output).RootElement.GetProperty("audit").GetProperty("short_lists").GetInt32());
    }

    [Theory]
    [InlineData("--by", "shoe_size", "'shoe_size' is no attribute")]
    [InlineData("--together", "sex+sex", "twice")]
    [InlineData("--rerank", "sex", "--lists")]
    public async Task An_unknown_attribute_or_half_a_re_ranking_is_wrong_usage(string option, string value, string message)
    {
        var (code, _, error) = await Run("--seekers", People(1, 1), "--matches", Lists("""{"p":"p1","F":0,"k":[]}"""), option, value);

        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"p":"p1","F":2,"k":[["m1",0.1],["w1",0.7]]}""", "expected the best first")]
    [InlineData("""{"p":"p1"}""", "line 1: expected")]
    [InlineData("nothing", "line 1: expected")]
    public async Task A_line_that_is_no_list_fails_with_file_and_line(string line, string message)
    {
        var (code, _, error) = await Run("--seekers", People(1, 1), "--matches", Lists(line));

        Assert.Equal(1, code);
        Assert.Contains("lists.jsonl", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Re_ranking_writes_the_lists_and_a_line_for_every_move_and_nothing_without_being_asked()
    {
        var (postings, lists, moves) = (Path.Combine(folder.FullName, "postings.jsonl"), Path.Combine(folder.FullName, "fair.jsonl"), Path.Combine(folder.FullName, "moves.jsonl"));
        File.WriteAllText(postings, """{"id":"p1","title":"保洁员","district":"110101","headcount":1}""" + "\n");
        var seekers = People(3, 3);
        var given = Lists("""{"p":"p1","F":6,"k":[["m0",0.9],["m1",0.8],["m2",0.7],["w0",0.6],["w1",0.5],["w2",0.4]]}""");

        var (code, output, error) = await Run("--seekers", seekers, "--matches", given, "--postings", postings, "--by", "sex", "--top", "4", "--rerank", "sex", "--lists", lists, "--moves", moves, "--office", "--json");

        Assert.True(code == 0, error);
        Assert.Equal("""{"p":"p1","F":6,"k":[["m0",0.9],["w0",0.6],["m1",0.8],["w1",0.5]]}""", File.ReadAllLines(lists).Single());
        Assert.Equal(
            [
                """{"posting":"p1","seeker":"m1","from":2,"to":3,"score":0.8,"by":"sex"}""",
                """{"posting":"p1","seeker":"m2","from":3,"to":null,"score":0.7,"by":"sex"}""",
                """{"posting":"p1","seeker":"w0","from":4,"to":2,"score":0.6,"by":"sex"}""",
                """{"posting":"p1","seeker":"w1","from":5,"to":4,"score":0.5,"by":"sex"}""",
            ],
            File.ReadAllLines(moves));
        var page = JsonDocument.Parse(output).RootElement;
        Assert.True(page.GetProperty("reranked").GetBoolean());
        Assert.Equal(0, page.GetProperty("audit").GetProperty("groupings")[0].GetProperty("balance").GetProperty("infeasible_lists").GetDouble());
        Assert.Equal(1, page.GetProperty("before_reranking").GetProperty("groupings")[0].GetProperty("balance").GetProperty("infeasible_lists").GetDouble());
    }

    private string People(int men, int women)
    {
        var path = Path.Combine(folder.FullName, "seekers.jsonl");
        File.WriteAllLines(path, Enumerable.Range(0, men + women).Select(number => number < men
            ? $$$"""{"id":"m{{{number}}}","district":"110101","protected":{"gender":"男"}}"""
            : $$$"""{"id":"w{{{number - men}}}","district":"110101","protected":{"gender":"女"}}"""));
        return path;
    }

    private string Lists(params string[] lines)
    {
        var path = Path.Combine(folder.FullName, "lists.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["fairness", "--as-of", "2026-03-31", .. args], output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
