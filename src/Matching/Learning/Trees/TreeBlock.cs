using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Learning.Trees;

/// <summary>Some trees as lists of splits by column.</summary>
internal sealed class TreeBlock
{
    private readonly ColumnSplit[][] splits;
    private readonly ColumnSplit[][] missingGoRight;
    private readonly CategorySplit[][] categories;

    internal TreeBlock(RegressionTree[] trees, TreeColumn[] columns)
    {
        var (numbers, sets) = (new List<ColumnSplit>[columns.Length], new List<CategorySplit>[columns.Length]);
        var right = new List<ColumnSplit>[columns.Length];
        for (var column = 0; column < columns.Length; column++)
            (numbers[column], right[column], sets[column]) = ([], [], []);
        var (leaves, starts) = (new List<double>(), new List<int>());
        for (var tree = 0; tree < trees.Length; tree++)
        {
            starts.Add(leaves.Count);
            Lay(trees[tree], trees[tree].Splits.IsEmpty ? ~0 : 0, tree, columns, numbers, right, sets, leaves, leaves.Count);
        }

        (Leaves, LeafStarts) = ([.. leaves], [.. starts]);
        splits = [.. numbers.Select(static list => list.OrderBy(static split => split.Place).ToArray())];
        (missingGoRight, categories) = ([.. right.Select(static list => list.ToArray())], [.. sets.Select(static list => list.ToArray())]);
    }

    /// <summary>How many trees.</summary>
    internal int Trees => LeafStarts.Length;

    /// <summary>The leaves of each tree from left to right, tree after tree.</summary>
    internal double[] Leaves { get; }

    /// <summary>Where each tree's leaves begin.</summary>
    internal int[] LeafStarts { get; }

    /// <summary>Clears the leaves that eight rows cannot reach by one column.</summary>
    /// <param name="column">The column's number.</param>
    /// <param name="of">The column.</param>
    /// <param name="places">The rows' places in it.</param>
    /// <param name="alive">The leaves still reachable, a vector a tree.</param>
    internal void Clear(int column, TreeColumn of, Vector256<int> places, Span<Vector256<int>> alive)
    {
        if (of.IsCategory)
        {
            foreach (ref readonly var split in categories[column].AsSpan())
                alive[split.Tree] &= ~(split.GoRight(places) & Vector256.Create(split.LeftLeaves));
            return;
        }

        var highest = Highest(places);
        foreach (ref readonly var split in splits[column].AsSpan())
        {
            if (split.Place >= highest)
                break;
            alive[split.Tree] = Vector256.AndNot(alive[split.Tree], Vector256.GreaterThan(places, Vector256.Create(split.Place)) & Vector256.Create(split.LeftLeaves));
        }

        var missing = Vector256.Equals(places, Vector256.Create(TreeColumn.MissingPlace));
        if (missing == Vector256<int>.Zero)
            return;
        foreach (ref readonly var split in missingGoRight[column].AsSpan())
            alive[split.Tree] = Vector256.AndNot(alive[split.Tree], missing & Vector256.Create(split.LeftLeaves));
    }

    private static int Highest(Vector256<int> places)
    {
        var highest = places[0];
        for (var lane = 1; lane < Vector256<int>.Count; lane++)
            highest = Math.Max(highest, places[lane]);
        return highest;
    }

    /// <summary>Lays a part of a tree, left before right.</summary>
    private static void Lay(
        RegressionTree tree, int at, int number, TreeColumn[] columns, List<ColumnSplit>[] numbers, List<ColumnSplit>[] right, List<CategorySplit>[] sets, List<double> leaves, int firstLeaf)
    {
        if (at < 0)
        {
            leaves.Add(tree.Leaves[~at]);
            return;
        }

        var split = tree.Splits[at];
        var below = LeavesBelow(tree, split.Left);
        var bits = unchecked((int)(((1u << below) - 1) << (leaves.Count - firstLeaf)));
        var column = Array.FindIndex(columns, column => column.Reads(split));
        if (split.Categories is { } set)
            sets[column].Add(new(number, bits, set, split.SetGoesLeft, split.MissingGoesLeft));
        else
            numbers[column].Add(new(number, columns[column].PlaceOf(split), bits));
        if (split.Categories is null && !split.MissingGoesLeft)
            right[column].Add(new(number, TreeColumn.MissingPlace, bits));
        Lay(tree, split.Left, number, columns, numbers, right, sets, leaves, firstLeaf);
        Lay(tree, split.Right, number, columns, numbers, right, sets, leaves, firstLeaf);
    }

    private static int LeavesBelow(RegressionTree tree, int at) => at < 0 ? 1 : LeavesBelow(tree, tree.Splits[at].Left) + LeavesBelow(tree, tree.Splits[at].Right);
}
