using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>A walk down each tree, with the rules of LightGBM and XGBoost written out.</summary>
internal static class PlainTrees
{
    internal static double Score(TreeEnsemble model, double[] row)
    {
        var score = model.Start;
        foreach (var tree in model.Trees)
            score += tree.Splits.IsEmpty ? tree.Leaves[0] : Value(tree, 0, row);
        return score;
    }

    private static double Value(RegressionTree tree, int at, double[] row) =>
        at < 0 ? tree.Leaves[~at] : Value(tree, GoesLeft(tree.Splits[at], row[tree.Splits[at].Feature]) ? tree.Splits[at].Left : tree.Splits[at].Right, row);

    internal static bool GoesLeft(TreeSplit split, double value)
    {
        if (split.Categories is { } set)
        {
            if (double.IsNaN(value))
                return split.MissingGoesLeft;
            var isIn = Enumerable.Range(0, set.Length * 32).Any(category => (int)Math.Truncate(value) == category && value > -1 && (set[category / 32] & (1u << (category % 32))) != 0);
            return isIn ? split.SetGoesLeft : !split.SetGoesLeft;
        }

        if (double.IsNaN(value) && split.Missing == MissingRule.None)
            value = 0;
        if (double.IsNaN(value) || (split.Missing == MissingRule.Zero && value == 0))
            return split.MissingGoesLeft;
        return (split.InSinglePrecision ? (float)value : value) <= split.Threshold;
    }
}
