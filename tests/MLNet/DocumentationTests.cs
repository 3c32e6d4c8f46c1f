using Jiuye.Matching.Learning.Models;
using Jiuye.Tests;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Jiuye.MLNet.Tests;

/// <summary>What docs/mlnet.md shows of trees and pipelines is what runs here, line by line; its factors are held beside FactorImport.</summary>
[Collection(nameof(RunAlone))]
public sealed class DocumentationTests : IDisposable
{
    private readonly CurrentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_line_of_code_in_the_page_is_run_by_tests()
    {
        ShownCode.AssertRun([.. ShownCode.Of("mlnet.md", "A ranking of referrals"), .. ShownCode.Of("mlnet.md", "A model of the engine in a pipeline")], lines: 27);
        Assert.Equal(3, ShownCode.Blocks("mlnet.md"));
    }

    [Fact]
    public void A_ranking_of_referrals_and_its_model_in_a_pipeline()
    {
        JiuyeProcess.Run("simulate", "--postings", "200", "--seekers", "200", "--cities", "110105", "--out", "haidian");
        JiuyeProcess.Run("rank-train", "haidian", "--features", "--out", "pairs");

        var ml = new MLContext(seed: 1);
        var file = FeatureFile.Read("pairs/training.csv");
        var rows = file.Features("label", "grade", "query", "person", "weight", "kind");
        var data = rows.ToDataView(ml, grades: file.Numbers("grade"), queries: [.. file.Numbers("query").Select(query => (int)query)]);

        var trained = ml.Ranking.Trainers.LightGbm(labelColumnName: "Grade", rowGroupColumnName: "Query").Fit(data);

        var model = TreeImport.Of(ml, trained, rows.Slots.Features, data, new ModelProvenance
        {
            Purpose = "P(hire)",
            TrainedOn = "haidian",
            AsOf = new(2026, 3, 31),
            Method = "ML.NET LightGBM",
            Rows = rows.Count,
            Positives = 420,
            MeasuredOn = "",
            Figures = [],
        });
        File.WriteAllBytes("hire.model", model.ToBytes());

        var pipeline = ml.Transforms.CopyColumns("Kept", "Grade").Append(new EngineModelEstimator(ml, new Hires()));

        var scores = pipeline.Fit(data).Transform(data).GetColumn<float>("Score").ToArray();
        Assert.Equal(rows.Count, scores.Length);
        Assert.Equal((float)model.Score(rows[0]), scores[0]);
    }

    [CustomMappingFactoryAttribute("hires, 2026-03")]
    public sealed class Hires : EngineModelMapping
    {
        public override ScoringModel Model()
        {
            using var file = File.OpenRead("hire.model");
            return ScoringModel.Read(file, "hire.model");
        }
    }
}
