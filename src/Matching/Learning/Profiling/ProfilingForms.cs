using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>Fits one form on rows that hold both outcomes.</summary>
internal static class ProfilingForms
{
    /// <summary>A logistic regression.</summary>
    internal static LinearModel Regression(Examples examples, ProfilingCandidate candidate, ProfilingSettings settings, CancellationToken cancellation) =>
        LogisticRegression.Fit(examples, new() { L2 = candidate.L2!.Value, Threads = settings.Threads }, cancellation).TryGet(out var model, out var fault)
            ? model
            : throw new InvalidOperationException(fault.Detail);

    /// <summary>Boosted trees.</summary>
    internal static TreeEnsemble Trees(Examples examples, ProfilingCandidate candidate, ProfilingSettings settings, SharedBins bins, CancellationToken cancellation)
    {
        var boosting = candidate.Boosting! with { Seed = settings.Seed, Threads = settings.Threads };
        return GradientBoosting.Fit(examples, boosting, binned: bins.Of(boosting.Bins), cancellation: cancellation).TryGet(out var model, out var fault)
            ? model
            : throw new InvalidOperationException(fault.Detail);
    }
}
