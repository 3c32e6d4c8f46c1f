using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>Forms fitted on all training rows, each once and when first asked for.</summary>
internal sealed class WholeFits(Examples examples, ProfilingSettings settings, CancellationToken cancellation)
{
    private readonly Dictionary<ProfilingCandidate, LinearModel> regressions = [];
    private readonly Dictionary<ProfilingCandidate, TreeEnsemble> ensembles = [];
    private readonly SharedBins bins = new(examples, settings.Threads);

    /// <summary>A logistic regression.</summary>
    internal LinearModel Regression(ProfilingCandidate candidate) => regressions.TryGetValue(candidate, out var made)
        ? made
        : regressions[candidate] = ProfilingForms.Regression(examples, candidate, settings, cancellation);

    /// <summary>Boosted trees.</summary>
    internal TreeEnsemble Trees(ProfilingCandidate candidate) => ensembles.TryGetValue(candidate, out var made)
        ? made
        : ensembles[candidate] = ProfilingForms.Trees(examples, candidate, settings, bins, cancellation);
}
