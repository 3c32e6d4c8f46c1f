namespace Jiuye.Matching.Learning.Trees;

/// <summary>A tree that gives each row the value of a leaf. Immutable.</summary>
public sealed class RegressionTree
{
    // Ways down are followed by recursion: a file made to harm must not exhaust the stack. Trainers stay far below.
    private const int MostDepth = 512;

    private readonly TreeSplit[] splits;
    private readonly double[] leaves;
    private readonly double[] covers;

    /// <param name="splits">The first is the root; none for a tree of one leaf.</param>
    /// <param name="leaves">One more than splits, finite.</param>
    /// <param name="covers">The weight of training rows in each leaf.</param>
    /// <param name="features">How many values a row has.</param>
    /// <exception cref="ArgumentException">Splits and leaves are no tree, or a number is out of range.</exception>
    public RegressionTree(TreeSplit[] splits, double[] leaves, double[] covers, int features)
    {
        (this.splits, this.leaves, this.covers) = (splits, leaves, covers);
        if (leaves.Length != splits.Length + 1 || covers.Length != leaves.Length)
            throw new ArgumentException($"{splits.Length} splits, {leaves.Length} leaves and {covers.Length} covers are no tree.");
        if (Array.FindIndex(leaves, static leaf => !double.IsFinite(leaf)) is >= 0 and var leaf)
            throw new ArgumentException($"Leaf {leaf} has no finite value.");
        if (Array.FindIndex(splits, split => split.Feature < 0 || split.Feature >= features) is >= 0 and var at)
            throw new ArgumentException($"Split {at} asks for feature {splits[at].Feature}: expected 0 to {features - 1}.");
        CheckShape();
    }

    /// <summary>The questions; the first is the root.</summary>
    public ReadOnlySpan<TreeSplit> Splits => splits;

    /// <summary>The value of each leaf.</summary>
    public ReadOnlySpan<double> Leaves => leaves;

    /// <summary>The weight of the training rows in each leaf.</summary>
    public ReadOnlySpan<double> Covers => covers;

    /// <summary>The leaf of a row.</summary>
    public int LeafOf(ReadOnlySpan<double> row)
    {
        var at = splits.Length == 0 ? ~0 : 0;
        while (at >= 0)
        {
            ref readonly var split = ref splits[at];
            at = split.GoesLeft(row[split.Feature]) ? split.Left : split.Right;
        }

        return ~at;
    }

    /// <summary>The value of a row.</summary>
    public double Score(ReadOnlySpan<double> row) => leaves[LeafOf(row)];

    /// <summary>The most splits on a way from the root to a leaf.</summary>
    internal int Depth() => splits.Length == 0 ? 0 : DepthBelow(0);

    private int DepthBelow(int at) => at < 0 ? 0 : 1 + Math.Max(DepthBelow(splits[at].Left), DepthBelow(splits[at].Right));

    /// <summary>Every split and leaf hangs below the root once, so that a walk ends.</summary>
    private void CheckShape()
    {
        var (seenSplits, seenLeaves, open) = (new bool[splits.Length], new bool[leaves.Length], new Stack<(int At, int Depth)>());
        open.Push((splits.Length == 0 ? ~0 : 0, 0));
        var reached = 0;
        while (open.TryPop(out var next))
        {
            var (at, depth) = next;
            if (depth > MostDepth)
                throw new ArgumentException($"The tree is deeper than {MostDepth} splits.");
            var seen = at >= 0 ? seenSplits : seenLeaves;
            var place = at >= 0 ? at : ~at;
            if (place >= seen.Length || seen[place])
                throw new ArgumentException($"{(at >= 0 ? "Split" : "Leaf")} {place} is {(place >= seen.Length ? "not there" : "reached twice")}.");
            seen[place] = true;
            reached++;
            if (at >= 0)
            {
                open.Push((splits[at].Left, depth + 1));
                open.Push((splits[at].Right, depth + 1));
            }
        }

        if (reached != splits.Length + leaves.Length)
            throw new ArgumentException($"Only {reached} of {splits.Length + leaves.Length} splits and leaves hang together.");
    }
}
