using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Linear;

namespace Jiuye.Matching.Tests.Learning;

public sealed class BadExamplesTests
{
    private static readonly FeatureSet One = new(new Feature("x"));

    [Fact]
    public void One_kind_of_outcome_teaches_nothing_and_says_so()
    {
        var examples = new Examples(One, [1, 2, 3], [1, 1, 1]);

        Assert.False(LogisticRegression.Fit(examples).TryGet(out _, out var linear));
        Assert.False(GradientBoosting.Fit(examples).TryGet(out _, out var boosted));

        Assert.Equal(TrainingProblem.OneClass, linear.Problem);
        Assert.Equal(linear, boosted);
        Assert.Equal("All 3 rows have the label 1: a model needs outcomes of both kinds.", linear.Detail);
    }

    [Fact]
    public void A_label_that_is_not_a_number_is_named_by_its_row()
    {
        var examples = new Examples(One, [1, 2, 3], [0, double.NaN, 1]);

        Assert.False(LogisticRegression.Fit(examples).TryGet(out _, out var fault));

        Assert.Equal(new(TrainingProblem.UnusableLabel, "The label of row 1 is NaN: expected 0 or 1."), fault);
    }

    [Fact]
    public void Queries_without_different_labels_give_no_order()
    {
        var examples = new Examples(One, [1, 2, 3, 4], [1, 1, 0, 0], groups: [1, 1, 2, 2]);

        Assert.False(PairwiseRanking.Fit(examples).TryGet(out _, out var fault));

        Assert.Equal(TrainingProblem.NoPairs, fault.Problem);
    }

    [Fact]
    public void A_feature_that_never_changes_and_one_that_is_never_there_count_for_nothing()
    {
        var features = new FeatureSet(new("constant"), new("empty"), new("x"));
        var source = RandomExamples.Classes(4, 200);
        double[] values = [.. Enumerable.Range(0, 200).SelectMany(row => new[] { 0.1, double.NaN, source.Row(row)[0] })];
        var examples = new Examples(features, values, source.Labels.ToArray());

        Assert.True(LogisticRegression.Fit(examples).TryGet(out var linear, out _));
        var boosted = GradientBoostingTests.Fitted(examples, new() { Trees = 10 });

        Assert.Equal(linear.Score([0.1, double.NaN, 1]), linear.Score([7, double.NaN, 1]));
        Assert.Equal(boosted.Score([0.1, double.NaN, 1]), boosted.Score([7, 3, 1]));
        Assert.True(double.IsFinite(linear.Score([0.1, 5, 1])));
    }

    [Fact]
    public void An_infinite_value_is_refused_with_row_and_feature()
    {
        var problem = Assert.Throws<ArgumentException>(static () => new Examples(One, [1, double.PositiveInfinity], [0, 1]));

        Assert.StartsWith("Row 1, feature 'x' is infinite", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_weight_change_nothing()
    {
        var with = RandomExamples.Classes(9, 100);
        var weights = Enumerable.Range(0, 100).Select(static row => row < 80 ? 1.0 : 0).ToArray();
        var without = with.Select([.. Enumerable.Range(0, 80)]);

        Assert.True(LogisticRegression.Fit(new(with.Features, with.Values.ToArray(), with.Labels.ToArray(), weights)).TryGet(out var one, out _));
        Assert.True(LogisticRegression.Fit(without).TryGet(out var other, out _));

        Assert.Equal(other.Score(with.Row(0)), one.Score(with.Row(0)), 6);
    }
}
