using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Linear;

/// <summary>A linear order learned from which of two rows of a query did better (RankNet's loss with an L2 penalty).</summary>
/// <remarks>Scores mean something beside others of the same query only. The same model, bit for bit, for any number of threads.</remarks>
internal static class PairwiseRanking
{
    /// <summary>Fits.</summary>
    /// <param name="examples">Grades as labels, queries as groups.</param>
    /// <param name="settings">Null for the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static Result<LinearModel, TrainingFault> Fit(Examples examples, LinearSettings? settings = null, CancellationToken cancellation = default)
    {
        if (examples.FaultForRanking() is { } fault)
            return fault;
        settings ??= new();
        var queries = RowGroups.Of(examples);
        var design = new LinearDesign(examples, queries.Order);
        var objective = new LinearObjective(design, new PairwiseLoss(examples, queries), queries.Count, hasIntercept: false, settings);
        return design.Model(Lbfgs.Minimise(objective.Evaluate, new double[design.Columns + 1], settings.Search, cancellation).Point);
    }
}
