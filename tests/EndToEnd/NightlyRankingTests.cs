using System.Globalization;
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

    [Theory]
    [InlineData("ranking", 0)]
    [InlineData("ranking", 800)]
    [InlineData("clearing", 0)]
    [InlineData("clearing", 40)]
    public void A_night_killed_while_it_learns_or_clears_and_resumed_gives_the_bytes_of_an_undisturbed_one(string step, int milliseconds)
    {
        var policy = Policy("learns-early", "fewest_outcomes", 100);
        var results = KilledNight.In(step, folder, TimeSpan.FromMilliseconds(milliseconds), "--policy", policy);

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", results, "--policy", policy, "--resume");

        Assert.True(code == 3, error);
        Assert.Equal(Learn("undisturbed", "2"), Night.HashesOf(results));
    }

    [Fact]
    public void A_former_ranking_that_cannot_be_used_is_told_and_costs_nothing_else()
    {
        var undisturbed = Learn("undisturbed", "2");
        foreach (var (kind, former) in DamagedRankings.Of(folder["trained"]))
        {
            Directory.CreateDirectory(folder[kind]);
            File.WriteAllBytes(Path.Combine(folder[kind], "ranking.model"), former);

            var after = Learn(kind, "2");

            using var verdict = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder[kind], "ranking.json")));
            Assert.Contains("ranking.model", verdict.RootElement.GetProperty("former_unusable").GetString(), StringComparison.Ordinal);
            Assert.Contains("原排序模型文件无法使用", File.ReadAllText(Path.Combine(folder[kind], "report.html")), StringComparison.Ordinal);
            string[] told = ["ranking.json", "report.html", "report.json"];
            Assert.Equal(undisturbed.Where(file => !told.Contains(file.Key)).OrderBy(static file => file.Key), after.Where(file => !told.Contains(file.Key)).OrderBy(static file => file.Key));
            Assert.Equal(Decision(folder["undisturbed"]), Decision(folder[kind]));
        }
    }

    // The demo district: the small one has too few outcomes for a win.
    [Fact]
    public void A_ranking_that_won_serves_the_next_night_too_unless_a_challenger_beats_it_and_drift_is_an_alarm()
    {
        var results = folder["demo"];
        var first = JiuyeProcess.Run("nightly", Night.DemoData, "--out", results, "--as-of", "2026-03-24");
        Assert.True(first.Code == 3, first.Error);
        Assert.Equal("promoted", Decision(results));
        var served = File.ReadAllBytes(Path.Combine(results, "ranking.model"));

        // A week of outcomes later.
        var second = JiuyeProcess.Run("nightly", Night.DemoData, "--out", results, "--policy", Policy("watches-closely", "drift_alarm", 0.02));

        Assert.True(second.Code == 3, second.Error);
        Assert.Equal("former_kept", Decision(results));
        Assert.Equal(served, File.ReadAllBytes(Path.Combine(results, "ranking.model")));
        using var verdict = JsonDocument.Parse(File.ReadAllText(Path.Combine(results, "ranking.json")));
        Assert.True(verdict.RootElement.GetProperty("drift_alarm").GetBoolean());
        Assert.True(verdict.RootElement.GetProperty("against_former").GetProperty("low").GetDouble() <= 0);
        var report = File.ReadAllText(Path.Combine(results, "report.html"));
        Assert.Contains("推荐沿用原排序模型", report, StringComparison.Ordinal);
        Assert.Contains("警报：特征", report, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Policy(string name, string setting, double value)
    {
        var path = folder[name + ".json"];
        File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "name": "{{name}}", "title": { "zh": "试验", "en": "trial" }, "extends": "beijing-2018",
              "learning": { "{{setting}}": { "value": {{value}}, "source": "a test" } }
            }
            """));
        return path;
    }

    private IReadOnlyDictionary<string, string> Learn(string name, string threads)
    {
        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", folder[name], "--threads", threads, "--policy", Policy("learns-early", "fewest_outcomes", 100));
        Assert.True(code == 3, error);
        return Night.HashesOf(folder[name]);
    }

    private static string? Decision(string results)
    {
        using var verdict = JsonDocument.Parse(File.ReadAllText(Path.Combine(results, "ranking.json")));
        return verdict.RootElement.GetProperty("decision").GetString();
    }
}
