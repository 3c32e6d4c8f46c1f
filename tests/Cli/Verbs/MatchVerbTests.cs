using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class MatchVerbTests : IDisposable
{
    private const string Postings =
        """
        {"id":"p1","title":"电工","city":"广州","salary_text":"6000-8000元/月","posted_at":"2026-03-30"}
        {"id":"p2","title":"收银员","city":"广州","salary_text":"4000-5000元/月","posted_at":"2026-03-30"}
        {"id":"p3","title":"电工","city":"深圳","salary_text":"9000元/月","posted_at":"2026-03-30"}

        """;

    private const string Seekers =
        """
        {"id":"s1","district":"440103","wanted_jobs":["电工"]}
        {"id":"s2","district":"440103","wanted_jobs":["收银员"]}

        """;

    private const string PlainPostings =
        """
        {"id":7,"title":"a","text":"电工 维修","district":"d1","occ":"x","mid":"6-31","edu":2,"wmin":1,"wmax":6000,"amin":18,"amax":60,"month":1,"n":1,"open":1}
        {"id":8,"title":"b","text":"电工 电工 维修","district":"d1","occ":"x","mid":"6-31","edu":5,"wmin":1,"wmax":6000,"amin":18,"amax":60,"month":1,"n":1,"open":1}
        {"id":9,"title":"c","text":"会计","district":"d1","occ":"x","mid":"2-06","edu":2,"wmin":1,"wmax":6000,"amin":18,"amax":60,"month":1,"n":1,"open":1}
        {"id":10,"title":"d","text":"电工","district":"d1","occ":"x","mid":"6-31","edu":2,"wmin":1,"wmax":6000,"amin":18,"amax":60,"month":1,"n":1,"open":0}

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-match-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_seeker_gets_a_line_with_the_count_of_candidates_and_the_best_first()
    {
        var call = await Run("match", "--postings", Given("p.jsonl", Postings), "--seekers", Given("s.jsonl", Seekers), "--top", "5", "--as-of", "2026-03-31");

        Assert.Equal((0, ""), (call.Code, call.Error));
        Assert.Equal([("s1", 2, "p1"), ("s2", 2, "p2")], Lists(call.Output, "s"));
    }

    [Fact]
    public async Task Each_posting_gets_a_line_where_postings_ask()
    {
        var call = await Run(
            "match", "--postings", Given("p.jsonl", Postings), "--seekers", Given("s.jsonl", Seekers), "--top", "5", "--as-of", "2026-03-31", "--direction", "postings");

        Assert.Equal([("p1", 2, "s1"), ("p2", 2, "s2"), ("p3", 0, null)], Lists(call.Output, "p"));
    }

    [Fact]
    public async Task An_explanation_stands_beside_each_match_and_sums_to_its_score()
    {
        var call = await Run(
            "match", "--postings", Given("p.jsonl", Postings), "--seekers", Given("s.jsonl", Seekers), "--as-of", "2026-03-31", "--explain");

        using var first = JsonDocument.Parse(call.Output.Split('\n')[0]);
        var score = first.RootElement.GetProperty("k")[0][1].GetDouble();
        var explained = first.RootElement.GetProperty("x")[0];
        Assert.Equal(score, explained.GetProperty("parts").EnumerateArray().Sum(static part => part.GetProperty("value").GetDouble()), 1e-9);
        Assert.StartsWith("匹配度", explained.GetProperty("zh").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_measuring_format_ranks_by_BM25_over_what_passes_and_counts_closed_postings_for_frequencies()
    {
        var seekers = """{"id":"a","text":"电工","districts":["d1"],"mids":[],"edu":3,"wage":5000,"age":30}""" + "\n";

        var call = await Run("match", "--plain", "--postings", Given("p.jsonl", PlainPostings), "--seekers", Given("s.jsonl", seekers), "--top", "5");

        using var line = JsonDocument.Parse(call.Output);
        Assert.Equal(2, line.RootElement.GetProperty("F").GetInt32());
        var only = Assert.Single(line.RootElement.GetProperty("k").EnumerateArray());
        Assert.Equal(7, only[0].GetInt32());
        // N = 4, df = 3, length 2, mean length 7/4: ln(1 + 1.5/3.5) · 2.2 / (1 + 1.2·(0.25 + 0.75·2/1.75)).
        Assert.Equal(Math.Log(1 + 1.5 / 3.5) * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / 1.75)), only[1].GetDouble(), 1e-12);
    }

    [Fact]
    public async Task A_measurement_is_the_last_line()
    {
        var seekers = """{"id":"a","text":"电工","districts":["d1"],"mids":["6-31"],"edu":3,"wage":5000,"age":30}""" + "\n";

        var call = await Run("match", "--plain", "--measure", "--postings", Given("p.jsonl", PlainPostings), "--seekers", Given("s.jsonl", seekers));

        using var measured = JsonDocument.Parse(call.Output.TrimEnd().Split('\n')[^1]);
        Assert.Equal(1, measured.RootElement.GetProperty("bulk_n").GetInt32());
        Assert.True(measured.RootElement.GetProperty("rss_mb").GetDouble() > 0);
    }

    [Fact]
    public async Task A_measurement_with_changes_counts_what_queries_see_and_what_they_see_no_more()
    {
        var seekers = """{"id":"a","text":"电工","districts":["d1"]}""" + "\n";
        var changes =
            """
            {"op":"add","p":{"id":11,"text":"电工 高压","district":"d2","mid":"6-31","edu":2,"wmax":6000,"amin":18,"amax":60,"open":1}}
            {"op":"close","id":7}
            {"op":"single","p":{"id":12,"text":"会计","district":"d9","mid":"2-06","open":1}}

            """;

        var call = await Run(
            "match", "--plain", "--measure", "--updates", Given("u.jsonl", changes), "--postings", Given("p.jsonl", PlainPostings), "--seekers", Given("s.jsonl", seekers));

        using var measured = JsonDocument.Parse(call.Output.TrimEnd().Split('\n')[^1]);
        Assert.Equal(1, measured.RootElement.GetProperty("upd_seen").GetInt32());
        Assert.Equal(1, measured.RootElement.GetProperty("upd_gone").GetInt32());
        Assert.True(measured.RootElement.GetProperty("upd1_p50").GetDouble() > 0);
    }

    [Fact]
    public async Task A_change_of_another_kind_is_named_by_file_and_line()
    {
        var call = await Run(
            "match", "--plain", "--measure", "--updates", Given("u.jsonl", """{"op":"drop","id":7}"""), "--postings", Given("p.jsonl", PlainPostings), "--seekers", Given("s.jsonl", """{"id":1}"""));

        Assert.Equal(1, call.Code);
        Assert.Contains("u.jsonl:1: field 'op' is drop; expected add, close or single.", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_the_measuring_format_that_does_not_fit_is_named_by_file_and_line()
    {
        var call = await Run("match", "--plain", "--postings", Given("p.jsonl", """{"id":1,"edu":"x"}"""), "--seekers", Given("s.jsonl", """{"id":1}"""));

        Assert.Equal(1, call.Code);
        Assert.Contains("p.jsonl:1: field 'edu' is \"x\"; expected a number.", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_the_caller_is_told_what_to_add()
    {
        var call = await Run("match", "--postings", Given("p.jsonl", Postings), "--seekers", Given("s.jsonl", Seekers));

        Assert.Equal(2, call.Code);
        Assert.Contains("--as-of", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_run_leaves_the_earlier_result_alone()
    {
        var earlier = Given("m.jsonl", "earlier\n");

        var call = await Run("match", "--postings", Path.Combine(folder, "absent.jsonl"), "--seekers", Given("s.jsonl", Seekers), "--as-of", "2026-03-31", "--out", earlier);

        Assert.Equal(1, call.Code);
        Assert.Equal("earlier\n", await File.ReadAllTextAsync(earlier));
        Assert.False(File.Exists(earlier + ".part"));
    }

    private static (string Id, int Candidates, string? Best)[] Lists(string output, string who) =>
    [
        .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using var list = JsonDocument.Parse(line);
            var best = list.RootElement.GetProperty("k").EnumerateArray().Select(static match => match[0].GetString()).FirstOrDefault();
            return (list.RootElement.GetProperty(who).GetString()!, list.RootElement.GetProperty("F").GetInt32(), best);
        }),
    ];

    private string Given(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.RunAsync(args, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
