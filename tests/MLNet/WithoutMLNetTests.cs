using System.Text.Json;
using Microsoft.ML;

namespace Jiuye.MLNet.Tests;

/// <summary>What ML.NET trained serves in processes that do not have it.</summary>
public sealed class WithoutMLNetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;
    private readonly MLContext ml = new(seed: 1);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_command_line_has_no_ML_NET() => Assert.DoesNotContain("Microsoft.ML", JiuyeProcess.Dependencies, StringComparison.Ordinal);

    [Theory]
    [InlineData("lightgbm ranking")]
    [InlineData("fasttree classes")]
    public void A_ranking_trained_in_ML_NET_is_judged_carded_and_serves(string trainer)
    {
        Train(trainer);

        JiuyeProcess.Run("rank-train", At("data"), "--out", At("ranking"), "--hire", At("hire.model"), "--replicates", "100");
        JiuyeProcess.Run("match", "--postings", At("data/postings.jsonl"), "--seekers", At("data/seekers.jsonl"), "--referrals", At("data/referrals.jsonl"), "--as-of", "2026-03-31", "--top", "3",
            "--profile", "learned", "--model", At("ranking/ranking.model"), "--explain", "--out", At("learned.jsonl"));
        JiuyeProcess.Run("match", "--postings", At("data/postings.jsonl"), "--seekers", At("data/seekers.jsonl"), "--as-of", "2026-03-31", "--top", "3", "--out", At("declared.jsonl"));

        Assert.Contains("trained elsewhere, hire.model", File.ReadAllText(At("ranking/card.md")), StringComparison.Ordinal);
        Assert.Equal(400, File.ReadLines(At("learned.jsonl")).Count());
        Assert.NotEqual(Firsts("declared.jsonl"), Firsts("learned.jsonl"));
    }

    [Fact]
    public void A_night_measures_the_ranking_that_serves_and_says_who_serves_next()
    {
        Train("lightgbm classes");
        JiuyeProcess.Run("rank-train", At("data"), "--out", At("ranking"), "--hire", At("hire.model"), "--replicates", "100");
        File.WriteAllText(At("ours.json"), """{ "name": "ours", "title": { "zh": "本区", "en": "Ours" }, "extends": "jiuye-default", "learning": { "fewest_outcomes": { "value": 50, "source": "a small market" } } }""");

        JiuyeProcess.Run("nightly", At("data"), "--out", At("night"), "--ranking", At("ranking/ranking.model"), "--policy", At("ours.json"));

        using var verdict = JsonDocument.Parse(File.ReadAllText(At("night/ranking.json")));
        // Which it is hangs on the rows; that ML.NET's ranking took part shows in the comparison with it.
        Assert.Equal(JsonValueKind.Object, verdict.RootElement.GetProperty("against_former").ValueKind);
    }

    private void Train(string trainer)
    {
        JiuyeProcess.Run("simulate", "--postings", "400", "--seekers", "400", "--cities", "110105", "--out", At("data"));
        JiuyeProcess.Run("rank-train", At("data"), "--out", At("pairs"), "--features");
        var file = FeatureFile.Read(At("pairs/training.csv"));
        var rows = file.Features("label", "grade", "query", "person", "weight", "kind");
        var outcomes = file.Numbers(trainer.Contains("ranking", StringComparison.Ordinal) ? "grade" : "label");
        var data = rows.ToDataView(ml, outcomes, file.Numbers("weight"), [.. file.Numbers("query").Select(static query => (int)query)]);
        var model = TreeImport.Of(ml, Samples.Train(ml, trainer, data), rows.Slots.Features, data, Samples.Provenance);
        File.WriteAllBytes(At("hire.model"), model.ToBytes());
    }

    private string[] Firsts(string file) => [.. File.ReadLines(At(file)).Select(static line =>
    {
        using var list = JsonDocument.Parse(line);
        return list.RootElement.GetProperty("k").ToString();
    })];

    private string At(string name) => Path.Combine(folder, name);
}
