using Microsoft.ML.Trainers.FastTree;

namespace Jiuye.MLNet;

/// <summary>A tree of ML.NET with the ways from its root, and the direction of missing values where it is known already.</summary>
internal sealed class ProbedTree
{
    private readonly int[] parents;
    private readonly int[] leafParents;
    private readonly bool[] missingGoesLeft;

    internal ProbedTree(RegressionTreeBase tree)
    {
        Tree = tree;
        (parents, leafParents, missingGoesLeft) = (new int[tree.NumberOfNodes], new int[tree.NumberOfLeaves], new bool[tree.NumberOfNodes]);
        Array.Fill(parents, -1);
        Array.Fill(leafParents, -1);
        for (var node = 0; node < tree.NumberOfNodes; node++)
        {
            foreach (var child in new[] { tree.LeftChild[node], tree.RightChild[node] })
            {
                if (child >= 0)
                    parents[child] = node;
                else
                    leafParents[~child] = node;
            }
        }
    }

    internal RegressionTreeBase Tree { get; }

    /// <summary>Where NaN goes at each node, once told.</summary>
    internal IReadOnlyList<bool> MissingGoesLeft => missingGoesLeft;

    internal bool IsCategory(int node) => Tree.CategoricalSplitFlags[node];

    /// <summary>How many splits lie above.</summary>
    internal int Depth(int node) => Path(node).Count();

    /// <summary>The splits above a node, nearest first, and whether the way to it goes left there.</summary>
    internal IEnumerable<(int Node, bool Left)> Path(int node)
    {
        for (var at = node; parents[at] >= 0; at = parents[at])
            yield return (parents[at], Tree.LeftChild[parents[at]] == at);
    }

    /// <summary>Learns from the leaf that a row with NaN came to which way NaN goes at a node above it.</summary>
    /// <exception cref="InvalidOperationException">The leaf does not lie below the node.</exception>
    internal void Tell(int node, int leaf)
    {
        var (child, at) = (~leaf, leafParents[leaf]);
        while (at >= 0 && at != node)
            (child, at) = (at, parents[at]);
        if (at < 0)
            throw new InvalidOperationException($"Leaf {leaf} does not lie below split {node}, as a row that was made for it should.");
        missingGoesLeft[node] = Tree.LeftChild[node] == child;
    }
}
