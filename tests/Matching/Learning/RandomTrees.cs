using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>Ensembles of every kind of split, and rows with missing values, zeros, thresholds hit and strange categories.</summary>
internal static class RandomTrees
{
    internal static (TreeEnsemble Model, double[] Rows) Of(int seed, int trees, int mostLeaves, int features, int rows)
    {
        var random = new SeededRandom(seed);
        var set = new FeatureSet(Enumerable.Range(0, features).Select(static place => new Feature($"x{place}")));
        var grown = new RegressionTree[trees];
        for (var tree = 0; tree < trees; tree++)
            grown[tree] = Tree(ref random, 1 + random.Next(mostLeaves), features);
        var values = new double[rows * features];
        for (var at = 0; at < values.Length; at++)
            values[at] = random.Next(6) switch { 0 => double.NaN, 1 => 0, 2 => random.Next(12) - 2, _ => Step(ref random) };
        return (new(set, grown, random.NextDouble()), values);
    }

    private static RegressionTree Tree(ref SeededRandom random, int leaves, int features)
    {
        var splits = new TreeSplit[leaves - 1];
        // Each new split takes the place of a leaf, so the shape is a tree of any form.
        for (var at = 1; at < splits.Length; at++)
        {
            int parent;
            bool left;
            do
                (parent, left) = (random.Next(at), random.Next(2) == 0);
            while ((left ? splits[parent].Left : splits[parent].Right) != 0);
            splits[parent] = left ? splits[parent] with { Left = at } : splits[parent] with { Right = at };
        }

        var leaf = 0;
        for (var at = 0; at < splits.Length; at++)
        {
            var shape = new TreeSplit(random.Next(features), Step(ref random), splits[at].Left == 0 ? ~leaf++ : splits[at].Left, splits[at].Right == 0 ? ~leaf++ : splits[at].Right, 0);
            splits[at] = random.Next(4) == 0
                ? shape with { Categories = [unchecked((uint)random.NextBits())], SetGoesLeft = random.Next(2) == 0, MissingGoesLeft = random.Next(2) == 0 }
                : shape with { Missing = (MissingRule)random.Next(3), MissingGoesLeft = random.Next(2) == 0, InSinglePrecision = random.Next(3) == 0 };
        }

        var values = new double[leaves];
        var covers = new double[leaves];
        for (var at = 0; at < leaves; at++)
            (values[at], covers[at]) = (RandomExamples.Normal(ref random), 1 + random.Next(50));
        for (var at = splits.Length - 1; at >= 0; at--)
            splits[at] = splits[at] with { Cover = Cover(splits, covers, splits[at].Left) + Cover(splits, covers, splits[at].Right) };
        return new(splits, values, covers, features);
    }

    private static double Cover(TreeSplit[] splits, double[] covers, int at) => at < 0 ? covers[~at] : splits[at].Cover;

    // Coarse steps, so that rows hit thresholds and thresholds come again in several trees; a tenth is no single-precision number.
    private static double Step(ref SeededRandom random) => (random.Next(60) - 20) / 10.0;
}
