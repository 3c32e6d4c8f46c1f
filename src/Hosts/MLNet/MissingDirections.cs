using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Jiuye.MLNet;

/// <summary>Finds where ML.NET's trees send missing values, which it keeps to itself: rows are made that come to a split with NaN, and ML.NET says to which leaf they went.</summary>
/// <remarks>Level after level, since a way down may lead through the missing side of splits above.</remarks>
internal static class MissingDirections
{
    private const string Features = "Features";
    private const string Leaves = "Leaves";

    /// <summary>The trees of a model, each with its directions.</summary>
    /// <param name="ml">ML.NET's context.</param>
    /// <param name="model">The model.</param>
    /// <param name="trees">Its trees.</param>
    /// <param name="slots">How many slots its rows have.</param>
    internal static ProbedTree[] Of(MLContext ml, TreeEnsembleModelParameters model, IReadOnlyList<RegressionTreeBase> trees, int slots)
    {
        ProbedTree[] probed = [.. trees.Select(static tree => new ProbedTree(tree))];
        var levels = Enumerable.Range(0, probed.Length)
            .SelectMany(tree => Enumerable.Range(0, trees[tree].NumberOfNodes).Where(node => !probed[tree].IsCategory(node)).Select(node => (Tree: tree, Node: node)))
            .GroupBy(one => probed[one.Tree].Depth(one.Node))
            .OrderBy(static level => level.Key);
        foreach (var level in levels)
        {
            var asked = new List<(int Tree, int Node)>();
            var rows = new List<FeatureRow>();
            foreach (var one in level)
            {
                if (MissingProbe.Of(probed[one.Tree], one.Node, slots) is not { } row)
                    continue;
                asked.Add(one);
                rows.Add(new() { Features = row });
            }

            if (rows.Count > 0)
                Ask(ml, model, trees, probed, asked, FeatureRow.View(ml, rows, new VectorDataViewType(NumberDataViewType.Single, slots)));
        }

        return probed;
    }

    private static void Ask(MLContext ml, TreeEnsembleModelParameters model, IReadOnlyList<RegressionTreeBase> trees, ProbedTree[] probed, List<(int Tree, int Node)> asked, IDataView rows)
    {
        var starts = new int[trees.Count + 1];
        for (var tree = 0; tree < trees.Count; tree++)
            starts[tree + 1] = starts[tree] + trees[tree].NumberOfLeaves;
        var options = new PretrainedTreeFeaturizationEstimator.Options { ModelParameters = model, InputColumnName = Features, LeavesColumnName = Leaves };
        var told = ml.Transforms.FeaturizeByPretrainTreeEnsemble(options).Fit(rows).Transform(rows);
        var column = told.Schema[Leaves];
        using var cursor = told.GetRowCursor([column]);
        var read = cursor.GetGetter<VBuffer<float>>(column);
        VBuffer<float> reached = default;
        for (var row = 0; cursor.MoveNext(); row++)
        {
            var (tree, node) = asked[row];
            read(ref reached);
            var leaf = reached.Items().First(item => item.Value > 0 && item.Key >= starts[tree] && item.Key < starts[tree + 1]).Key - starts[tree];
            probed[tree].Tell(node, leaf);
        }
    }
}
