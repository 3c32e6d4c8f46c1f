namespace Jiuye.Matching.Learning.Boosting;

/// <summary>How trees are boosted.</summary>
internal sealed record BoostingSettings
{
    internal BoostingObjective Objective { get; init; }

    /// <summary>The most trees. Range [1, 10000]; default 200.</summary>
    internal int Trees { get; init; } = 200;

    /// <summary>The most leaves of a tree. Range [2, 255]; default 31.</summary>
    internal int Leaves { get; init; } = 31;

    /// <summary>The most splits on a way to a leaf. Range [1, 64]; default 64.</summary>
    internal int Depth { get; init; } = 64;

    /// <summary>What each tree's values are multiplied by. Range (0, 1]; default 0.1.</summary>
    internal double LearningRate { get; init; } = 0.1;

    /// <summary>The fewest rows of a leaf. At least 1; default 20.</summary>
    internal int LeafRows { get; init; } = 20;

    /// <summary>The least sum of second derivatives in a leaf. Above 0; default 0.001.</summary>
    internal double LeafCurvature { get; init; } = 1e-3;

    /// <summary>What is added to the second derivatives of a leaf. At least 0; default 1.</summary>
    internal double L2 { get; init; } = 1;

    /// <summary>The share of rows drawn for each tree. Range (0, 1]; default 1.</summary>
    internal double RowShare { get; init; } = 1;

    /// <summary>The share of features drawn for each tree, at least one. Range (0, 1]; default 1.</summary>
    internal double FeatureShare { get; init; } = 1;

    /// <summary>The most bins of a number. Range [2, 254]; default 254.</summary>
    internal int Bins { get; init; } = 254;

    /// <summary>With rows for validation: trees without gain on them before the end. At least 1; default 50.</summary>
    internal int Patience { get; init; } = 50;

    /// <summary>The places whose order counts, for LambdaMART. At least 1; default 10.</summary>
    internal int Places { get; init; } = 10;

    /// <summary>Which rows and features are drawn.</summary>
    internal int Seed { get; init; } = 1;

    /// <summary>How many threads compute; the model does not depend on it. At least 1; default 1.</summary>
    internal int Threads { get; init; } = 1;

    /// <summary>Checks every range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    internal void Check()
    {
        Range(Trees, 1, 10_000, nameof(Trees));
        Range(Leaves, 2, 255, nameof(Leaves));
        Range(Depth, 1, 64, nameof(Depth));
        Range(LearningRate, double.Epsilon, 1, nameof(LearningRate));
        Range(LeafRows, 1, int.MaxValue, nameof(LeafRows));
        Range(LeafCurvature, double.Epsilon, double.MaxValue, nameof(LeafCurvature));
        Range(L2, 0, double.MaxValue, nameof(L2));
        Range(RowShare, double.Epsilon, 1, nameof(RowShare));
        Range(FeatureShare, double.Epsilon, 1, nameof(FeatureShare));
        Range(Bins, 2, 254, nameof(Bins));
        Range(Patience, 1, int.MaxValue, nameof(Patience));
        Range(Places, 1, int.MaxValue, nameof(Places));
        Range(Threads, 1, int.MaxValue, nameof(Threads));
    }

    private static void Range(double value, double least, double most, string name)
    {
        if (!(value >= least && value <= most))
            throw new ArgumentOutOfRangeException(name, value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Expected {least} to {most}."));
    }
}
