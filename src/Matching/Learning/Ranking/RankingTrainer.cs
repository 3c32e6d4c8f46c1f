using System.Globalization;
using Jiuye.Matching.Learning.Calibration;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Models;
using Jiuye.Matching.Learning.Profiling;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Learns a ranking and measures it on persons and weeks that it never saw. What is measured is what is kept: nothing is fitted again on all rows.</summary>
internal sealed class RankingTrainer(RankingSettings settings)
{
    /// <summary>Learns.</summary>
    /// <param name="data">Examples.</param>
    /// <param name="trainedOn">The data's name.</param>
    /// <param name="asOf">The day as of which they stand.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal Result<RankingResult, TrainingFault> Train(RankingData data, string trainedOn, DateOnly asOf, CancellationToken cancellation)
    {
        if (Unmeasured(data) is { } nothing)
            return nothing;
        if (!new HireTrainer(settings).Fit(data.Training, HireForm.All, cancellation).TryGet(out var hire, out var fault))
            return fault;
        return Measured(data, hire, trainedOn, asOf, cancellation);
    }

    /// <summary>Calibrates and measures a model of hires that another program trained, on what was kept from it.</summary>
    /// <param name="data">Examples; the model was trained on those that <see cref="OutsideRows"/> gives it, and on no others.</param>
    /// <param name="scorer">The model; what it calls a probability is not used, since drawn pairs are among what it saw.</param>
    /// <param name="method">How it was trained.</param>
    /// <param name="trainedOn">The data's name.</param>
    /// <param name="asOf">The day as of which they stand.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal Result<RankingResult, TrainingFault> Judge(RankingData data, IScorer scorer, string method, string trainedOn, DateOnly asOf, CancellationToken cancellation)
    {
        if (Unmeasured(data) is { } nothing)
            return nothing;
        if (OutsideRows.Of(data.Training, settings.Seed) is not { } rows)
            return new TrainingFault(TrainingProblem.NoRows, "There are too few persons to keep any for the calibration.");
        var kept = data.Training.Select(rows.Calibration);
        kept = kept.Select(kept.Observed());
        if (kept.Hires(0).FaultForClasses() is { } fault)
            return fault;
        var scores = new double[kept.Count];
        scorer.Score(kept.Values, scores);
        return Measured(data, new(new(method, 0), method, scorer, PlattScaling.Fit(scores, Labels(kept)), []), trainedOn, asOf, cancellation);
    }

    private static TrainingFault? Unmeasured(RankingData data) => data.HeldOut.Where(static one => one.Grade > 0).Length > 0
        ? null
        : new(TrainingProblem.NoPairs, $"None of the {data.Tally.HeldOut} held-out referrals led to a hire or an interview: nothing can be measured. Expected more outcomes, or more days held out.");

    private RankingResult Measured(RankingData data, HireFit hire, string trainedOn, DateOnly asOf, CancellationToken cancellation)
    {
        var accepts = Side(data.Training, OutcomeRate.Accepted, "P(seeker accepts)", trainedOn, asOf, cancellation);
        var takes = Side(data.Training, OutcomeRate.Taken, "P(employer takes)", trainedOn, asOf, cancellation);
        var observed = data.Training.Select(data.Training.Observed());
        var bare = new RankingModel(new(hire.Scorer, hire.Calibration, Provenance("P(hire)", trainedOn, asOf, hire.Method, observed, [], "")), accepts, takes, settings.UtilityShare, DriftReference.Of(observed));
        var figures = Measure(bare, data, FeatureCheck.Of(observed.Hires(0)));
        var model = bare with { Hire = bare.Hire with { Provenance = Provenance("P(hire)", trainedOn, asOf, hire.Method, observed, Shown(figures), MeasuredOn(data, figures)) } };
        return new(model, hire, figures, data.Tally);
    }

