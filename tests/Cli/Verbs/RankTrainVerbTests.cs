using Jiuye.Cli;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Matching.Learning.Trees;

namespace Cli.Tests;

public sealed class RankTrainVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_dataset_without_referrals_teaches_nothing_and_leaves_nothing()
    {
        await Call(ExitCode.Done, "simulate", "--postings", "20", "--seekers", "20", "--cities", "110105", "--out", At("data"));
        File.Delete(At("data/referrals.jsonl"));

        var error = await Call(ExitCode.Failed, "rank-train", At("data"), "--out", At("out"));

        Assert.Contains("holds no referrals", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("out")));
    }

    [Fact]
    public async Task So_few_outcomes_teach_nothing_and_it_is_said_why()
    {
        await Call(ExitCode.Done, "simulate", "--postings", "20", "--seekers", "5", "--cities", "110105", "--out", At("data"));

        var error = await Call(ExitCode.Failed, "rank-train", At("data"), "--out", At("out"));

        Assert.Contains("nothing can be learned from", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile learned needs --model", "--profile", "learned")]
    [InlineData("--model goes with --profile learned", "--model", "x.model")]
    public async Task The_learned_profile_and_its_file_go_together(string message, params string[] options)
    {
        var error = await Call(ExitCode.WrongUsage, ["match", "--postings", "p", "--seekers", "s", "--as-of", "2026-03-31", .. options]);

        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_ranking_is_refused_by_name()
    {
        File.WriteAllText(At("other.model"), "no ranking");

        var error = await Call(ExitCode.Failed, "match", "--postings", "p", "--seekers", "s", "--as-of", "2026-03-31", "--profile", "learned", "--model", At("other.model"));

        Assert.Contains("other.model: is no learned ranking", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_trained_elsewhere_is_judged_carded_and_ranks()
    {
        await Simulate();
        File.WriteAllBytes(At("hire.model"), ScoringModel.OfTrees(PairFeatures.All.All, [Stump()], 0, Provenance).ToBytes());

        await Call(ExitCode.Done, "rank-train", At("data"), "--out", At("out"), "--hire", At("hire.model"), "--replicates", "100");
        await Call(ExitCode.Done, "match", "--postings", At("data/postings.jsonl"), "--seekers", At("data/seekers.jsonl"), "--as-of", "2026-03-31", "--top", "3", "--profile", "learned", "--model", At("out/ranking.model"), "--out", At("lists.jsonl"));

        var card = File.ReadAllText(At("out/card.md"));
        Assert.Contains("trained elsewhere, hire.model", card, StringComparison.Ordinal);
        Assert.Contains("boosted trees (1)", card, StringComparison.Ordinal);
        Assert.Equal(300, File.ReadLines(At("lists.jsonl")).Count());
    }

    [Fact]
    public async Task Pairs_are_written_apart_by_person_and_what_is_missing_is_empty()
    {
        await Simulate();

        await Call(ExitCode.Done, "rank-train", At("data"), "--out", At("pairs"), "--features");

        var files = new[] { "training", "calibration", "held-out" }.Select(name => File.ReadAllLines(At($"pairs/{name}.csv"))).ToArray();
        Assert.All(files, static lines => Assert.StartsWith("label,grade,query,person,weight,kind,text_fit,", lines[0], StringComparison.Ordinal));
        Assert.All(files, static lines => Assert.All(lines, static line => Assert.Equal(36, line.Split(',').Length)));
        string[] Persons(int file) => [.. files[file].Skip(1).Select(static line => line.Split(',')[3]).Distinct()];
        Assert.Empty(Persons(0).Intersect(Persons(1)));
        Assert.Contains(files[0], static line => line.Contains(",,", StringComparison.Ordinal));
        Assert.DoesNotContain(files[0], static line => line.Contains("NaN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_of_other_features_is_refused_by_name()
    {
        await Simulate();
        File.WriteAllBytes(At("other.model"), ScoringModel.OfTrees([new("age")], [Stump()], 0, Provenance).ToBytes());

        var error = await Call(ExitCode.Failed, "rank-train", At("data"), "--out", At("out"), "--hire", At("other.model"));

        Assert.Contains("other.model: is a model of other features", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("out")));
    }

    private static RegressionTree Stump() => new([new TreeSplit(0, 0.2, ~0, ~1, 2) { MissingGoesLeft = true }], [-1, 1], [1, 1], 1);

    private static ModelProvenance Provenance => new()
    {
        Purpose = "P(hire)",
        TrainedOn = "pairs",
        AsOf = new(2026, 3, 31),
        Method = "by hand",
        Rows = 1,
        Positives = 1,
        MeasuredOn = "nothing",
        Figures = [],
    };

    private async Task Simulate() => await Call(ExitCode.Done, "simulate", "--postings", "300", "--seekers", "300", "--cities", "110105", "--out", At("data"));

    private string At(string name) => Path.Combine(folder, name);

    private static async Task<string> Call(int expected, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(arguments, output, error, CancellationToken.None);
        Assert.True(code == expected, $"{code}: {error}");
        return error.ToString();
    }
}
