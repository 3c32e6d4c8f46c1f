using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML;

namespace Jiuye.MLNet.Tests;

/// <summary>A ranking whose trees ML.NET trained, through the nights of a made district.</summary>
public sealed class NightsTests : IDisposable
{
    // Four weeks before the first night: what it is measured on came after it was trained.
    private static readonly DateOnly TrainedOn = new(2026, 1, 31);
    private static readonly DateOnly FirstNight = new(2026, 2, 28);
    private static readonly DateOnly SecondNight = new(2026, 3, 7);
    private static readonly DateOnly AfterTheTurn = new(2026, 4, 4);

    // Above what postings that grow older bring in this made district, far below a rise of all wages.
    private const string DriftAlarm = "2";

    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void It_orders_the_lists_while_it_holds_its_own_raises_the_alarm_where_wages_drift_and_goes_when_the_market_turns()
    {
        Train();
        var given = File.ReadAllBytes(At("ranking/ranking.model"));

        using var first = Night(FirstNight, wageRise: 1, "--ranking", At("ranking/ranking.model"));

        Assert.Equal("former_kept", Decision(first));
        Assert.False(first.RootElement.GetProperty("drift_alarm").GetBoolean());
        Assert.Equal(given, File.ReadAllBytes(At("night/ranking.model")));
        Assert.Equal(ListsOf(FirstNight, "--profile", "learned", "--model", At("ranking/ranking.model")), NightLists());
        Assert.NotEqual(ListsOf(FirstNight), NightLists());

        // Later nights take the ranking from the last results.
        using var second = Night(SecondNight, wageRise: 2);

        Assert.Equal("former_kept", Decision(second));
        Assert.True(second.RootElement.GetProperty("drift_alarm").GetBoolean());
        Assert.Contains("wage", second.RootElement.GetProperty("drifted").GetString(), StringComparison.Ordinal);
        Assert.Equal(given, File.ReadAllBytes(At("night/ranking.model")));

        using var third = Night(AfterTheTurn, wageRise: 2);

        Assert.Equal("former_withdrawn", Decision(third));
        Assert.True(third.RootElement.GetProperty("former_concordance").GetProperty("high").GetDouble() < 0);
        Assert.False(File.Exists(At("night/ranking.model")));
        Assert.Equal(ListsOf(AfterTheTurn), NightLists());
    }

    private static string? Decision(JsonDocument verdict) => verdict.RootElement.GetProperty("decision").GetString();

    private void Train()
    {
        TurningDistrict.Write(At("data"), TrainedOn);
        JiuyeProcess.Run("rank-train", At("data"), "--out", At("pairs"), "--features");
        var ml = new MLContext(seed: 1);
        var file = FeatureFile.Read(At("pairs/training.csv"));
        var rows = file.Features("label", "grade", "query", "person", "weight", "kind");
        var data = rows.ToDataView(ml, file.Numbers("label"), file.Numbers("weight"));
        File.WriteAllBytes(At("hire.model"), TreeImport.Of(ml, Samples.Train(ml, "lightgbm classes", data), rows.Slots.Features, data, Samples.Provenance).ToBytes());
        JiuyeProcess.Run("rank-train", At("data"), "--out", At("ranking"), "--hire", At("hire.model"), "--replicates", "100");
    }

    private JsonDocument Night(DateOnly asOf, decimal wageRise, params string[] more)
    {
        TurningDistrict.Write(At("data"), asOf, wageRise);
        File.WriteAllText(At("ours.json"), $$"""
            { "name": "ours", "title": { "zh": "本区", "en": "Ours" }, "extends": "jiuye-default",
              "learning": { "fewest_outcomes": { "value": 500, "source": "a small market" }, "drift_alarm": { "value": {{DriftAlarm}}, "source": "a small market" } } }
            """);
        JiuyeProcess.Run(["nightly", At("data"), "--out", At("night"), "--policy", At("ours.json"), .. more]);
        return JsonDocument.Parse(File.ReadAllText(At("night/ranking.json")));
    }

    private List<string> NightLists()
    {
        using var file = File.OpenRead(At("night/matches-by-seeker.jsonl.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var lines = new StreamReader(unpacked);
        return Lists(lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // The lists of the same records and day by a ranking; by the declared weights where none is named.
    private List<string> ListsOf(DateOnly asOf, params string[] ranking)
    {
        JiuyeProcess.Run(["match", "--postings", At("data/postings.jsonl"), "--seekers", At("data/seekers.jsonl"), "--referrals", At("data/referrals.jsonl"), "--policy", At("ours.json"),
            "--as-of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--top", "20", "--out", At("lists.jsonl"), .. ranking]);
        return Lists(File.ReadAllLines(At("lists.jsonl")));
    }

    // Who asks, and the first ten postings.
    private static List<string> Lists(IEnumerable<string> lines) => [.. lines.Select(static line =>
    {
        using var list = JsonDocument.Parse(line);
        return $"{list.RootElement.GetProperty("s")}: {string.Join(' ', list.RootElement.GetProperty("k").EnumerateArray().Take(10).Select(static match => match[0].GetString()))}";
    })];

    private string At(string name) => Path.Combine(folder, name);
}
