namespace Jiuye.Matching.Learning.Trees;

/// <summary>Exact Shapley values of one tree, where an absent feature sends a row down both ways by the training rows' weights.</summary>
/// <remarks>Lundberg, Erion and Lee, Consistent Individualized Feature Attribution for Tree Ensembles, 2018, algorithm 2 (path dependent).</remarks>
internal static class TreeShap
{
    /// <summary>Adds each feature's part.</summary>
    /// <param name="tree">Covers above 0.</param>
    /// <param name="row">d values; NaN is missing.</param>
    /// <param name="parts">d sums that the parts are added to.</param>
    /// <returns>The tree's mean over the training rows.</returns>
    internal static double Add(RegressionTree tree, ReadOnlySpan<double> row, Span<double> parts)
    {
        if (tree.Splits.IsEmpty)
            return tree.Leaves[0];
        // A way down of depth D needs (D + 2)(D + 3) / 2 places, one stretch for each level.
        var depth = tree.Depth();
        var room = (depth + 2) * (depth + 3) / 2;
        Span<PathPart> path = room <= 256 ? stackalloc PathPart[room] : new PathPart[room];
        Descend(tree, row, parts, path, 0, 0, new(-1, 1, 1, 0));
        return Mean(tree, 0);
    }

    private static double Mean(RegressionTree tree, int at)
    {
        if (at < 0)
            return tree.Leaves[~at];
        ref readonly var split = ref tree.Splits[at];
        return ((Cover(tree, split.Left) * Mean(tree, split.Left)) + (Cover(tree, split.Right) * Mean(tree, split.Right))) / (Cover(tree, split.Left) + Cover(tree, split.Right));
    }

    // A branch that no training row took keeps a share too small to see, and shares stay numbers.
    private static double Cover(RegressionTree tree, int at) => Math.Max(1e-30, at < 0 ? tree.Covers[~at] : tree.Splits[at].Cover);

    private static void Descend(RegressionTree tree, ReadOnlySpan<double> row, Span<double> parts, Span<PathPart> room, int length, int at, PathPart next)
    {
        Extend(room, length, next);
        length++;
        var path = room[..length];
        if (at < 0)
        {
            for (var part = 1; part < length; part++)
                parts[path[part].Feature] += WithoutSum(path, part) * (path[part].One - path[part].Zero) * tree.Leaves[~at];
            return;
        }

        ref readonly var split = ref tree.Splits[at];
        var (hot, cold) = split.GoesLeft(row[split.Feature]) ? (split.Left, split.Right) : (split.Right, split.Left);
        var (zero, one) = (1.0, 1.0);
        // A feature asked before counts once: its earlier part goes, and its shares are multiplied in.
        for (var part = 1; part < length; part++)
        {
            if (path[part].Feature == split.Feature)
            {
                (zero, one) = (path[part].Zero, path[part].One);
                Unwind(path, part);
                length--;
                break;
            }
        }

        // Covers of the children may sum to less than the parent's where a trainer rounds them: shares are of their sum.
        var (hotCover, coldCover) = (Cover(tree, hot), Cover(tree, cold));
        var below = room[length..];
        room[..length].CopyTo(below);
        Descend(tree, row, parts, below, length, hot, new(split.Feature, zero * hotCover / (hotCover + coldCover), one, 0));
        room[..length].CopyTo(below);
        Descend(tree, row, parts, below, length, cold, new(split.Feature, zero * coldCover / (hotCover + coldCover), 0, 0));
    }

    private static void Extend(Span<PathPart> path, int length, PathPart next)
    {
        path[length] = next with { Weight = length == 0 ? 1 : 0 };
        for (var part = length - 1; part >= 0; part--)
        {
            path[part + 1].Weight += next.One * path[part].Weight * (part + 1) / (length + 1);
            path[part].Weight = next.Zero * path[part].Weight * (length - part) / (length + 1);
        }
    }

    private static void Unwind(Span<PathPart> path, int which)
    {
        var last = path.Length - 1;
        var (one, zero, carried) = (path[which].One, path[which].Zero, path[last].Weight);
        for (var part = last - 1; part >= 0; part--)
        {
            if (one != 0)
            {
                var kept = path[part].Weight;
                path[part].Weight = carried * (last + 1) / ((part + 1) * one);
                carried = kept - (path[part].Weight * zero * (last - part) / (last + 1));
            }
            else
            {
                path[part].Weight = path[part].Weight * (last + 1) / (zero * (last - part));
            }
        }

        for (var part = which; part < last; part++)
            path[part] = path[part + 1] with { Weight = path[part].Weight };
    }

    /// <summary>The sum of the weights as they would be without one part.</summary>
    private static double WithoutSum(ReadOnlySpan<PathPart> path, int which)
    {
        var last = path.Length - 1;
        var (one, zero, carried, sum) = (path[which].One, path[which].Zero, path[last].Weight, 0.0);
        for (var part = last - 1; part >= 0; part--)
        {
            if (one != 0)
            {
                var weight = carried * (last + 1) / ((part + 1) * one);
                sum += weight;
                carried = path[part].Weight - (weight * zero * (last - part) / (last + 1));
            }
            else
            {
                sum += path[part].Weight / (zero * (last - part) / (last + 1.0));
            }
        }

        return sum;
    }

    /// <summary>A feature on the way down.</summary>
    /// <param name="Feature">-1 at the root.</param>
    /// <param name="Zero">The share of ways that go here where the feature is absent.</param>
    /// <param name="One">1 where the row itself goes here.</param>
    /// <param name="Weight">The weight of subsets with as many features as the part's place.</param>
    private record struct PathPart(int Feature, double Zero, double One, double Weight);
}
