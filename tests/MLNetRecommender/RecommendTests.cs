using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.MLNet.Tests;

/// <summary>Factors that ML.NET trained make lists in a process that does not have it.</summary>
public sealed class RecommendTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;
    private readonly MLContext ml = new(seed: 1);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_command_line_has_no_ML_NET() => Assert.DoesNotContain("Microsoft.ML", JiuyeProcess.Dependencies, StringComparison.Ordinal);

    [Fact]
    public void Factors_trained_in_ML_NET_make_the_lists_of_recommend()
    {
        var pairs = FactorImportTests.Pairs(8);
        File.WriteAllLines(At("train.tsv"), Enumerable.Range(0, pairs.Seekers).SelectMany(seeker => pairs.PostingsOf(seeker).ToArray().Select(posting => $"{seeker}\tP{posting}")));
        var raw = ml.Data.LoadFromTextFile<Line>(At("train.tsv"));
        var keys = ml.Transforms.Conversion.MapValueToKey("SeekerKey", "Seeker").Append(ml.Transforms.Conversion.MapValueToKey("PostingKey", "Posting"))
            .Append(ml.Transforms.CustomMapping<Line, One>(static (_, one) => one.Label = 1, null));
        var data = keys.Fit(raw).Transform(raw);
        var model = ml.Recommendation().Trainers.MatrixFactorization(FactorImportTests.Options("SeekerKey", "PostingKey")).Fit(data).Model;
        File.WriteAllBytes(At("ml.factors"), FactorImport.Of(model, data.Schema["SeekerKey"], data.Schema["PostingKey"]).ToBytes());

        var lists = JiuyeProcess.Run("recommend", "--train", At("train.tsv"), "--model", At("ml.factors"), "--top", "3").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // Even seekers like the first thirty postings, odd ones the others: the first place says so for nearly all.
        var right = lists.Count(static line =>
        {
            using var list = JsonDocument.Parse(line);
            var first = int.Parse(list.RootElement.GetProperty("k")[0][0].GetString()![1..], CultureInfo.InvariantCulture);
            return list.RootElement.GetProperty("u").GetInt32() % 2 == (first < 30 ? 0 : 1);
        });
        Assert.Equal(80, lists.Length);
        Assert.True(right > 60, $"{right} of 80");
    }

    private string At(string name) => Path.Combine(folder, name);

    private sealed class Line
    {
        [LoadColumn(0)]
        public string Seeker { get; set; } = "";

        [LoadColumn(1)]
        public string Posting { get; set; } = "";
    }

    private sealed class One
    {
        public float Label { get; set; }
    }
}
