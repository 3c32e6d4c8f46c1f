using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Boosting;

/// <summary>Grows one tree after another, best leaf first, by histograms.</summary>
/// <remarks>
/// Directions are kept as in LightGBM's basic method: no value on the lower side of a split may pass the middle of its two values. Each histogram of a
/// feature is added up in the order of the rows by one thread, so that threads don't change a bit of it.
/// </remarks>
internal sealed class TreeGrower
{
    // Below so many additions threads cost more than they save.
    private const long WorthThreads = 65_536;

    private readonly FeatureSet features;
    private readonly BinnedRows rows;
    private readonly BoostingSettings settings;
    private readonly SplitSearch search;
    private readonly Stack<BinSums[]> spare = new();
    private int[] order = [];
    private int[] drawn = [];
    private double[] slopes = [];
    private double[] curvatures = [];
    private (double Slope, double Curvature)[] gathered = [];

    internal TreeGrower(FeatureSet features, BinnedRows rows, BoostingSettings settings)
    {
        (this.features, this.rows, this.settings) = (features, rows, settings);
        search = new(features, rows.Bins, settings);
    }

    /// <summary>Grows a tree on drawn rows and features.</summary>
    /// <param name="chosen">The rows, ascending; is put into another order.</param>
    /// <param name="among">The features.</param>
    /// <param name="first">First derivatives of all rows.</param>
    /// <param name="second">Second derivatives of all rows.</param>
    internal RegressionTree Grow(int[] chosen, int[] among, double[] first, double[] second)
    {
        (order, drawn, slopes, curvatures) = (chosen, among, first, second);
        var sums = default(BinSums);
        foreach (var row in order)
            sums += new BinSums(slopes[row], curvatures[row], 1);
        var (leaves, splits) = (new List<GrowingLeaf>(), new List<TreeSplit>());
        var parents = new List<(int Split, bool IsLeft)>();
        var root = new GrowingLeaf(0, order.Length, sums, search.Value(sums, double.NegativeInfinity, double.PositiveInfinity), double.NegativeInfinity, double.PositiveInfinity, 0);
        if (MayBeParted(root))
        {
            root.Histogram = Histogram(root);
            Search(root);
        }

        leaves.Add(root);
        parents.Add((-1, false));
        while (leaves.Count < settings.Leaves)
        {
            var best = Best(leaves);
            if (best < 0)
                break;
            var (parent, split) = (leaves[best], splits.Count);
            splits.Add(Split(parent, parent.Best!, ~best, ~leaves.Count));
            Hang(splits, parents[best], split);
            (parents[best], var (left, right)) = ((split, true), Part(parent, parent.Best!));
            if (leaves.Count + 1 < settings.Leaves)
                Search(parent, left, right);
            Release(parent);
            leaves[best] = left;
            leaves.Add(right);
            parents.Add((split, false));
        }

        leaves.ForEach(Release);
        return new([.. splits], [.. leaves.Select(leaf => leaf.Value * settings.LearningRate)], [.. leaves.Select(static leaf => (double)leaf.Sums.Rows)], features.Count);
    }

    private static int Best(List<GrowingLeaf> leaves)
    {
        var best = -1;
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            if (leaves[leaf].Best is { } split && (best < 0 || split.Gain > leaves[best].Best!.Gain))
                best = leaf;
        }

