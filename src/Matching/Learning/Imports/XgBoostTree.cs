using System.Text.Json;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Imports;

/// <summary>Reads one tree of an XGBoost JSON model.</summary>
internal static class XgBoostTree
{
    /// <summary>Reads.</summary>
    /// <param name="tree">The element.</param>
    /// <param name="weight">What its leaves are multiplied by (dart).</param>
    /// <param name="features">How many values a row has.</param>
    /// <exception cref="ArgumentException">Its lists don't fit together.</exception>
    internal static RegressionTree Read(JsonElement tree, double weight, int features)
    {
        var (left, right, of) = (Wholes(tree, "left_children"), Wholes(tree, "right_children"), Wholes(tree, "split_indices"));
        var (conditions, covers, defaults) = (Singles(tree, "split_conditions"), Singles(tree, "sum_hessian"), Flags(tree, "default_left"));
        if (new[] { right.Length, of.Length, conditions.Length, covers.Length, defaults.Length }.Any(length => length != left.Length))
            throw new ArgumentException($"a tree has lists of {left.Length}, {right.Length}, {of.Length}, {conditions.Length}, {covers.Length} and {defaults.Length} nodes");
        var sets = Sets(tree);
        // XGBoost numbers nodes and leaves together; removed nodes hang nowhere and are left out.
        var (numbers, splits, leaves) = (new int[left.Length], 0, 0);
        foreach (var node in Reached(left, right))
            numbers[node] = left[node] < 0 ? ~leaves++ : splits++;
        var (read, values, weights) = (new TreeSplit[splits], new double[leaves], new double[leaves]);
        foreach (var node in Reached(left, right))
        {
            if (left[node] < 0)
            {
                (values[~numbers[node]], weights[~numbers[node]]) = (conditions[node] * weight, covers[node]);
                continue;
            }

            // Below a threshold is at most the next smaller number, in single precision.
            var split = new TreeSplit(of[node], MathF.BitDecrement(conditions[node]), numbers[left[node]], numbers[right[node]], covers[node]) { MissingGoesLeft = defaults[node] };
            read[numbers[node]] = sets.TryGetValue(node, out var set)
                ? split with { Threshold = 0, Categories = set, SetGoesLeft = false }
                : split with { InSinglePrecision = true };
        }

        return new(read, values, weights, features);
    }

    private static List<int> Reached(int[] left, int[] right)
    {
        var (found, open) = (new List<int>(), new Stack<int>([0]));
        while (open.TryPop(out var node))
        {
            if (node < 0 || node >= left.Length || found.Count == left.Length)
                throw new ArgumentException($"node {node} of {left.Length} is not there, or nodes lead back");
            found.Add(node);
            if (left[node] < 0)
                continue;
            open.Push(right[node]);
            open.Push(left[node]);
        }

        return found;
    }

    private static Dictionary<int, uint[]> Sets(JsonElement tree)
    {
        var sets = new Dictionary<int, uint[]>();
        if (!tree.TryGetProperty("categories_nodes", out _))
            return sets;
        var (nodes, starts, sizes, categories) = (Wholes(tree, "categories_nodes"), Wholes(tree, "categories_segments"), Wholes(tree, "categories_sizes"), Wholes(tree, "categories"));
        for (var at = 0; at < nodes.Length; at++)
        {
            var members = categories[starts[at]..(starts[at] + sizes[at])];
            // 2^24 is XGBoost's own limit: whole numbers beyond it are not exact in single precision.
            if (Array.Exists(members, static member => member is < 0 or > 16_777_216))
                throw new ArgumentException($"node {nodes[at]} has a category that is no number from 0 to 16777216");
            var set = new uint[members.Length == 0 ? 1 : (members.Max() / 32) + 1];
            foreach (var member in members)
                set[member / 32] |= 1u << (member % 32);
            sets[nodes[at]] = set;
        }

        return sets;
    }

    private static int[] Wholes(JsonElement of, string key) => [.. of.GetProperty(key).EnumerateArray().Select(static number => number.GetInt32())];

    // A category's split has no threshold: null.
    private static float[] Singles(JsonElement of, string key) =>
        [.. of.GetProperty(key).EnumerateArray().Select(static number => number.ValueKind == JsonValueKind.Null ? 0 : number.GetSingle())];

    private static bool[] Flags(JsonElement of, string key) =>
        [.. of.GetProperty(key).EnumerateArray().Select(static flag => flag.ValueKind == JsonValueKind.Number ? flag.GetInt32() != 0 : flag.GetBoolean())];
}
