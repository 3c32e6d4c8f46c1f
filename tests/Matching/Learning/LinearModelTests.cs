using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Linear;

namespace Jiuye.Matching.Tests.Learning;

public sealed class LinearModelTests
{
    [Fact]
    public void The_logistic_gradient_is_what_small_steps_measure() => Prop.ForAll(Gen.Choose(1, 1_000).ToArbitrary(), static seed =>
    {
        var examples = RandomExamples.Classes(seed, 60, hasWeights: true);
        var design = new LinearDesign(examples, [.. Enumerable.Range(0, examples.Count)]);

        return IsGradient(new(design, new LogisticLoss(examples), 10, hasIntercept: true, new() { L2 = 0.3 }), design.Columns + 1, seed);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_pairwise_gradient_is_what_small_steps_measure() => Prop.ForAll(Gen.Choose(1, 1_000).ToArbitrary(), static seed =>
    {
        var examples = RandomExamples.Grades(seed, 60, 8);
        var queries = RowGroups.Of(examples);
        var design = new LinearDesign(examples, queries.Order);

        return IsGradient(new(design, new PairwiseLoss(examples, queries), 1, hasIntercept: false, new() { L2 = 0.3 }), design.Columns + 1, seed);
    }).QuickCheckThrowOnFailure();

    // The maximum-likelihood odds of a 2 × 2 table are its odds ratio: 30·40 / (10·20) = 6.
    [Fact]
    public void Two_categories_give_the_odds_ratio_of_their_table()
    {
        var features = new FeatureSet(new Feature("group") { Kind = FeatureKind.Category, Categories = ["a", "b"] });
        var (values, labels) = (new List<double>(), new List<double>());
        foreach (var (group, label, count) in new[] { (0, 1, 30), (0, 0, 10), (1, 1, 20), (1, 0, 40) })
        {
            values.AddRange(Enumerable.Repeat((double)group, count));
            labels.AddRange(Enumerable.Repeat((double)label, count));
        }

        Assert.True(LogisticRegression.Fit(new(features, [.. values], [.. labels]), new() { L2 = 1e-9, Search = new() { Tolerance = 1e-12 } }).TryGet(out var model, out _));

        Assert.Equal(6, Math.Exp(model.Score([0]) - model.Score([1])), 5);
        Assert.Equal(0.75, Sigmoid.Of(model.Score([0])), 6);
    }

    [Fact]
    public void A_weight_of_two_counts_like_a_row_that_comes_twice()
    {
        var once = RandomExamples.Classes(3, 80);
        var twice = once.Select([.. Enumerable.Range(0, 80), .. Enumerable.Range(0, 40)]);
        var weights = Enumerable.Range(0, 80).Select(static row => row < 40 ? 2.0 : 1).ToArray();
        var weighted = new Examples(once.Features, once.Values.ToArray(), once.Labels.ToArray(), weights);

        Assert.True(LogisticRegression.Fit(twice).TryGet(out var doubled, out _));
        Assert.True(LogisticRegression.Fit(weighted).TryGet(out var heavy, out _));

        for (var row = 0; row < 80; row++)
            Assert.Equal(doubled.Score(once.Row(row)), heavy.Score(once.Row(row)), 6);
    }

    [Fact]
    public void A_planted_order_is_learned_from_pairs()
    {
        var examples = RandomExamples.Grades(5, 2_000, 100);

        Assert.True(PairwiseRanking.Fit(examples).TryGet(out var model, out _));

        Assert.True(model.Terms[0].Weight / model.Terms[0].Scale > 0);
        Assert.True(model.Terms[1].Weight / model.Terms[1].Scale < 0);
        Assert.True(model.Terms[3].Levels[0] > model.Terms[3].Levels[2] && model.Terms[3].Levels[2] > model.Terms[3].Levels[1]);
    }

    [Fact]
    public void Parts_and_base_sum_to_the_score() => Prop.ForAll(Gen.Choose(1, 1_000).ToArbitrary(), static seed =>
    {
        var examples = RandomExamples.Classes(seed, 100);
        if (!LogisticRegression.Fit(examples).TryGet(out var model, out _))
            return false;
        var parts = new double[examples.Features.Count];
        return Enumerable.Range(0, examples.Count).All(row => Math.Abs(model.Contributions(examples.Row(row), parts) + parts.Sum() - model.Score(examples.Row(row))) < 1e-12);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Any_number_of_threads_learns_the_same_bits(int threads)
    {
        var (classes, grades) = (RandomExamples.Classes(7, 5_000), RandomExamples.Grades(7, 3_000, 200));

        Assert.True(LogisticRegression.Fit(classes).TryGet(out var one, out _));
        Assert.True(LogisticRegression.Fit(classes, new() { Threads = threads }).TryGet(out var many, out _));
        Assert.True(PairwiseRanking.Fit(grades).TryGet(out var first, out _));
        Assert.True(PairwiseRanking.Fit(grades, new() { Threads = threads }).TryGet(out var second, out _));

        for (var row = 0; row < classes.Count; row++)
            Assert.Equal(BitConverter.DoubleToInt64Bits(one.Score(classes.Row(row))), BitConverter.DoubleToInt64Bits(many.Score(classes.Row(row))));
        for (var row = 0; row < grades.Count; row++)
            Assert.Equal(BitConverter.DoubleToInt64Bits(first.Score(grades.Row(row))), BitConverter.DoubleToInt64Bits(second.Score(grades.Row(row))));
    }

    private static bool IsGradient(LinearObjective objective, int size, int seed)
    {
        var random = new SeededRandom(seed, 1);
        var point = Enumerable.Range(0, size).Select(_ => RandomExamples.Normal(ref random)).ToArray();
        point[^1] = 0;
        var (gradient, ignored) = (new double[size], new double[size]);
        objective.Evaluate(point, gradient);
        const double step = 1e-5;
        for (var at = 0; at < size - 1; at++)
        {
            var (before, after) = (point.ToArray(), point.ToArray());
            (before[at], after[at]) = (before[at] - step, after[at] + step);
            var measured = (objective.Evaluate(after, ignored) - objective.Evaluate(before, ignored)) / (2 * step);
            if (Math.Abs(measured - gradient[at]) > 1e-6 * (1 + Math.Abs(measured)))
                return false;
        }

        return true;
    }
}
