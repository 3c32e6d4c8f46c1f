using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Trees;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Jiuye.MLNet.Tests;

public sealed class EngineModelTests
{
    private readonly MLContext ml = new(seed: 1);

    [Fact]
    public void A_model_of_the_engine_scores_in_a_pipeline_as_it_does_alone()
    {
        var rows = Samples.Rows(1, 300);
        var (data, model) = (View(rows), HandMade.Instance);

        var scored = new EngineModelEstimator(ml, model).Fit(data).Transform(data);

        var (scores, chances, calls) = (scored.GetColumn<float>("Score").ToArray(), scored.GetColumn<float>("Probability").ToArray(), scored.GetColumn<bool>("PredictedLabel").ToArray());
        for (var row = 0; row < rows.Count; row++)
        {
            Assert.Equal((float)model.Score(rows[row]), scores[row]);
            Assert.Equal((float)model.Probability(model.Score(rows[row]))!.Value, chances[row]);
            Assert.Equal(chances[row] > 0.5, calls[row]);
        }

        // All three kinds of leaves were reached, or the comparison would say little.
        Assert.True(scores.Distinct().Count() >= 4);
    }

    [Fact]
    public void ML_NETs_evaluator_reads_the_columns()
    {
        var rows = Samples.Rows(2, 500);
        var data = rows.ToDataView(ml, Samples.Outcomes(rows, 2));

        var metrics = ml.BinaryClassification.Evaluate(new EngineModelEstimator(ml, HandMade.Instance).Fit(data).Transform(data));

        Assert.InRange(metrics.AreaUnderRocCurve, 0.6, 1);
    }

    [Fact]
    public void A_saved_pipeline_finds_its_model_again_by_the_teams_class()
    {
        var data = View(Samples.Rows(3, 100));
        var pipeline = ml.Transforms.CopyColumns("Kept", "Grade").Append(new EngineModelEstimator(ml, new HandMade()));
        var fitted = pipeline.Fit(data);
        using var file = new MemoryStream();
        ml.Model.Save(fitted, data.Schema, file);
        file.Position = 0;
        var later = new MLContext(seed: 2);
        later.ComponentCatalog.RegisterAssembly(typeof(HandMade).Assembly);

        var loaded = later.Model.Load(file, out _);

        Assert.Equal(fitted.Transform(data).GetColumn<float>("Score"), loaded.Transform(data).GetColumn<float>("Score"));
    }

    [Fact]
    public void A_pipeline_with_a_model_and_no_class_to_find_it_can_not_be_saved()
    {
        var data = View(Samples.Rows(4, 10));
        var fitted = new EngineModelEstimator(ml, HandMade.Instance).Fit(data);
        using var file = new MemoryStream();

        Assert.ThrowsAny<InvalidOperationException>(() => ml.Model.Save(fitted, data.Schema, file));
    }

    [Fact]
    public void A_class_without_its_mark_is_told_so() =>
        Assert.Contains("CustomMappingFactoryAttribute", Assert.Throws<InvalidOperationException>(() => new EngineModelEstimator(ml, new Unmarked())).Message, StringComparison.Ordinal);

    [Fact]
    public void Data_of_other_features_are_refused_at_fitting()
    {
        FeatureRows others = new([new Feature("height"), .. Samples.Features[1..]], [.. Samples.Rows(5, 10).Values]);

        var fault = Assert.Throws<InvalidDataException>(() => new EngineModelEstimator(ml, HandMade.Instance).Fit(others.ToDataView(ml)));

        Assert.Contains("slot 0: is named 'height'; expected 'age'", fault.Message, StringComparison.Ordinal);
    }

    private IDataView View(FeatureRows rows) => rows.ToDataView(ml);

    /// <summary>Trees made by hand: a missing answer, a category and a number.</summary>
    [CustomMappingFactoryAttribute("hand-made, 2026-03-31")]
    private sealed class HandMade : EngineModelMapping
    {
        internal static ScoringModel Instance { get; } = ScoringModel.OfTrees(
            Samples.Features,
            [
                new([new TreeSplit(2, 10, ~0, ~1, 1) { MissingGoesLeft = true }], [0.5, -0.5], [1, 1], 5),
                new([new TreeSplit(1, 0, 1, ~0, 1) { Categories = [0b10010], MissingGoesLeft = true }, new TreeSplit(4, 3, ~1, ~2, 1)], [1, -1, 0.25], [1, 1, 1], 5),
            ],
            0,
            Samples.Provenance).WithPlatt(-1.5, 0.25);

        public override ScoringModel Model() => Instance;
    }

    private sealed class Unmarked : EngineModelMapping
    {
        public override ScoringModel Model() => HandMade.Instance;
    }
}