        return best;
    }

    private static void Hang(List<TreeSplit> splits, (int Split, bool IsLeft) parent, int split)
    {
        if (parent.Split >= 0)
            splits[parent.Split] = parent.IsLeft ? splits[parent.Split] with { Left = split } : splits[parent.Split] with { Right = split };
    }

    private TreeSplit Split(GrowingLeaf leaf, SplitCandidate best, int left, int right)
    {
        var bins = rows.Bins[best.Feature];
        if (best.LeftBins is null)
        {
            // Behind the last bin stands no bound: every number goes left, only what is missing goes right.
            var threshold = best.Bin == bins.Count - 1 ? double.MaxValue : bins.UpperBound(best.Bin);
            return new(best.Feature, threshold, left, right, leaf.Sums.Rows) { MissingGoesLeft = best.MissingGoesLeft };
        }

        var set = new uint[(features[best.Feature].Categories.Count + 31) / 32];
        foreach (var bin in best.LeftBins)
            set[bins.CategoryOf(bin) >> 5] |= 1u << (bins.CategoryOf(bin) & 31);
        return new(best.Feature, 0, left, right, leaf.Sums.Rows) { Categories = set, SetGoesLeft = true };
    }

    private (GrowingLeaf Left, GrowingLeaf Right) Part(GrowingLeaf leaf, SplitCandidate best)
    {
        var middle = Reorder(leaf, best);
        var (leftSums, rightSums) = (best.Left, leaf.Sums - best.Left);
        var limit = (best.LeftValue + best.RightValue) / 2;
        var direction = features[best.Feature].Direction;
        var left = new GrowingLeaf(leaf.From, middle, leftSums, best.LeftValue,
            direction == MonotoneDirection.Falling ? Math.Max(leaf.Least, limit) : leaf.Least, direction == MonotoneDirection.Rising ? Math.Min(leaf.Most, limit) : leaf.Most, leaf.Depth + 1);
        var right = new GrowingLeaf(middle, leaf.To, rightSums, best.RightValue,
            direction == MonotoneDirection.Rising ? Math.Max(leaf.Least, limit) : leaf.Least, direction == MonotoneDirection.Falling ? Math.Min(leaf.Most, limit) : leaf.Most, leaf.Depth + 1);
        return (left, right);
    }

    private void Release(GrowingLeaf leaf)
    {
        if (leaf.Histogram is { } used)
            spare.Push(used);
    }

    private bool MayBeParted(GrowingLeaf leaf) => leaf.Depth < settings.Depth && leaf.Sums.Rows >= 2 * settings.LeafRows;

    /// <summary>Looks for the splits of both sides, where there may be any: half the work of shallow trees is leaves that are parted no more.</summary>
    private void Search(GrowingLeaf parent, GrowingLeaf left, GrowingLeaf right)
    {
        if (!MayBeParted(left) && !MayBeParted(right))
            return;
        var (smaller, larger) = left.Sums.Rows <= right.Sums.Rows ? (left, right) : (right, left);
        smaller.Histogram = Histogram(smaller);
        // The larger side is what the smaller leaves of the parent.
        (larger.Histogram, parent.Histogram) = (parent.Histogram!, null);
        for (var bin = 0; bin < larger.Histogram.Length; bin++)
            larger.Histogram[bin] -= smaller.Histogram[bin];
        Search(left);
        Search(right);
    }

    /// <summary>Puts the rows that go left before the others, each side in its order.</summary>
    private int Reorder(GrowingLeaf leaf, SplitCandidate best)
    {
        var column = rows.Column(best.Feature);
        var missing = rows.Bins[best.Feature].Missing;
        Span<bool> goesLeft = stackalloc bool[256];
        for (var bin = 0; bin <= missing; bin++)
            goesLeft[bin] = best.GoesLeft(bin, missing);
        var (others, middle) = (new List<int>(), leaf.From);
        for (var at = leaf.From; at < leaf.To; at++)
        {
            if (goesLeft[column[order[at]]])
                order[middle++] = order[at];
            else
                others.Add(order[at]);
        }

        others.CopyTo(order, middle);
        return middle;
    }

    private void Search(GrowingLeaf leaf)
    {
        if (!MayBeParted(leaf))
            return;
        var found = new SplitCandidate?[drawn.Length];
        ParallelParts.Run(drawn.Length, Threads(rows.Total), at =>
            found[at] = search.Best(leaf, drawn[at], leaf.Histogram.AsSpan(rows.StartOf(drawn[at]), rows.Bins[drawn[at]].Count + 1)));
        // Of equal gains the first drawn feature wins, whichever thread was first.
        foreach (var candidate in found)
        {
            if (candidate is not null && candidate.Gain > (leaf.Best?.Gain ?? 0))
                leaf.Best = candidate;
        }
    }

    private BinSums[] Histogram(GrowingLeaf leaf)
    {
        var histogram = spare.TryPop(out var used) ? used : new BinSums[rows.Total];
        Array.Clear(histogram);
        var (from, count) = (leaf.From, leaf.To - leaf.From);
        // Every feature reads the same derivatives: laid side by side they are read straight through.
        if (gathered.Length < count)
            gathered = new (double, double)[order.Length];
        for (var at = 0; at < count; at++)
            gathered[at] = (slopes[order[from + at]], curvatures[order[from + at]]);
        ParallelParts.Run(drawn.Length, Threads((long)count * drawn.Length), at =>
        {
            var column = rows.Column(drawn[at]);
            var sums = histogram.AsSpan(rows.StartOf(drawn[at]));
            var members = order.AsSpan(from, count);
            var derivatives = gathered.AsSpan(0, count);
            for (var row = 0; row < members.Length; row++)
            {
                ref var bin = ref sums[column[members[row]]];
                (bin.Slope, bin.Curvature, bin.Rows) = (bin.Slope + derivatives[row].Slope, bin.Curvature + derivatives[row].Curvature, bin.Rows + 1);
            }
        });
        return histogram;
    }

    private int Threads(long additions) => additions < WorthThreads ? 1 : settings.Threads;
}
