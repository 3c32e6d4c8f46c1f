using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Jiuye.MLNet.Tests;

/// <summary>What ML.NET trains and the engine has no counterpart for: each is refused by its name, and nothing comes out that scores otherwise.</summary>
public sealed class RefusalTests
{
    private readonly MLContext ml = new(seed: 1);

    /// <summary>A trainer, and the model that it makes.</summary>
    public static TheoryData<string, string> Others => new()
    {
        { "forest of two classes", "FastForestBinaryModelParameters" },
        { "forest of numbers", "FastForestRegressionModelParameters" },
        { "GAM of two classes", "GamBinaryModelParameters" },
        { "GAM of numbers", "GamRegressionModelParameters" },
        { "logistic regression", "LinearBinaryModelParameters" },
        { "perceptron", "LinearBinaryModelParameters" },
        { "linear regression", "LinearRegressionModelParameters" },
        { "Poisson regression", "PoissonRegressionModelParameters" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void What_is_no_sum_of_regression_trees_is_refused_by_its_name(string trainer, string model)
    {
        // Linear trainers take no missing answers.
        var data = ml.Transforms.ReplaceMissingValues("Features").Fit(Data).Transform(Data);

        var told = Refused(Train(trainer, data), data);

        Assert.Contains($"A {model} is no sum of regression trees", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("isotonic", "IsotonicCalibrator")]
    [InlineData("naive", "NaiveCalibrator")]
    [InlineData("Platt's", "PlattCalibrator")]
    public void A_calibration_in_a_step_behind_the_trees_is_refused_by_its_name_and_the_trees_before_it_are_not(string calibration, string name)
    {
        var trees = Samples.Train(ml, "fasttree classes", Data);
        var scored = trees.Transform(Data);

        ISingleFeaturePredictionTransformer<object> step = calibration switch
        {
            "isotonic" => ml.BinaryClassification.Calibrators.Isotonic().Fit(scored),
            "naive" => ml.BinaryClassification.Calibrators.Naive().Fit(scored),
            _ => ml.BinaryClassification.Calibrators.Platt().Fit(scored),
        };

        Assert.Contains($"A {name} is a calibration in a step of its own", Refused(step, scored), StringComparison.Ordinal);
        Assert.True(TreeImport.Of(ml, trees, Samples.Features, Data, Samples.Provenance).HasProbability);
    }

    [Fact]
    public void Trees_whose_sum_is_only_the_logarithm_of_the_score_are_found_by_the_scores()
    {
        var trained = ml.Regression.Trainers.FastTreeTweedie(new FastTreeTweedieTrainer.Options { LabelColumnName = "Grade", NumberOfTrees = 10, NumberOfLeaves = 5, NumberOfThreads = 1, MinimumExampleCountPerLeaf = 5 }).Fit(Data);

        Assert.Contains("more than the sum of its trees", Refused(trained, Data), StringComparison.Ordinal);
    }

    private IDataView Data { get; } = Made();

    private static IDataView Made()
    {
        var rows = Samples.Rows(13, 400);
        return rows.ToDataView(new(seed: 1), Samples.Outcomes(rows, 13));
    }

    private ISingleFeaturePredictionTransformer<object> Train(string trainer, IDataView data) => trainer switch
    {
        "forest of two classes" => ml.BinaryClassification.Trainers.FastForest(numberOfTrees: 10, minimumExampleCountPerLeaf: 5).Fit(data),
        "forest of numbers" => ml.Regression.Trainers.FastForest(labelColumnName: "Grade", numberOfTrees: 10, minimumExampleCountPerLeaf: 5).Fit(data),
        "GAM of two classes" => ml.BinaryClassification.Trainers.Gam(numberOfIterations: 10).Fit(data),
        "GAM of numbers" => ml.Regression.Trainers.Gam(labelColumnName: "Grade", numberOfIterations: 10).Fit(data),
        "logistic regression" => ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(data),
        "perceptron" => ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(data),
        "linear regression" => ml.Regression.Trainers.Sdca(labelColumnName: "Grade", maximumNumberOfIterations: 5).Fit(data),
        "Poisson regression" => ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: "Grade").Fit(data),
        _ => throw new ArgumentException($"There is no trainer '{trainer}'.", nameof(trainer)),
    };

    private string Refused(ISingleFeaturePredictionTransformer<object> trained, IDataView data) =>
        Assert.Throws<InvalidDataException>(() => TreeImport.Of(ml, trained, Samples.Features, data, Samples.Provenance)).Message;
}
