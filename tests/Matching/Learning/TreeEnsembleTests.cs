using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Trees;
using Jiuye.Tests;

namespace Jiuye.Matching.Tests.Learning;

public sealed class TreeEnsembleTests
{
    [Fact]
    public void The_fast_way_gives_the_sums_of_a_walk_to_the_last_bit() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), static seed =>
    {
        var (model, rows) = RandomTrees.Of(seed, trees: 150, mostLeaves: 32, features: 6, rows: 45);
        var scores = new double[45];
        model.Score(rows, scores);
        return Enumerable.Range(0, 45).All(row => model.Score(rows.AsSpan(row * 6, 6)) == scores[row] && PlainTrees.Score(model, rows[(row * 6)..((row + 1) * 6)]) == scores[row]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Trees_of_more_leaves_than_bits_are_walked()
    {
        var (model, rows) = RandomTrees.Of(5, trees: 10, mostLeaves: 200, features: 4, rows: 20);
        var scores = new double[20];

        model.Score(rows, scores);

        for (var row = 0; row < 20; row++)
            Assert.Equal(PlainTrees.Score(model, rows[(row * 4)..((row + 1) * 4)]), scores[row]);
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var (model, rows) = RandomTrees.Of(6, trees: 300, mostLeaves: 31, features: 40, rows: 100);
        var scores = new double[100];
        model.Score(rows, scores);

        Assert.Equal(0, Allocations.Least(() =>
        {
            model.Score(rows, scores);
            model.Score(rows.AsSpan(0, 40));
        }));
    }

    [Fact]
    public void Many_threads_score_with_one_model()
    {
        var (model, rows) = RandomTrees.Of(7, trees: 100, mostLeaves: 31, features: 10, rows: 64);
        var expected = new double[64];
        model.Score(rows, expected);

        Parallel.For(0, 64, _ =>
        {
            var scores = new double[64];
            model.Score(rows, scores);
            Assert.Equal(expected, scores);
        });
    }

    [Fact]
    public void Shapley_values_are_those_of_all_subsets() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), static seed =>
    {
        var (model, rows) = RandomTrees.Of(seed, trees: 3, mostLeaves: 12, features: 5, rows: 4);
        for (var row = 0; row < 4; row++)
        {
            var values = rows[(row * 5)..((row + 1) * 5)];
            var parts = new double[5];
            model.Contributions(values, parts);
            var plain = PlainShapley.Of(model, values);
            if (parts.Zip(plain).Any(static pair => Math.Abs(pair.First - pair.Second) > 1e-9))
                return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_and_base_sum_to_the_score() => Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), static seed =>
    {
        var (model, rows) = RandomTrees.Of(seed, trees: 30, mostLeaves: 31, features: 8, rows: 5);
        var parts = new double[8];
        return Enumerable.Range(0, 5).All(row =>
        {
            var values = rows.AsSpan(row * 8, 8);
            var expected = model.Contributions(values, parts);
            return Math.Abs(expected + parts.Sum() - model.Score(values)) < 1e-9;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_tree_deeper_than_the_stack_should_hold_is_refused()
    {
        var splits = Enumerable.Range(0, 100_000).Select(static at => new TreeSplit(0, at, at == 99_999 ? ~99_999 : at + 1, at == 99_999 ? ~100_000 : ~at, 1)).ToArray();

        var problem = Assert.Throws<ArgumentException>(() => new RegressionTree(splits, new double[100_001], new double[100_001], 1));

        Assert.Contains("deeper than 512", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Splits_that_lead_back_are_refused()
    {
        var problem = Assert.Throws<ArgumentException>(static () => new RegressionTree([new(0, 1, 0, ~0, 5)], [1, 2], [3, 2], 1));

        Assert.Contains("reached twice", problem.Message, StringComparison.Ordinal);
    }
}
