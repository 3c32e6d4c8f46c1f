namespace Jiuye.Matching.Learning.Trees;

/// <summary>A feature as splits of one kind read it: its thresholds in order, and which values are missing.</summary>
internal sealed class TreeColumn
{
    /// <summary>The place of a missing value, below every threshold.</summary>
    internal const int MissingPlace = -1;

    private readonly TreeSplit kind;
    private readonly double[] thresholds;

    private TreeColumn(TreeSplit kind, double[] thresholds) => (this.kind, this.thresholds) = (kind, thresholds);

    /// <summary>The place in a row.</summary>
    internal int Feature => kind.Feature;

    internal bool IsCategory => kind.Categories is not null;

    /// <summary>The columns of all splits of trees.</summary>
    internal static TreeColumn[] Of(RegressionTree[] trees)
    {
        var splits = new List<TreeSplit>();
        foreach (var tree in trees)
            splits.AddRange(tree.Splits);
        return
        [
            .. splits.GroupBy(static split => (split.Feature, split.Missing, split.InSinglePrecision, IsCategory: split.Categories is not null))
                .OrderBy(static column => column.Key)
                .Select(static column => new TreeColumn(column.First(), column.Key.IsCategory ? [] : [.. column.Select(static split => split.Threshold).Distinct().Order()])),
        ];
    }

    /// <summary>True where a split reads its feature as this column does.</summary>
    internal bool Reads(in TreeSplit split) =>
        split.Feature == kind.Feature && split.Missing == kind.Missing && split.InSinglePrecision == kind.InSinglePrecision && split.Categories is not null == IsCategory;

    /// <summary>The place of a split's threshold.</summary>
    internal int PlaceOf(in TreeSplit split) => Array.BinarySearch(thresholds, split.Threshold);

    /// <summary>How many thresholds lie below a value, so that a value goes right where its place is above the threshold's; of a category its number.</summary>
    internal int PlaceOf(double value)
    {
        if (IsCategory)
            // Any number outside every set does for a category that no set can hold.
            return double.IsNaN(value) ? MissingPlace : value > -1 && value < int.MaxValue ? (int)value : int.MaxValue;
        if (kind.IsMissing(value))
            return MissingPlace;
        if (double.IsNaN(value))
            value = 0;
        if (kind.InSinglePrecision)
            value = (float)value;
        // Halving without a branch that depends on the value: nothing for the processor to guess.
        var (below, count) = (0, thresholds.Length);
        while (count > 0)
        {
            var half = (count + 1) >> 1;
            below += thresholds[below + half - 1] < value ? half : 0;
            count -= half;
        }

        return below;
    }
}
