using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Trees;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>Chooses, fits and calibrates a model of P(hard to place) by the training rows alone.</summary>
/// <remarks>Forms are compared by log loss on inner folds of whole groups; the winner is fitted on all training rows and calibrated by Platt's curve on the inner
/// scores. Platt and not isotonic: a few hundred positive rows make steps where there are none (Niculescu-Mizil and Caruana, ICML 2005).</remarks>
internal sealed class ProfilingTrainer(ProfilingSettings settings)
{
    /// <summary>Fits.</summary>
    /// <param name="examples">Labels 0 and 1; rows of one group are never parted.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal Result<ProfilingFit, TrainingFault> Fit(Examples examples, CancellationToken cancellation = default)
    {
        if (examples.FaultForClasses() is { } fault)
            return fault;
        if (RowGroups.Of(examples).Count < settings.Folds)
            return new TrainingFault(TrainingProblem.TooFewGroups, $"There are {RowGroups.Of(examples).Count} groups for {settings.Folds} inner folds.");
        var folds = GroupedFolds.Assign(examples.Groups, examples.Count, settings.Folds, settings.Seed);
        var parts = new Dictionary<ProfilingCandidate, double[]>[settings.Folds];
        var faults = new TrainingFault?[settings.Folds];
        ParallelParts.Run(settings.Folds, settings.Threads, fold => parts[fold] = Inner(examples, folds, fold, out faults[fold]), cancellation);
        if (Array.Find(faults, static fault => fault is not null) is { } inner)
            return inner;
        var results = new List<CandidateResult>();
        foreach (var candidate in settings.Candidates.OrderBy(static candidate => candidate.IsBlend))
        {
            var scores = candidate.IsBlend ? Blended(results) : Gathered(examples.Count, folds, parts, candidate);
            if (scores is not null)
                results.Add(new(candidate, scores, Loss(examples, scores), KeepsDirections(candidate, examples, results)));
        }

        var allowed = results.Where(static result => result.KeepsDirections).OrderBy(static result => result.LogLoss).ToArray();
        if (allowed.Length == 0)
            return new TrainingFault(TrainingProblem.DirectionsBroken, "No form keeps the declared directions: declare fewer, or let trees be tried.");
        var best = allowed[0];
        var equals = allowed.Skip(1).Where(other => IsAsGood(examples, best, other)).ToArray();
        return new ProfilingFit(best.Candidate, Scorer(best.Candidate, examples, results), Platt(examples, best), [.. equals.Select(other => (other.Candidate, Scorer(other.Candidate, examples, results), Platt(examples, other)))], results);
    }

    private static PlattScaling Platt(Examples examples, CandidateResult result) =>
        PlattScaling.Fit(result.Scores, examples.Labels, Enumerable.Range(0, examples.Count).Select(examples.Weight).ToArray());

    /// <summary>The scores of one inner fold by models of the others.</summary>
    private Dictionary<ProfilingCandidate, double[]> Inner(Examples examples, int[] folds, int fold, out TrainingFault? fault)
    {
        int[] rows = [.. Enumerable.Range(0, folds.Length)];
        var (train, held) = (examples.Select([.. rows.Where(row => folds[row] != fold)]), examples.Select([.. rows.Where(row => folds[row] == fold)]));
        var found = new Dictionary<ProfilingCandidate, double[]>();
        fault = train.FaultForClasses();
        if (fault is not null)
            return found;
        foreach (var candidate in settings.Candidates.Where(static candidate => candidate.L2 is not null))
            found[candidate] = Scores(Regression(candidate, train), held);
        // Trees of one shape differ in their number only: one fit serves them all.
        foreach (var shape in settings.Candidates.Where(static candidate => candidate.Boosting is not null).GroupBy(static candidate => candidate.Boosting! with { Trees = 1 }))
        {
            var whole = Boosted(shape.Key with { Trees = shape.Max(static candidate => candidate.Boosting!.Trees) }, train);
            foreach (var candidate in shape)
                found[candidate] = Scores(new TreeEnsemble(whole.Features, [.. whole.Trees.Take(candidate.Boosting!.Trees)], whole.Start), held);
        }

        return found;
    }