    /// <summary>Measures a ranking on the held-out pairs; without a hire or an interview among them it is <see cref="RankingComparison.Unmeasured"/> beside the declared weights.</summary>
    internal RankingFigures Measure(RankingModel model, RankingData data, IReadOnlyList<FeatureWarning> warnings)
    {
        var held = data.HeldOut;
        var comparison = RankingComparison.Of(held, Declared(held), model.Surpluses(held), settings) ?? RankingComparison.Unmeasured;
        var observed = held.Select(held.Observed());
        var labels = Labels(observed);
        var chances = Chances(model, observed);
        var (expected, came) = (chances.Sum(), (int)labels.Sum());
        var deviation = Math.Sqrt(chances.Sum(static chance => chance * (1 - chance)));
        return new(
            comparison,
            AreaUnderCurve.Of(Declared(observed), labels),
            AreaUnderCurve.Of(chances, labels),
            expected,
            came,
            deviation > 0 ? (came - expected) / deviation : 0,
            ProbabilityMeasures.CalibrationError(chances, labels),
            model.Reference.Drift(observed, model.Hire.Provenance.Rows),
            warnings);
    }

    /// <summary>P(hire) of each pair.</summary>
    internal static double[] Chances(RankingModel model, CaseSet cases) => [.. Enumerable.Range(0, cases.Count).Select(at => model.Hire.Predict(cases.Row(at)))];

    /// <summary>The declared score of each pair.</summary>
    internal static double[] Declared(CaseSet cases) => [.. Enumerable.Range(0, cases.Count).Select(at => cases[at].Declared)];

    /// <summary>1 for each hire, 0 for each other pair.</summary>
    internal static double[] Labels(CaseSet cases) => [.. Enumerable.Range(0, cases.Count).Select(at => cases[at].Outcome == ReferralOutcome.Hired ? 1.0 : 0)];

    // Where a side decided nothing, or always the same, there is nothing to tell of it.
    private LearnedModel? Side(CaseSet training, OutcomeRate rate, string purpose, string trainedOn, DateOnly asOf, CancellationToken cancellation)
    {
        var examples = training.Decisions(rate);
        var trainer = new ProfilingTrainer(new() { Candidates = HireForm.LogisticForms, Folds = 3, Seed = settings.Seed, Threads = settings.Threads, FitsEquals = false });
        if (!trainer.Fit(examples, cancellation).TryGet(out var fit, out _))
            return null;
        var chosen = fit.Results.Single(result => result.Candidate == fit.Chosen);
        var probabilities = Array.ConvertAll(chosen.Scores, fit.Calibration.Probability);
        return new(fit.Scorer, fit.Calibration, new()
        {
            Purpose = purpose,
            TrainedOn = trainedOn,
            AsOf = asOf,
            Method = fit.Chosen.Name,
            Rows = examples.Count,
            Positives = examples.Labels.ToArray().Count(static label => label > 0),
            MeasuredOn = "inner folds by person",
            Figures =
            [
                new("AUC", AreaUnderCurve.Of(chosen.Scores, examples.Labels), double.NaN, double.NaN),
                new("ECE", ProbabilityMeasures.CalibrationError(probabilities, examples.Labels), double.NaN, double.NaN),
            ],
        });
    }

    private ModelProvenance Provenance(string purpose, string trainedOn, DateOnly asOf, string method, CaseSet observed, IReadOnlyList<ModelFigure> figures, string measuredOn) => new()
    {
        Purpose = purpose,
        TrainedOn = trainedOn,
        AsOf = asOf,
        Method = string.Create(CultureInfo.InvariantCulture, $"{method}; seed {settings.Seed}; {settings.Wide} wide and {settings.Deep} deep drawn a query"),
        Rows = observed.Count,
        Positives = (int)Labels(observed).Sum(),
        MeasuredOn = measuredOn,
        Figures = figures,
    };

    private string MeasuredOn(RankingData data, RankingFigures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"the last {settings.HeldOutDays} days, persons not trained on: {data.Tally.HeldOut} referrals, {figures.Declared.Queries} lists with a hire or an interview among {settings.WideHeldOut} others drawn from all that passed");

    private static IReadOnlyList<ModelFigure> Shown(RankingFigures figures) =>
    [
        figures.Declared.After,
        figures.Declared.Before with { Name = "NDCG@10 declared weights" },
        figures.Declared.Difference,
        figures.Declared.Concordance,
        new("AUC of hires among referrals", figures.LearnedArea, double.NaN, double.NaN),
        new("AUC declared weights", figures.DeclaredArea, double.NaN, double.NaN),
        new("ECE of P(hire)", figures.CalibrationError, double.NaN, double.NaN),
        new("expected hires", figures.Expected, double.NaN, double.NaN),
        new("hires that came", figures.Came, double.NaN, double.NaN),
    ];
}
