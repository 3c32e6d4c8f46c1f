using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Linear;

/// <summary>Logistic regression with an L2 penalty.</summary>
/// <remarks>Scores are log odds. Numbers are standardised by their weighted mean and deviation; a missing number counts as the mean plus a weight of its own;
/// each category has a weight. The same model, bit for bit, for any number of threads.</remarks>
internal static class LogisticRegression
{
    /// <summary>Fits.</summary>
    /// <param name="examples">Labels 0 and 1, both present.</param>
    /// <param name="settings">Null for the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static Result<LinearModel, TrainingFault> Fit(Examples examples, LinearSettings? settings = null, CancellationToken cancellation = default)
    {
        if (examples.FaultForClasses() is { } fault)
            return fault;
        settings ??= new();
        var design = new LinearDesign(examples, [.. Enumerable.Range(0, examples.Count)]);
        var (total, ones) = (0.0, 0.0);
        for (var row = 0; row < examples.Count; row++)
            (total, ones) = (total + examples.Weight(row), ones + (examples.Weight(row) * examples.Labels[row]));
        var start = new double[design.Columns + 1];
        start[^1] = Sigmoid.Inverse(ones / total);
        var objective = new LinearObjective(design, new LogisticLoss(examples), total, hasIntercept: true, settings);
        return design.Model(Lbfgs.Minimise(objective.Evaluate, start, settings.Search, cancellation).Point);
    }
}
