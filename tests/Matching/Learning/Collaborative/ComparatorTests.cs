using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning.Collaborative;
using Matching.Tests.Learning.Collaborative.Comparators;

namespace Matching.Tests.Learning.Collaborative;

/// <summary>The methods that ours is held against are what their papers say, or the comparison would flatter.</summary>
public class ComparatorTests
{
    [Fact]
    public void Item_kNN_is_the_cosine_with_shrinkage_worked_by_hand()
    {
        // Posting 0 has seekers 0 and 1, posting 1 has 1, posting 2 has 1 and 2; asked is seeker 0.
        var scores = new double[3];

        new ItemNeighbours(Interactions.Of(3, 3, [new(0, 0), new(1, 0), new(1, 1), new(1, 2), new(2, 2)]), 10).Score(0, scores);

        Assert.Equal([0, 1 / (Math.Sqrt(2) + 10), 1 / (Math.Sqrt(4) + 10)], scores);
    }

    [Fact]
    public void EASE_leaves_no_gradient_outside_its_diagonal_and_nothing_on_it() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            seed =>
            {
                const double Regularisation = 2;
                var seen = SmallMarket.Of(seed, seekers: 70, postings: 60);
                var model = new LinearItemWeights(seen, Regularisation);
                double[][] weights = [.. Enumerable.Range(0, 60).Select(model.WeightsOf)];
                var gram = Gram(seen);
                for (var row = 0; row < 60; row++)
                {
                    Assert.Equal(0, weights[row][row]);
                    for (var column = 0; column < 60; column++)
                    {
                        // Half the gradient of ‖X − X·B‖² + λ·‖B‖².
                        var gradient = Enumerable.Range(0, 60).Sum(other => gram[row][other] * weights[other][column]) - gram[row][column] + (Regularisation * weights[row][column]);
                        Assert.True(row == column || Math.Abs(gradient) < 1e-8, $"{row} {column} {gradient}");
                    }
                }
            }).QuickCheckThrowOnFailure();

    private static double[][] Gram(Interactions seen) =>
        [.. Enumerable.Range(0, seen.Postings).Select(row => Enumerable.Range(0, seen.Postings).Select(column => (double)seen.SeekersOf(row).ToArray().Intersect(seen.SeekersOf(column).ToArray()).Count()).ToArray())];
}
