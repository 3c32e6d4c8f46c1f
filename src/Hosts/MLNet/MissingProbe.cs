namespace Jiuye.MLNet;

/// <summary>A row of slots that comes to a split with its slot missing.</summary>
internal static class MissingProbe
{
    /// <summary>Makes the row.</summary>
    /// <param name="tree">The directions above the node are told already.</param>
    /// <param name="node">A number's split.</param>
    /// <param name="slots">How many slots.</param>
    /// <returns>Null where no row comes there with the slot missing, so that its direction is of no matter.</returns>
    internal static float[]? Of(ProbedTree tree, int node, int slots)
    {
        var asked = tree.Tree.NumericalSplitFeatureIndexes[node];
        var ranges = new Dictionary<int, SlotRange>();
        var sets = new List<IReadOnlyList<int>>();
        foreach (var (above, left) in tree.Path(node))
        {
            if (tree.IsCategory(above))
            {
                // Left: none of the set's slots is above 0. Right: one is, which is chosen when all else is known.
                var set = tree.Tree.GetCategoricalSplitFeaturesAt(above);
                if (!left)
                    sets.Add(set);
                foreach (var slot in left ? set : [])
                    ranges[slot] = Range(ranges, slot).Below(0, missing: true);
                continue;
            }

            var (on, goesLeft) = (tree.Tree.NumericalSplitFeatureIndexes[above], tree.MissingGoesLeft[above]);
            if (on == asked && goesLeft != left)
                return null;
            var threshold = tree.Tree.NumericalSplitThresholds[above];
            ranges[on] = left ? Range(ranges, on).Below(threshold, goesLeft) : Range(ranges, on).Above(threshold, !goesLeft);
        }

        foreach (var set in sets)
        {
            var chosen = set.FirstOrDefault(slot => slot != asked && Range(ranges, slot).Above(0, missing: false).HasNumber, -1);
            if (chosen < 0)
                return null;
            ranges[chosen] = Range(ranges, chosen).Above(0, missing: false);
        }

        var row = new float[slots];
        foreach (var (slot, range) in ranges)
        {
            if (slot != asked && !range.TryPick(out row[slot]))
                return null;
        }

        row[asked] = float.NaN;
        return row;
    }

    private static SlotRange Range(Dictionary<int, SlotRange> ranges, int slot) => ranges.TryGetValue(slot, out var range) ? range : SlotRange.All;
}