    private static double[]? Gathered(int count, int[] folds, Dictionary<ProfilingCandidate, double[]>[] parts, ProfilingCandidate candidate)
    {
        var (scores, next) = (new double[count], new int[parts.Length]);
        for (var row = 0; row < count; row++)
            scores[row] = parts[folds[row]][candidate][next[folds[row]]++];
        return scores;
    }

    private static double[]? Blended(List<CandidateResult> results) => Halves(results) is not var (linear, trees)
        ? null
        : [.. linear.Scores.Zip(trees.Scores, static (one, other) => (one + other) / 2)];

    private static (CandidateResult Linear, CandidateResult Trees)? Halves(List<CandidateResult> results)
    {
        var linear = results.Where(static result => result.Candidate.L2 is not null).MinBy(static result => result.LogLoss);
        var trees = results.Where(static result => result.Candidate.Boosting is not null).MinBy(static result => result.LogLoss);
        return linear is null || trees is null ? null : (linear, trees);
    }

    private bool KeepsDirections(ProfilingCandidate candidate, Examples examples, List<CandidateResult> results)
    {
        if (candidate.Boosting is not null)
            return true;
        if (candidate.IsBlend)
            return Halves(results)!.Value.Linear.KeepsDirections;
        var model = Regression(candidate, examples);
        return !Enumerable.Range(0, model.Terms.Length).Any(place => model.Terms[place].Weight * (int)examples.Features[place].Direction < 0);
    }

    private IScorer Scorer(ProfilingCandidate candidate, Examples examples, List<CandidateResult> results)
    {
        if (candidate.L2 is not null)
            return Regression(candidate, examples);
        if (candidate.Boosting is { } boosting)
            return Boosted(boosting, examples);
        var (linear, trees) = Halves(results)!.Value;
        return new MeanScorer(Scorer(linear.Candidate, examples, results), Scorer(trees.Candidate, examples, results));
    }

    private LinearModel Regression(ProfilingCandidate candidate, Examples examples) =>
        LogisticRegression.Fit(examples, new() { L2 = candidate.L2!.Value, Threads = settings.Threads }).TryGet(out var model, out var fault)
            ? model
            : throw new InvalidOperationException(fault.Detail);

    private TreeEnsemble Boosted(BoostingSettings boosting, Examples examples) =>
        GradientBoosting.Fit(examples, boosting with { Seed = settings.Seed, Threads = settings.Threads }).TryGet(out var model, out var fault)
            ? model
            : throw new InvalidOperationException(fault.Detail);

    private static double[] Scores(IScorer scorer, Examples examples)
    {
        var scores = new double[examples.Count];
        scorer.Score(examples.Values, scores);
        return scores;
    }

    private static double Loss(Examples examples, double[] scores)
    {
        var (loss, total) = (0.0, 0.0);
        for (var row = 0; row < scores.Length; row++)
            (loss, total) = (loss + (examples.Weight(row) * RowLoss(examples, scores, row)), total + examples.Weight(row));
        return loss / total;
    }

    private static double RowLoss(Examples examples, double[] scores, int row) => Sigmoid.LogOfOnePlusExp(scores[row]) - (examples.Labels[row] * scores[row]);

    /// <summary>True where the mean difference of losses is within one standard error of itself.</summary>
    private static bool IsAsGood(Examples examples, CandidateResult best, CandidateResult other)
    {
        double[] differences = [.. Enumerable.Range(0, examples.Count).Select(row => RowLoss(examples, other.Scores, row) - RowLoss(examples, best.Scores, row))];
        var mean = differences.Average();
        var variance = differences.Sum(difference => (difference - mean) * (difference - mean)) / (differences.Length - 1);
        return mean <= Math.Sqrt(variance / differences.Length);
    }
}
