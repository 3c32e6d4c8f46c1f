using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Tests.Learning;

public sealed class ModelFileTests
{
    [Fact]
    public void A_model_read_back_predicts_and_explains_the_same_bits() => Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), static seed =>
    {
        var (model, examples) = Mixed(seed);
        var bytes = ModelFile.ToBytes(model);
        var read = ModelFile.Read(new MemoryStream(bytes), "m", examples.Features);
        var (one, other) = (new double[examples.Features.Count], new double[examples.Features.Count]);
        return bytes.AsSpan().SequenceEqual(ModelFile.ToBytes(read)) && Enumerable.Range(0, examples.Count).All(row =>
        {
            model.Scorer.Contributions(examples.Row(row), one);
            read.Scorer.Contributions(examples.Row(row), other);
            return model.Predict(examples.Row(row)) == read.Predict(examples.Row(row)) && one.SequenceEqual(other);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_rows_at_once_get_what_each_gets_alone()
    {
        var (model, examples) = Mixed(6);
        var scores = new double[examples.Count];

        model.Scorer.Score(examples.Values, scores);

        for (var row = 0; row < scores.Length; row++)
            Assert.Equal(model.Scorer.Score(examples.Row(row)), scores[row]);
    }

    [Fact]
    public void Where_it_comes_from_travels_with_it()
    {
        var (model, _) = Mixed(1);

        var read = ModelFile.Read(new MemoryStream(ModelFile.ToBytes(model)), "m").Provenance;

        Assert.Equal((model.Provenance.AsOf, model.Provenance.TrainedOn, model.Provenance.Rows), (read.AsOf, read.TrainedOn, read.Rows));
        Assert.Equal(model.Provenance.Figures, read.Figures);
    }

    [Fact]
    public void A_byte_changed_or_cut_anywhere_is_noticed()
    {
        var bytes = ModelFile.ToBytes(Mixed(2).Model);

        for (var at = 0; at < bytes.Length; at += 101)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 0x20;
            Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(changed), "m"));
            Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes[..at]), "m"));
        }
    }

    // A file made to harm has a checksum that fits: what is inside is checked all the same.
    [Fact]
    public void Bytes_that_bear_a_right_checksum_but_no_model_are_refused() => Prop.ForAll(Gen.Choose(8, 100_000).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), static (place, value) =>
    {
        var body = ModelFile.ToBytes(Mixed(3).Model)[..^32];
        body[8 + (place % (body.Length - 8))] = (byte)value;
        byte[] whole = [.. body, .. System.Security.Cryptography.SHA256.HashData(body)];
        try
        {
            return double.IsFinite(ModelFile.Read(new MemoryStream(whole), "m").Scorer.Features.Count);
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_model_of_other_features_is_refused_and_says_which()
    {
        var (model, examples) = Mixed(4);
        var others = new FeatureSet(examples.Features.All.Select(static feature => feature.Name == "x1" ? feature with { Name = "wage" } : feature));

        var problem = Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(ModelFile.ToBytes(model)), "m.model", others));

        Assert.Equal("m.model: is a model of other features: the rows have feature 2 is the number 'wage' where the model has the number 'x1'.", problem.Message);
    }

    [Fact]
    public void The_card_has_both_languages_and_every_figure()
    {
        var card = ModelCard.Of(Mixed(5).Model, ["a note"]);

        Assert.Contains("# 模型卡 Model card: P(hard)", card, StringComparison.Ordinal);
        Assert.Contains("| AUC | 0.7000 | 0.6000 – 0.8000 |", card, StringComparison.Ordinal);
        Assert.Contains("| kind | 类别 category (4) | 不限 free |", card, StringComparison.Ordinal);
        Assert.Contains("- a note", card, StringComparison.Ordinal);
    }

    private static (LearnedModel Model, Examples Examples) Mixed(int seed)
    {
        var examples = RandomExamples.Classes(seed, 120);
        Assert.True(LogisticRegression.Fit(examples).TryGet(out var linear, out _));
        var trees = GradientBoostingTests.Fitted(examples, new() { Trees = 3, Leaves = 6, LeafRows = 5 });
        var scorer = new MeanScorer(linear, trees);
        double[] scores = [.. Enumerable.Range(0, examples.Count).Select(row => scorer.Score(examples.Row(row)))];
        ICalibration calibration = (seed % 3) switch { 0 => new LogOdds(), 1 => PlattScaling.Fit(scores, examples.Labels), _ => IsotonicCalibration.Fit(scores, examples.Labels) };
        return (new(scorer, calibration, new()
        {
            Purpose = "P(hard)",
            TrainedOn = "synthetic rows",
            AsOf = new(2026, 3, 31),
            Method = "mean",
            Rows = 120,
            Positives = 60,
            MeasuredOn = "nothing",
            Figures = [new("AUC", 0.7, 0.6, 0.8)],
        }), examples);
    }
}
