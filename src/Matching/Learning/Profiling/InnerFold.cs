using System.Collections.Concurrent;
using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>One inner fold: what is trained on the others is scored on it. Rows and bins are laid out once for every form. Safe for several threads that score different forms.</summary>
internal sealed class InnerFold
{
    private readonly ProfilingSettings settings;
    private readonly Examples train;
    private readonly Examples held;
    private readonly SharedBins bins;
    private readonly ConcurrentDictionary<ProfilingCandidate, double[]> found = new();

    /// <param name="examples">All rows.</param>
    /// <param name="folds">The fold of each.</param>
    /// <param name="fold">This one.</param>
    /// <param name="settings">What is tried.</param>
    internal InnerFold(Examples examples, int[] folds, int fold, ProfilingSettings settings)
    {
        int[] rows = [.. Enumerable.Range(0, folds.Length)];
        this.settings = settings;
        (train, held) = (examples.Select([.. rows.Where(row => folds[row] != fold)]), examples.Select([.. rows.Where(row => folds[row] == fold)]));
        bins = new(train, settings.Threads);
        Fault = train.FaultForClasses();
    }

    /// <summary>Why nothing can be trained without this fold; null where something can.</summary>
    internal TrainingFault? Fault { get; }

    /// <summary>The scores of the fold's rows, in their order, by a form that was scored.</summary>
    internal double[] ScoresOf(ProfilingCandidate candidate) => found[candidate];

    /// <summary>Scores forms of one shape: trees of one shape differ in their number only, so that one fit serves them all.</summary>
    internal void Score(ProfilingCandidate[] shape, CancellationToken cancellation)
    {
        if (shape[0].L2 is not null)
        {
            found[shape[0]] = Scores(ProfilingForms.Regression(train, shape[0], settings, cancellation));
            return;
        }

        var most = shape.MaxBy(static candidate => candidate.Boosting!.Trees)!;
        var whole = ProfilingForms.Trees(train, most, settings, bins, cancellation);
        foreach (var candidate in shape)
            found[candidate] = Scores(new TreeEnsemble(whole.Features, [.. whole.Trees.Take(candidate.Boosting!.Trees)], whole.Start));
    }

    private double[] Scores(IScorer scorer)
    {
        var scores = new double[held.Count];
        scorer.Score(held.Values, scores);
        return scores;
    }
}
