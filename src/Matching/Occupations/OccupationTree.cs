using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>The classification as a list of nodes, groups before what they hold.</summary>
internal static class OccupationTree
{
    /// <summary>Every code of the classification and every group above one, ascending.</summary>
    internal static OccupationCode[] Nodes(OccupationClassification classification)
    {
        var nodes = new SortedSet<OccupationCode>();
        foreach (var code in classification.Codes)
        {
            for (OccupationCode? at = code; at is { } node; at = node.Parent)
                nodes.Add(node);
        }

        return [.. nodes];
    }

    /// <summary>The place of each node's group in the list; -1 for a major group.</summary>
    /// <exception cref="ArgumentException">The nodes are not ascending, or a node's group is missing.</exception>
    internal static int[] Parents(OccupationCode[] nodes)
    {
        var parents = new int[nodes.Length];
        for (var node = 0; node < nodes.Length; node++)
        {
            if (node > 0 && nodes[node] <= nodes[node - 1])
                throw new ArgumentException($"Node {node}, {nodes[node]}, does not come after {nodes[node - 1]}.", nameof(nodes));
            parents[node] = nodes[node].Parent is { } parent ? Array.BinarySearch(nodes, 0, node, parent) : -1;
            if (parents[node] < 0 && nodes[node].Level != OccupationLevel.MajorGroup)
                throw new ArgumentException($"The group of {nodes[node]} is not among the nodes.", nameof(nodes));
        }

        return parents;
    }

    /// <summary>Adds to each node's value the values of the groups above it.</summary>
    internal static void AddGroups(ReadOnlySpan<int> parents, Span<float> values)
    {
        for (var node = 0; node < values.Length; node++)
        {
            if (parents[node] >= 0)
                values[node] += values[parents[node]];
        }
    }
}
