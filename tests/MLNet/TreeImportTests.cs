using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Models;
using Jiuye.Tests;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.MLNet.Tests;

public sealed class TreeImportTests
{
    private readonly MLContext ml = new(seed: 1);

    public static TheoryData<string> Trainers => [.. Samples.Trainers];

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Whatever_trees_ML_NET_trained_score_in_the_engine_as_they_do_there(string trainer) =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var rows = Samples.Rows(seed, 400);
            var data = View(rows, seed);
            var trained = Samples.Train(ml, trainer, data);

            var model = TreeImport.Of(ml, trained, Samples.Features, data, Samples.Provenance);

            // Rows that neither the trainer nor the import saw.
            AssertEqual(model, trained, Samples.Rows(seed + 7, 400), seed + 7);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5));

    [Theory]
    [MemberData(nameof(Trainers))]
    public void The_model_file_gives_the_same_scores_and_explains_them(string trainer)
    {
        var rows = Samples.Rows(3, 400);
        var data = View(rows, 3);
        var model = TreeImport.Of(ml, Samples.Train(ml, trainer, data), Samples.Features, data, Samples.Provenance);
        using var file = new MemoryStream(model.ToBytes());

        var read = ScoringModel.Read(file, "ml.model");

        var parts = new double[Samples.Features.Length];
        for (var row = 0; row < 50; row++)
        {
            Assert.Equal(model.Score(rows[row]), read.Score(rows[row]));
            Assert.Equal(read.Score(rows[row]), read.Contributions(rows[row], parts) + parts.Sum(), tolerance: 1e-9);
        }
    }

    [Fact]
    public void A_model_of_two_classes_keeps_its_probabilities_and_a_ranking_has_none()
    {
        var data = View(Samples.Rows(5, 400), 5);

        Assert.True(TreeImport.Of(ml, Samples.Train(ml, "fasttree classes", data), Samples.Features, data, Samples.Provenance).HasProbability);
        Assert.True(TreeImport.Of(ml, Samples.Train(ml, "lightgbm classes", data), Samples.Features, data, Samples.Provenance).HasProbability);
        Assert.False(TreeImport.Of(ml, Samples.Train(ml, "lightgbm ranking", data), Samples.Features, data, Samples.Provenance).HasProbability);
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void On_one_thread_the_same_rows_give_the_same_bytes(string trainer)
    {
        var rows = Samples.Rows(9, 400);
        byte[] Once()
        {
            var own = new MLContext(seed: 1);
            var data = View(rows, 9);
            return TreeImport.Of(own, Samples.Train(own, trainer, data), Samples.Features, data, Samples.Provenance).ToBytes();
        }

        Assert.Equal(Once(), Once());
    }

    [Fact]
    public void Features_that_a_step_of_the_pipeline_changed_are_found_by_the_scores()
    {
        var data = View(Samples.Rows(11, 400), 11);
        var scaled = ml.Transforms.CopyColumns("Raw", "Features").Append(ml.Transforms.NormalizeMinMax("Features")).Fit(data);
        var trained = Samples.Train(ml, "fasttree numbers", scaled.Transform(data));
        // A model that is asked with the rows as they were before: as if their features were the trees' own.
        var behind = new BehindAStep(trained, scaled.Transform(data));

        var fault = Assert.Throws<InvalidDataException>(() => TreeImport.Of(ml, behind, Samples.Features, data, Samples.Provenance));

        Assert.Contains("more than the sum of its trees", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Slots_of_other_features_are_refused_by_the_first_that_differs()
    {
        var data = View(Samples.Rows(15, 400), 15);
        var trained = Samples.Train(ml, "lightgbm numbers", data);

        var fewer = Assert.Throws<InvalidDataException>(() => TreeImport.Of(ml, trained, Samples.Features[1..], data, Samples.Provenance));
        var others = Assert.Throws<InvalidDataException>(() => TreeImport.Of(ml, trained, [new("years"), .. Samples.Features[1..]], data, Samples.Provenance));

        Assert.Contains("expected a vector of 9 Single", fewer.Message, StringComparison.Ordinal);
        Assert.Contains("slot 0: is named 'age'; expected 'years'", others.Message, StringComparison.Ordinal);
    }

    [SharedFact]
    public void Trees_trained_on_real_spells_of_joblessness_score_as_they_do_in_ML_NET()
    {
        var file = FeatureFile.Read(SharedData.File("data/analytics/UnempDur.csv"));
        var rows = file.Features(file.Columns.Except(["age", "ui", "reprate", "disrate", "logwage", "tenure"]));
        double[] jobless = [.. file.Numbers("spell").Select(static weeks => weeks > 13 ? 1.0 : 0)];
        var data = rows.ToDataView(ml, jobless);
        foreach (var trainer in new[] { "lightgbm classes", "fasttree classes" })
        {
            var trained = Samples.Train(ml, trainer, data);

            var model = TreeImport.Of(ml, trained, rows.Slots.Features, data, Samples.Provenance);

            Assert.Equal(3343, AssertEqual(model, trained, rows, data));
        }
    }

    private IDataView View(FeatureRows rows, int seed) => rows.ToDataView(ml, Samples.Outcomes(rows, seed), queries: Samples.Queries(rows.Count));

    private void AssertEqual(ScoringModel model, ISingleFeaturePredictionTransformer<object> trained, FeatureRows rows, int seed) => AssertEqual(model, trained, rows, View(rows, seed));

    private static int AssertEqual(ScoringModel model, ISingleFeaturePredictionTransformer<object> trained, FeatureRows rows, IDataView data)
    {
        var (scored, ours) = (trained.Transform(data), new double[rows.Count]);
        model.Score(rows.Values, ours);
        var theirs = scored.GetColumn<float>("Score").ToArray();
        for (var row = 0; row < ours.Length; row++)
        {
            Assert.True(Math.Abs(ours[row] - theirs[row]) <= 1e-6 * Math.Max(1, Math.Abs(theirs[row])), $"row {row}: {ours[row]:R} for {theirs[row]:R}");
            // One row at a time goes another way through the engine than many.
            Assert.Equal(ours[row], model.Score(rows[row]), tolerance: 1e-12);
        }

        if (model.HasProbability)
        {
            var probabilities = scored.GetColumn<float>("Probability").ToArray();
            Assert.All(Enumerable.Range(0, ours.Length), row => Assert.Equal(probabilities[row], model.Probability(ours[row])!.Value, tolerance: 1e-6));
        }

        return ours.Length;
    }

    /// <summary>A model that scores other rows than it is given: what a whole pipeline does to somebody who takes its last step for all of it.</summary>
    private sealed class BehindAStep(ISingleFeaturePredictionTransformer<object> inner, IDataView changed) : ISingleFeaturePredictionTransformer<object>
    {
        public string FeatureColumnName => inner.FeatureColumnName;

        public DataViewType FeatureColumnType => inner.FeatureColumnType;

        public object Model => inner.Model;

        public bool IsRowToRowMapper => inner.IsRowToRowMapper;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => inner.GetOutputSchema(inputSchema);

        public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema) => inner.GetRowToRowMapper(inputSchema);

        public IDataView Transform(IDataView input) => inner.Transform(changed);

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw new NotSupportedException();
    }
}
