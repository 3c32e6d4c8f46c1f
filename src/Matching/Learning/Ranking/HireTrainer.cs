using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Profiling;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Chooses, fits and calibrates a model of who is hired, by the training pairs alone.</summary>
/// <remarks>
/// Forms are compared by the log loss of their calibrated probabilities on the inner folds of what was referred. Not by lists in which drawn pairs stand for failures: who imitates the
/// office's habits does best on those, and LambdaMART, which won there, was worse than the declared weights on planted truth (bench/results/ranking.md). All folds keep persons whole.
/// </remarks>
internal sealed class HireTrainer(RankingSettings settings)
{
    private const int Folds = 3;

    /// <summary>Fits the best of some forms.</summary>
    internal Result<HireFit, TrainingFault> Fit(CaseSet training, IReadOnlyList<HireForm> forms, CancellationToken cancellation)
    {
        var observed = training.Select(training.Observed());
        if (observed.Hires(0).FaultForClasses() is { } fault)
            return fault;
        // Who is drawn was not referred, so that nobody knows what would have come of it: probabilities are those of referrals.
        var rows = training.Observed();
        double[] labels = Array.ConvertAll(rows, row => training[row].Outcome == ReferralOutcome.Hired ? 1.0 : 0);
        var (tried, best, calibration, least) = (new List<(string, double)>(), (Fitted?)null, (PlattScaling?)null, double.PositiveInfinity);
        TrainingFault? broken = null;
        foreach (var form in forms)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!(form.LambdaMart is null ? Logistic(form, training, cancellation) : LambdaMart(form, training, cancellation)).TryGet(out var fitted, out var problem))
            {
                // A form that cannot keep the declared directions is out; the others may.
                broken = problem;
                if (problem.Problem == TrainingProblem.DirectionsBroken)
                    continue;
                return problem;
            }

            double[] scores = Array.ConvertAll(rows, row => fitted.Held[row]);
            var curve = PlattScaling.Fit(scores, labels);
            var loss = ProbabilityMeasures.LogLoss(Array.ConvertAll(scores, curve.Probability), labels);
            tried.Add((fitted.Method, loss));
            if (loss < least)
                (best, calibration, least) = (fitted, curve, loss);
        }

        if (best is null)
            return broken ?? throw new ArgumentException("There is no form to try.", nameof(forms));
        return new HireFit(best.Form, best.Method, best.Scorer, calibration!, tried);
    }

    private Result<Fitted, TrainingFault> Logistic(HireForm form, CaseSet training, CancellationToken cancellation)
    {
        int[] unread = [.. Enumerable.Range(0, PairFeatures.Count).Except(form.Features)];
        var examples = (unread.Length == 0 ? training : training.Without(unread)).Hires(form.DrawnWeight);
        var trainer = new ProfilingTrainer(new() { Candidates = form.Logistic, Folds = Folds, Seed = settings.Seed, Threads = settings.Threads, FitsEquals = false });
        if (!trainer.Fit(examples, cancellation).TryGet(out var fit, out var fault))
            return fault;
        var chosen = fit.Results.Single(result => result.Candidate == fit.Chosen);
        // A blend is learned again from its two halves.
        IReadOnlyList<ProfilingCandidate> again = fit.Chosen.IsBlend
            ? [fit.Results.Where(static one => one.Candidate.L2 is not null).MinBy(static one => one.LogLoss)!.Candidate, fit.Results.Where(static one => one.Candidate.Boosting is not null).MinBy(static one => one.LogLoss)!.Candidate, fit.Chosen]
            : [fit.Chosen];
        return new Fitted(form with { Logistic = again }, $"{fit.Chosen.Name}; {form.Name}", fit.Scorer, chosen.Scores);
    }

    private Result<Fitted, TrainingFault> LambdaMart(HireForm form, CaseSet training, CancellationToken cancellation)
    {
        var boosting = form.LambdaMart! with { Seed = settings.Seed, Threads = settings.Threads };
        var (folds, held) = (GroupedFolds.Assign(training.Persons, training.Count, Folds, settings.Seed), new double[training.Count]);
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = training.Select([.. Enumerable.Range(0, training.Count).Where(row => folds[row] != fold)]);
            if (!GradientBoosting.Fit(others.Grades(), boosting, cancellation: cancellation).TryGet(out var inner, out var fault))
                return fault;
            for (var row = 0; row < held.Length; row++)
            {
                if (folds[row] == fold)
                    held[row] = inner.Score(training.Row(row));
            }
        }

        if (!GradientBoosting.Fit(training.Grades(), boosting, cancellation: cancellation).TryGet(out var whole, out var problem))
            return problem;
        return new Fitted(form, $"{boosting.Trees} trees of at most {boosting.Leaves} leaves; {form.Name}", whole, held);
    }

    private sealed record Fitted(HireForm Form, string Method, IScorer Scorer, double[] Held);
}
