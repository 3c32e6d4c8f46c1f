using Jiuye.Matching.Learning.Trees;

namespace Jiuye.MLNet;

/// <summary>Turns a tree of ML.NET's slots into one of the engine's features.</summary>
internal sealed class TreeConversion(FeatureSlots slots)
{
    /// <summary>The tree, with the rows that came to each of its parts.</summary>
    /// <param name="probed">The tree with the directions of missing values.</param>
    /// <param name="number">The tree's number, for errors.</param>
    /// <param name="rows">Rows that tell how many come where; none tells nothing.</param>
    /// <exception cref="InvalidDataException">A split has no counterpart.</exception>
    internal RegressionTree Of(ProbedTree probed, int number, FeatureRows rows)
    {
        var tree = probed.Tree;
        double[] leaves = [.. tree.LeafValues];
        if (tree.NumberOfNodes == 0)
            return new([], leaves.Length == 1 ? leaves : [0], [Math.Max(1, rows.Count)], slots.Features.Count);
        var splits = new TreeSplit[tree.NumberOfNodes];
        for (var node = 0; node < splits.Length; node++)
        {
            var (left, right) = (tree.LeftChild[node], tree.RightChild[node]);
            splits[node] = probed.IsCategory(node)
                ? Set(tree.GetCategoricalSplitFeaturesAt(node), left, right, $"tree {number}, split {node}")
                : Number(tree.NumericalSplitFeatureIndexes[node], tree.NumericalSplitThresholds[node], probed.MissingGoesLeft[node], left, right, $"tree {number}, split {node}");
        }

        var bare = new RegressionTree(splits, leaves, new double[leaves.Length], slots.Features.Count);
        var covers = new double[leaves.Length];
        for (var row = 0; row < rows.Count; row++)
            covers[bare.LeafOf(rows[row])]++;
        Cover(splits, covers, 0);
        return new(splits, leaves, covers, slots.Features.Count);
    }

    private static double Cover(TreeSplit[] splits, double[] covers, int at)
    {
        if (at < 0)
            return covers[~at];
        var rows = Cover(splits, covers, splits[at].Left) + Cover(splits, covers, splits[at].Right);
        splits[at] = splits[at] with { Cover = rows };
        return rows;
    }

    private TreeSplit Number(int slot, float threshold, bool missingGoesLeft, int left, int right, string where)
    {
        if (float.IsNaN(threshold) || slot < 0 || slot >= slots.Count)
            throw new InvalidDataException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{where}: asks whether slot {slot} is at most {threshold}; expected a number and a slot from 0 to {slots.Count - 1}."));
        var (feature, category) = slots.At(slot);
        if (category < 0)
            return new(feature, threshold, left, right, 1) { InSinglePrecision = true, Missing = MissingRule.NotANumber, MissingGoesLeft = missingGoesLeft };
        // A category's slot is 1 for its one name and 0 for all else, a missing answer too.
        var (nameGoesLeft, othersGoLeft) = (1 <= threshold, 0 <= threshold);
        return nameGoesLeft == othersGoLeft
            ? new(feature, 0, left, right, 1) { Categories = [], SetGoesLeft = !othersGoLeft, MissingGoesLeft = othersGoLeft }
            : new(feature, 0, left, right, 1) { Categories = Bits([category]), SetGoesLeft = nameGoesLeft, MissingGoesLeft = othersGoLeft };
    }

    // Right is where one of the set's slots is above 0, left all else: other names, none, a missing answer.
    private TreeSplit Set(IReadOnlyList<int> set, int left, int right, string where)
    {
        if (set.Count == 0)
            throw new InvalidDataException($"{where}: asks for no category.");
        var features = set.Select(slot => slot >= 0 && slot < slots.Count ? slots.At(slot) : (Feature: -1, Category: -1)).ToArray();
        if (features.Any(one => one.Category < 0 || one.Feature != features[0].Feature))
            throw new InvalidDataException($"{where}: asks for slots {string.Join(", ", set)} at once; expected slots of one category's names.");
        return new(features[0].Feature, 0, left, right, 1) { Categories = Bits(features.Select(static one => one.Category)), MissingGoesLeft = true };
    }

    private static uint[] Bits(IEnumerable<int> categories)
    {
        var all = categories.ToArray();
        var bits = new uint[(all.Max() >> 5) + 1];
        foreach (var category in all)
            bits[category >> 5] |= 1u << (category & 31);
        return bits;
    }
}
