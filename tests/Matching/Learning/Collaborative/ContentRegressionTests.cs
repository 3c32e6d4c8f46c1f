using FsCheck;
using FsCheck.Fluent;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative;

public class ContentRegressionTests
{
    [Fact]
    public void Is_the_ridge_regression_written_out() =>
        Prop.ForAll(
            Gen.Choose(0, 100_000).ToArbitrary(),
            seed =>
            {
                var (content, seen, table) = Sample(seed, rows: 40);
                var expected = Plain(content, seen, table, 0.5);

                ContentRegression.Blend(table, content, seen, new() { Regularisation = 0.5, Pairs = 0 }, 1, default);

                for (var row = 0; row < table.Count; row++)
                {
                    for (var factor = 0; factor < table.Factors; factor++)
                        Assert.Equal(expected[row][factor], table[row][factor], 1e-4);
                }
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void The_threads_change_no_bit(int threads)
    {
        var (content, seen, alone) = Sample(3, rows: 1_200);
        var (_, _, shared) = Sample(3, rows: 1_200);

        ContentRegression.Blend(alone, content, seen, new(), 1, default);
        ContentRegression.Blend(shared, content, seen, new(), threads, default);

        Assert.Equal(alone.All, shared.All);
    }

    [Fact]
    public void Where_nothing_was_seen_all_stays_0()
    {
        var table = new FactorTable(2, 3);

        ContentRegression.Blend(table, ContentTable.Of([[new("a")], [new("a")]]), Interactions.Of(2, 2, []).BySeeker, new(), 1, default);

        Assert.All(table.All.ToArray(), static value => Assert.Equal(0, value));
    }

    private static (ContentTable Content, InteractionLists Seen, FactorTable Table) Sample(int seed, int rows)
    {
        var random = new SeededRandom(seed);
        var content = new ContentFeature[rows][];
        var pairs = new List<Interaction>();
        for (var row = 0; row < rows; row++)
        {
            content[row] = new ContentFeature[random.Next(5)];
            for (var at = 0; at < content[row].Length; at++)
                content[row][at] = new($"f{random.Next(8)}", 2 * random.NextDouble());
            for (var posting = random.Next(4); posting > 0; posting--)
                pairs.Add(new(row, posting));
        }

        var seen = Interactions.Of(rows, 4, pairs).BySeeker;
        var table = new FactorTable(rows, 3);
        table.Fill(random);
        for (var row = 0; row < rows; row++)
        {
            if (seen.Others(row).IsEmpty)
                table[row].Clear();
        }

        return (ContentTable.Of(content), seen, table);
    }

    // (Xᵀ·C·X + λ)·W = Xᵀ·C·Y, solved by elimination.
    private static double[][] Plain(ContentTable content, InteractionLists seen, FactorTable table, double regularisation)
    {
        var size = content.Features;
        double[] Row(int row)
        {
            var values = new double[size];
            foreach (var (at, feature) in content.ByRow.Others(row).ToArray().Index())
                values[feature] = content.ByRow.Weights(row)[at];
            return values;
        }

        var matrix = new double[size, size + table.Factors];
        for (var feature = 0; feature < size; feature++)
            matrix[feature, feature] = regularisation;
        for (var row = 0; row < table.Count; row++)
        {
            var (values, pairs) = (Row(row), seen.Others(row).Length);
            for (var one = 0; one < size; one++)
            {
                for (var other = 0; other < size; other++)
                    matrix[one, other] += pairs / (pairs + 1.0) * values[one] * values[other];
                for (var factor = 0; factor < table.Factors; factor++)
                    matrix[one, size + factor] += pairs / (pairs + 1.0) * values[one] * table[row][factor];
            }
        }

        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row == pivot)
                    continue;
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = 0; column < size + table.Factors; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
            }
        }

        return [.. Enumerable.Range(0, table.Count).Select(row => seen.Others(row).Length > 0
            ? table[row].ToArray()
            : [.. Enumerable.Range(0, table.Factors).Select(factor => Row(row).Select((value, feature) => value * matrix[feature, size + factor] / matrix[feature, feature]).Sum())])];
    }
}
