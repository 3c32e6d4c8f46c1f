using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>Trains for each fold on the others, choice and calibration with them, and predicts it.</summary>
internal static class ProfilingCrossValidation
{
    /// <summary>The predictions.</summary>
    /// <param name="examples">Labels 0 and 1.</param>
    /// <param name="folds">The fold of each row.</param>
    /// <param name="settings">How models are chosen.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static Result<ProfilingPredictions, TrainingFault> Run(Examples examples, IReadOnlyList<string> folds, ProfilingSettings settings, CancellationToken cancellation = default)
    {
        var (probabilities, others, chosen) = (new double[examples.Count], new double[examples.Count][], new List<ProfilingFold>());
        foreach (var fold in folds.Distinct().OrderBy(static fold => fold.Length).ThenBy(static fold => fold, StringComparer.Ordinal))
        {
            int[] train = [.. Enumerable.Range(0, examples.Count).Where(row => folds[row] != fold)];
            int[] held = [.. Enumerable.Range(0, examples.Count).Where(row => folds[row] == fold)];
            if (Straddling(examples, train, held) is { } straddling)
                return new TrainingFault(TrainingProblem.StraddlingGroup, $"Row {straddling + 1} of fold '{fold}' belongs together with a row of another fold: what is known of the one would tell the other.");
            if (!new ProfilingTrainer(settings).Fit(examples.Select(train), cancellation).TryGet(out var fit, out var fault))
                return fault with { Detail = $"Without fold '{fold}': {fault.Detail}" };
            foreach (var row in held)
            {
                var values = examples.Row(row);
                probabilities[row] = fit.Calibration.Probability(fit.Scorer.Score(values));
                others[row] = new double[fit.EquallyGood.Count];
                for (var other = 0; other < others[row].Length; other++)
                    others[row][other] = fit.EquallyGood[other].Calibration.Probability(fit.EquallyGood[other].Scorer.Score(values));
            }

            chosen.Add(new(fold, held.Length, fit.Chosen.Name, [.. fit.EquallyGood.Select(static other => other.Candidate.Name)]));
        }

        return new ProfilingPredictions(probabilities, others, chosen);
    }

    private static int? Straddling(Examples examples, int[] train, int[] held)
    {
        if (examples.Groups.IsEmpty)
            return null;
        var seen = train.Select(row => examples.Groups[row]).ToHashSet();
        foreach (var row in held)
        {
            if (seen.Contains(examples.Groups[row]))
                return row;
        }

        return null;
    }
}
