using System.Numerics;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>Shapley's formula over all subsets of features, an absent feature by the weights of both ways.</summary>
internal static class PlainShapley
{
    internal static double[] Of(TreeEnsemble model, double[] row)
    {
        var parts = new double[row.Length];
        for (var feature = 0; feature < row.Length; feature++)
        {
            for (var others = 0; others < 1 << row.Length; others++)
            {
                if ((others & (1 << feature)) != 0)
                    continue;
                var size = BitOperations.PopCount((uint)others);
                var weight = Factorial(size) * Factorial(row.Length - size - 1) / Factorial(row.Length);
                parts[feature] += weight * (Expected(model, row, others | (1 << feature)) - Expected(model, row, others));
            }
        }

        return parts;
    }

    private static double Expected(TreeEnsemble model, double[] row, int known) =>
        model.Start + model.Trees.Sum(tree => tree.Splits.IsEmpty ? tree.Leaves[0] : Expected(tree, 0, row, known));

    private static double Expected(RegressionTree tree, int at, double[] row, int known)
    {
        if (at < 0)
            return tree.Leaves[~at];
        var split = tree.Splits[at];
        if ((known & (1 << split.Feature)) != 0)
            return Expected(tree, PlainTrees.GoesLeft(split, row[split.Feature]) ? split.Left : split.Right, row, known);
        var (left, right) = (Cover(tree, split.Left), Cover(tree, split.Right));
        return ((left * Expected(tree, split.Left, row, known)) + (right * Expected(tree, split.Right, row, known))) / (left + right);
    }

    private static double Cover(RegressionTree tree, int at) => at < 0 ? tree.Covers[~at] : tree.Splits[at].Cover;

    private static double Factorial(int number) => number <= 1 ? 1 : number * Factorial(number - 1);
}
