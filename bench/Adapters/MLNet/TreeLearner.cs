using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Models;
using Jiuye.MLNet;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Jiuye.Bench.MLNet;

/// <summary>A learner of trees with one shape for all: so many trees of so many leaves.</summary>
internal sealed record TreeLearner(int Trees, int Leaves, double Rate, int LeafRows, int Threads)
{
    internal static ModelProvenance Provenance { get; } = new() { Purpose = "bench", TrainedOn = "bench", AsOf = new(2026, 3, 31), Method = "bench", Rows = 1, Positives = 1, MeasuredOn = "bench", Figures = [] };

    internal ScoringModel BuiltIn(Examples rows, bool isRanking)
    {
        var settings = new BoostingSettings { Objective = isRanking ? BoostingObjective.LambdaMart : BoostingObjective.Logistic, Trees = Trees, Leaves = Leaves, LearningRate = Rate, LeafRows = LeafRows, Threads = Threads };
        return GradientBoosting.Fit(rows, settings).TryGet(out var trees, out var fault) ? new(new(trees, null, Provenance)) : throw new InvalidDataException(fault.Detail);
    }

    internal ISingleFeaturePredictionTransformer<object> LightGbm(MLContext ml, IDataView rows, bool isRanking) => isRanking
        ? ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { LabelColumnName = "Grade", RowGroupColumnName = "Query", NumberOfIterations = Trees, NumberOfLeaves = Leaves, LearningRate = Rate, MinimumExampleCountPerLeaf = LeafRows, NumberOfThreads = Threads }).Fit(rows)
        : ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfIterations = Trees, NumberOfLeaves = Leaves, LearningRate = Rate, MinimumExampleCountPerLeaf = LeafRows, NumberOfThreads = Threads }).Fit(rows);

    internal ISingleFeaturePredictionTransformer<object> FastTree(MLContext ml, IDataView rows, bool isRanking) => isRanking
        ? ml.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options { LabelColumnName = "Grade", RowGroupColumnName = "Query", NumberOfTrees = Trees, NumberOfLeaves = Leaves, LearningRate = Rate, MinimumExampleCountPerLeaf = LeafRows, NumberOfThreads = Threads }).Fit(rows)
        : ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options { NumberOfTrees = Trees, NumberOfLeaves = Leaves, LearningRate = Rate, MinimumExampleCountPerLeaf = LeafRows, NumberOfThreads = Threads }).Fit(rows);

    internal static IDataView View(MLContext ml, Examples rows) => new FeatureRows(rows.Features.All, rows.Values.ToArray()).ToDataView(ml, rows.Labels.ToArray(), queries: rows.Groups.IsEmpty ? null : rows.Groups.ToArray());
}
