using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Models;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Jiuye.MLNet.Tests;

/// <summary>Rows with numbers, missing answers and categories, outcomes that hang on them, and trainers of ML.NET by name.</summary>
internal static class Samples
{
    internal static readonly Feature[] Features =
    [
        new("age"), new("trade") { Kind = FeatureKind.Category, Categories = ["cook", "driver", "nurse", "tailor", "welder"] }, new("wage"),
        new("district") { Kind = FeatureKind.Category, Categories = ["east", "west"] }, new("tenure"),
    ];

    internal static ModelProvenance Provenance { get; } = new()
    {
        Purpose = "test",
        TrainedOn = "made rows",
        AsOf = new(2026, 3, 31),
        Method = "ML.NET",
        Rows = 1,
        Positives = 1,
        MeasuredOn = "nothing",
        Figures = [],
    };

    internal static FeatureRows Rows(int seed, int count)
    {
        var random = new Random(seed);
        var values = new double[count * Features.Length];
        for (var at = 0; at < values.Length; at++)
        {
            var feature = Features[at % Features.Length];
            if (random.Next(6) == 0)
                values[at] = double.NaN;
            else if (feature.Kind == FeatureKind.Category)
                values[at] = random.Next(feature.Categories.Count);
            else
                values[at] = Number(random);
        }

        return new(Features, values);
    }

    // Zeros, numbers that many rows share, and tenths, which are no single-precision numbers.
    private static double Number(Random random) => random.Next(5) switch { 0 => 0, 1 => random.Next(5) - 2, _ => (random.Next(400) - 200) / 10.0 };

    internal static double[] Outcomes(FeatureRows rows, int seed)
    {
        var random = new Random(seed + 1);
        return [.. Enumerable.Range(0, rows.Count).Select(at => Liking(rows[at]) + random.NextDouble() > 1 ? 1.0 : 0)];
    }

    internal static int[] Queries(int rows) => [.. Enumerable.Range(0, rows).Select(static row => row / 10)];

    /// <summary>Trains by a name of <see cref="Trainers"/>.</summary>
    internal static ISingleFeaturePredictionTransformer<object> Train(MLContext ml, string trainer, IDataView data, int threads = 1) => trainer switch
    {
        "lightgbm ranking" => ml.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options { NumberOfIterations = 30, NumberOfLeaves = 15, MinimumExampleCountPerLeaf = 5, NumberOfThreads = threads, LabelColumnName = "Grade", RowGroupColumnName = "Query" }).Fit(data),
        "lightgbm classes" => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfIterations = 30, NumberOfLeaves = 15, MinimumExampleCountPerLeaf = 5, NumberOfThreads = threads, ExampleWeightColumnName = "Weight" }).Fit(data),
        "lightgbm classes, categories" => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfIterations = 30, NumberOfLeaves = 15, MinimumExampleCountPerLeaf = 5, NumberOfThreads = threads, UseCategoricalSplit = true, MinimumExampleCountPerGroup = 5, CategoricalSmoothing = 1 }).Fit(data),
        "lightgbm classes, none missing" => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfIterations = 30, NumberOfLeaves = 15, MinimumExampleCountPerLeaf = 5, NumberOfThreads = threads, HandleMissingValue = false }).Fit(data),
        "lightgbm classes, zero missing" => ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { NumberOfIterations = 30, NumberOfLeaves = 15, MinimumExampleCountPerLeaf = 5, NumberOfThreads = threads, UseZeroAsMissingValue = true }).Fit(data),
        "lightgbm numbers" => ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { NumberOfIterations = 30, NumberOfLeaves = 15, MinimumExampleCountPerLeaf = 5, NumberOfThreads = threads, LabelColumnName = "Grade" }).Fit(data),
        "fasttree ranking" => ml.Ranking.Trainers.FastTree(Trees(new FastTreeRankingTrainer.Options { LabelColumnName = "Grade", RowGroupColumnName = "Query" }, threads)).Fit(data),
        "fasttree classes" => ml.BinaryClassification.Trainers.FastTree(Trees(new FastTreeBinaryTrainer.Options(), threads)).Fit(data),
        "fasttree classes, categories" => ml.BinaryClassification.Trainers.FastTree(Trees(new FastTreeBinaryTrainer.Options { CategoricalSplit = true, MinimumExampleCountPerLeaf = 5 }, threads)).Fit(data),
        "fasttree numbers" => ml.Regression.Trainers.FastTree(Trees(new FastTreeRegressionTrainer.Options { LabelColumnName = "Grade" }, threads)).Fit(data),
        _ => throw new ArgumentException($"There is no trainer '{trainer}'.", nameof(trainer)),
    };

    /// <summary>The names.</summary>
    internal static readonly string[] Trainers =
    [
        "lightgbm ranking", "lightgbm classes", "lightgbm classes, categories", "lightgbm classes, none missing", "lightgbm classes, zero missing", "lightgbm numbers",
        "fasttree ranking", "fasttree classes", "fasttree classes, categories", "fasttree numbers",
    ];

    /// <summary>How likely the outcome is, above 1 where it is sure: by tenure, by trade, and by not having said one's wage.</summary>
    private static double Liking(ReadOnlySpan<double> row) =>
        (row[4] > 3 ? 0.4 : 0) + (row[1] is 1 or 4 ? 0.3 : 0) + (double.IsNaN(row[2]) ? 0.4 : row[2] > 10 ? -0.2 : 0) + (row[3] == 0 && row[0] > 0 ? 0.3 : 0);

    private static T Trees<T>(T options, int threads)
        where T : BoostedTreeOptions
    {
        (options.NumberOfTrees, options.NumberOfLeaves, options.NumberOfThreads, options.MinimumExampleCountPerLeaf) = (30, 15, threads, 5);
        return options;
    }
}
