using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Boosting;

namespace Jiuye.Matching.Tests.Learning;

/// <summary>The best first split by trying every one on the rows themselves: no bins, no histograms.</summary>
internal static class PlainBoosting
{
    internal static double BestGain(Examples examples, double[] slopes, double[] curvatures, BoostingSettings settings)
    {
        var best = 0.0;
        for (var place = 0; place < examples.Features.Count; place++)
        {
            if (examples.Features[place].Kind == FeatureKind.Category)
                continue;
            var rows = Enumerable.Range(0, examples.Count).ToArray();
            var known = rows.Where(row => !double.IsNaN(examples.Row(row)[place])).Select(row => examples.Row(row)[place]).Distinct().Order().ToArray();
            foreach (var value in known)
            {
                foreach (var missingLeft in new[] { true, false })
                {
                    var left = rows.Where(row => double.IsNaN(examples.Row(row)[place]) ? missingLeft : examples.Row(row)[place] <= value).ToArray();
                    var right = rows.Except(left).ToArray();
                    if (left.Length >= settings.LeafRows && right.Length >= settings.LeafRows)
                        best = Math.Max(best, Reward(left) + Reward(right) - Reward(rows));
                }
            }
        }

        return best;

        double Reward(int[] rows) => Math.Pow(rows.Sum(row => slopes[row]), 2) / (rows.Sum(row => curvatures[row]) + settings.L2);
    }

    /// <summary>What the first split of a tree took off the loss, from its two sides' rows.</summary>
    internal static double GainOfRoot(Examples examples, Jiuye.Matching.Learning.Trees.RegressionTree tree, double[] slopes, double[] curvatures, BoostingSettings settings)
    {
        var rows = Enumerable.Range(0, examples.Count).ToArray();
        var root = tree.Splits[0];
        var left = rows.Where(row => root.GoesLeft(examples.Row(row)[root.Feature])).ToArray();

        return Reward(left) + Reward([.. rows.Except(left)]) - Reward(rows);

        double Reward(int[] some) => Math.Pow(some.Sum(row => slopes[row]), 2) / (some.Sum(row => curvatures[row]) + settings.L2);
    }
}
