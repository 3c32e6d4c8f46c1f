using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Tests.Learning;

public sealed class ScoringModelTests
{
    private static readonly Feature[] Features = [new("age"), new("trade") { Kind = FeatureKind.Category, Categories = ["nurse", "welder"] }];

    [Fact]
    public void Trees_given_by_hand_score_and_survive_their_file()
    {
        var model = ScoringModel.OfTrees(Features, [Stump(0, 30), Trade()], 0.5, Provenance()).WithPlatt(-2, 1);
        using var file = new MemoryStream(model.ToBytes());

        var read = ScoringModel.Read(file, "x.model");

        foreach (var row in new double[][] { [29, 0], [31, 1], [double.NaN, Feature.UnseenCategory], [30, double.NaN] })
        {
            Assert.Equal(model.Score(row), read.Score(row));
            Assert.Equal(1 / (1 + Math.Exp((-2 * model.Score(row)) + 1)), read.Probability(read.Score(row))!.Value, 15);
        }

        Assert.Equal(0.5 + 1 + 10, model.Score([29, 0]));
        Assert.Equal(0.5 + 2 + 20, model.Score([31, 1]));
        Assert.Equal("nobody", read.Provenance.TrainedOn);
    }

    [Fact]
    public void A_tree_that_asks_for_a_feature_which_is_not_there_is_refused()
    {
        var tree = new RegressionTree([new TreeSplit(2, 0, ~0, ~1, 1)], [1, 2], [1, 1], features: 3);

        Assert.Contains("asks for feature 2", Assert.Throws<ArgumentException>(() => ScoringModel.OfTrees(Features, [tree], 0, Provenance())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(-1, double.PositiveInfinity)]
    public void A_curve_that_rises_the_wrong_way_or_nowhere_is_refused(double slope, double offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringModel.OfTrees(Features, [Stump(0, 30)], 0, Provenance()).WithPlatt(slope, offset));

    [Fact]
    public void Yes_and_no_are_numbers_other_words_a_category_and_what_is_empty_is_missing()
    {
        var (answer, trade, wage) = (FeatureColumn.Of("has", ["yes", "", "no"]), FeatureColumn.Of("trade", ["welder", "nurse", ""]), FeatureColumn.Of("wage", ["1e3", "", "-2.5"]));

        Assert.Equal((FeatureKind.Number, FeatureKind.Category, FeatureKind.Number), (answer.Feature.Kind, trade.Feature.Kind, wage.Feature.Kind));
        Assert.Equal([1, double.NaN, 0], answer.Values);
        Assert.Equal([1, 0, double.NaN], trade.Values);
        Assert.Equal([1000, double.NaN, -2.5], wage.Values);
    }

    private static RegressionTree Stump(int feature, double threshold) => new([new TreeSplit(feature, threshold, ~0, ~1, 1) { MissingGoesLeft = true }], [1, 2], [1, 1], 2);

    private static RegressionTree Trade() => new([new TreeSplit(1, 0, ~0, ~1, 1) { Categories = [0b10], MissingGoesLeft = true }], [10, 20], [1, 1], 2);

    private static ModelProvenance Provenance() => new()
    {
        Purpose = "test",
        TrainedOn = "nobody",
        AsOf = new(2026, 3, 31),
        Method = "by hand",
        Rows = 0,
        Positives = 0,
        MeasuredOn = "nothing",
        Figures = [],
    };
}
