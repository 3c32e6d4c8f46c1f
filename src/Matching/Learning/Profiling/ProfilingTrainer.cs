using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Models;
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
        var parts = new InnerFold[settings.Folds];
        ParallelParts.Run(settings.Folds, settings.Threads, fold => parts[fold] = new(examples, folds, fold, settings), cancellation);
        if (Array.Find(parts, static part => part.Fault is not null) is { } broken)
            return broken.Fault!;
        // A regression that goes against a declared direction is never chosen, nor is its mean with trees: its other fits are spared.
        var whole = new WholeFits(examples, settings, cancellation);
        ProfilingCandidate[] allowed = [.. settings.Candidates.Where(candidate => !candidate.IsBlend && KeepsDirections(candidate, whole))];
        if (allowed.Length == 0)
            return new TrainingFault(TrainingProblem.DirectionsBroken, "No form keeps the declared directions: declare fewer, or let trees be tried.");
        // One piece of work is one shape on one fold: enough of them to keep threads busy to the end.
        ProfilingCandidate[][] shapes = [.. allowed.GroupBy(static candidate => candidate.Shape).Select(static shape => shape.ToArray())];
        ParallelParts.Run(parts.Length * shapes.Length, settings.Threads, at => parts[at % parts.Length].Score(shapes[at / parts.Length], cancellation), cancellation);
        var results = allowed.Select(candidate => Result(candidate, examples, Gathered(examples.Count, folds, parts, candidate))).ToList();
        if (Array.Find([.. settings.Candidates], static candidate => candidate.IsBlend) is { } blend && Blended(results) is { } mean)
            results.Add(Result(blend, examples, mean));
        CandidateResult[] order = [.. results.OrderBy(static result => result.LogLoss)];
        var best = order[0];
        var equals = settings.FitsEquals ? order.Skip(1).Where(other => IsAsGood(examples, best, other)).ToArray() : [];
        return new ProfilingFit(best.Candidate, Scorer(best.Candidate, whole, results), Platt(examples, best), [.. equals.Select(other => (other.Candidate, Scorer(other.Candidate, whole, results), Platt(examples, other)))], results);
    }

    private static PlattScaling Platt(Examples examples, CandidateResult result) =>
        PlattScaling.Fit(result.Scores, examples.Labels, Enumerable.Range(0, examples.Count).Select(examples.Weight).ToArray());

    private static double[] Gathered(int count, int[] folds, InnerFold[] parts, ProfilingCandidate candidate)
    {
        var (scores, next) = (new double[count], new int[parts.Length]);
        for (var row = 0; row < count; row++)
            scores[row] = parts[folds[row]].ScoresOf(candidate)[next[folds[row]]++];
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

    private static CandidateResult Result(ProfilingCandidate candidate, Examples examples, double[] scores) => new(candidate, scores, Loss(examples, scores));

    // Trees are grown so.
    private static bool KeepsDirections(ProfilingCandidate candidate, WholeFits whole)
    {
        if (candidate.L2 is null)
            return true;
        var model = whole.Regression(candidate);
        return !Enumerable.Range(0, model.Terms.Length).Any(place => model.Terms[place].Weight * (int)model.Features[place].Direction < 0);
    }

    private static IScorer Scorer(ProfilingCandidate candidate, WholeFits whole, List<CandidateResult> results)
    {
        if (candidate.L2 is not null)
            return whole.Regression(candidate);
        if (candidate.Boosting is not null)
            return whole.Trees(candidate);
        var (linear, trees) = Halves(results)!.Value;
        return new MeanScorer(Scorer(linear.Candidate, whole, results), Scorer(trees.Candidate, whole, results));
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
