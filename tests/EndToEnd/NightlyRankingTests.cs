using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>Nights with and without enough outcomes to learn a ranking from.</summary>
public sealed class NightlyRankingTests(Night night) : IClassFixture<Night>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void With_too_few_outcomes_the_declared_weights_serve_and_the_report_says_so()
    {
        Assert.Equal("too_few_outcomes", Decision(night.Undisturbed));
        Assert.False(File.Exists(Path.Combine(night.Undisturbed, "ranking.model")));
        Assert.Contains("推荐按公示权重排序：有结果的推荐", File.ReadAllText(Path.Combine(night.Undisturbed, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void With_enough_a_ranking_is_learned_and_judged_the_same_on_any_number_of_threads_and_when_made_again()
    {
        var one = Learn("one", "1");
        var more = Learn("more", "8");

        Assert.NotEqual("too_few_outcomes", Decision(folder["one"]));
        Assert.NotEqual("not_learned", Decision(folder["one"]));
        Assert.Equal(one, more);
        Assert.Equal(one, Learn("one", "2"));
    }

    public void Dispose() => folder.Dispose();

    private IReadOnlyDictionary<string, string> Learn(string name, string threads)
    {
        var policy = folder["policy.json"];
        File.WriteAllText(policy, """
            {
              "name": "learns-early", "title": { "zh": "试验", "en": "trial" }, "extends": "beijing-2018",
              "learning": { "fewest_outcomes": { "value": 100, "source": "a test" } }
            }
            """);
        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", folder[name], "--threads", threads, "--policy", policy);
        Assert.True(code == 3, error);
        return Night.HashesOf(folder[name]);
    }

    private static string? Decision(string results)
    {
        using var verdict = JsonDocument.Parse(File.ReadAllText(Path.Combine(results, "ranking.json")));
        return verdict.RootElement.GetProperty("decision").GetString();
    }
}
