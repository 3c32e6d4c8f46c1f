using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Profiling;
using Jiuye.Tests;

namespace Jiuye.Matching.Tests.Learning;

public sealed class ProfilingTests
{
    // golden.json, profiling_benchmark_mccall: the six-variable logit of R, fold = row modulo 10.
    [SharedFact]
    public void The_published_regression_comes_out_as_R_gives_it()
    {
        var (examples, folds) = McCallSpells.Read();
        var exact = new LinearSettings { L2 = 0, Search = new() { Tolerance = 1e-11 } };
        var probabilities = new double[examples.Count];
        foreach (var fold in folds.Distinct())
        {
            int[] train = [.. Enumerable.Range(0, examples.Count).Where(row => folds[row] != fold)];
            Assert.True(LogisticRegression.Fit(examples.Select(train), exact).TryGet(out var part, out _));
            for (var row = 0; row < probabilities.Length; row++)
            {
                if (folds[row] == fold)
                    probabilities[row] = Sigmoid.Of(part.Score(examples.Row(row)));
            }
        }

        Assert.True(LogisticRegression.Fit(examples, exact).TryGet(out var whole, out _));
        Assert.Equal(2_290, examples.Count);
        Assert.Equal(0.7148763549, AreaUnderCurve.Of(probabilities, examples.Labels), 9);
        Assert.Equal(0.1462326108, ProbabilityMeasures.Brier(probabilities, examples.Labels), 9);
        Assert.Equal(0.4565086178, ProbabilityMeasures.LogLoss(probabilities, examples.Labels), 9);
        Assert.Equal(0.02045691706, ProbabilityMeasures.CalibrationError(probabilities, examples.Labels), 3);
        double[] coefficients = [0.026360121449, 1.507133049131, 0.001079079742, 0.037591962036, -0.258001435793, 0.018002689844];
        for (var place = 0; place < 6; place++)
            Assert.Equal(coefficients[place], whole.Terms[place].Weight / whole.Terms[place].Scale, 6);
    }

    // bench/results/learning.md has the figures and what was asked; here is what must not be lost: better than the regression, and calibrated.
    [SharedFact]
    public void Spells_of_joblessness_are_told_better_than_by_the_published_regression()
    {
        var (examples, folds) = McCallSpells.Read(MonotoneDirection.Rising, MonotoneDirection.Rising);

        Assert.True(ProfilingCrossValidation.Run(examples, folds, new() { Threads = 2 }).TryGet(out var predictions, out _));

        Assert.True(AreaUnderCurve.Of(predictions.Probabilities, examples.Labels) > 0.718);
        Assert.True(ProbabilityMeasures.Brier(predictions.Probabilities, examples.Labels) < 0.1458);
        Assert.True(ProbabilityMeasures.CalibrationError(predictions.Probabilities, examples.Labels) <= 0.015);
    }

    // The placement values by hand: two ones at 3 and 1, two zeros at 2 and 0: AUC 3/4; V10 = (1, 1/2), V01 = (1/2, 1); variance 1/16 + 1/16.
    [Fact]
    public void The_interval_of_DeLong_is_as_by_hand()
    {
        var interval = DeLong.At95([3, 1, 2, 0], [1, 1, 0, 0])!.Value;

        Assert.Equal(0.75 - (1.959963984540054 * Math.Sqrt(0.125)), interval.Low, 12);
        Assert.Equal(1, interval.High);
    }

    [Fact]
    public void A_choice_is_made_on_the_training_rows_and_the_same_on_any_number_of_threads()
    {
        var examples = RandomExamples.Classes(71, 900);
        string[] folds = [.. Enumerable.Range(0, 900).Select(static row => row % 3 == 0 ? "a" : "b")];

        Assert.True(ProfilingCrossValidation.Run(examples, folds, new()).TryGet(out var one, out _));
        Assert.True(ProfilingCrossValidation.Run(examples, folds, new() { Threads = 8 }).TryGet(out var many, out _));

        Assert.Equal(one.Probabilities, many.Probabilities);
        Assert.True(AreaUnderCurve.Of(one.Probabilities, examples.Labels) > 0.75);
        Assert.Equal(["a", "b"], one.Folds.Select(static fold => fold.Fold));
    }

    [Fact]
    public void What_the_held_out_fold_holds_does_not_change_what_is_said_of_it()
    {
        var examples = RandomExamples.Classes(72, 600);
        string[] folds = [.. Enumerable.Range(0, 600).Select(static row => row < 500 ? "past" : "future")];
        double[] turned = [.. examples.Labels.ToArray().Select(static (label, row) => row < 500 ? label : 1 - label)];

        Assert.True(ProfilingCrossValidation.Run(examples, folds, new()).TryGet(out var one, out _));
        Assert.True(ProfilingCrossValidation.Run(new(examples.Features, examples.Values.ToArray(), turned), folds, new()).TryGet(out var other, out _));

        Assert.Equal(one.Probabilities[500..], other.Probabilities[500..]);
    }

    [Fact]
    public void A_person_in_two_folds_is_refused()
    {
        var whole = RandomExamples.Classes(73, 100);
        var examples = new Examples(whole.Features, whole.Values.ToArray(), whole.Labels.ToArray(), groups: [.. Enumerable.Range(0, 100).Select(static row => row / 2)]);

        Assert.False(ProfilingCrossValidation.Run(examples, [.. Enumerable.Range(0, 100).Select(static row => row % 2 == 0 ? "a" : "b")], new()).TryGet(out _, out var fault));

        Assert.Equal(new(TrainingProblem.StraddlingGroup, "Row 1 of fold 'a' belongs together with a row of another fold: what is known of the one would tell the other."), fault);
    }

    [Fact]
    public void A_feature_that_tells_the_outcome_is_pointed_at_and_so_is_one_that_never_changes()
    {
        var whole = RandomExamples.Classes(74, 300);
        var features = new FeatureSet(new("x"), new("day_of_deregistration"), new("same"), new("exit_interview"));
        double[] values = [.. Enumerable.Range(0, 300).SelectMany(row => new[] { whole.Row(row)[0], whole.Labels[row] * 100, 5, whole.Labels[row] > 0 ? double.NaN : 1 })];

        var warnings = FeatureCheck.Of(new(features, values, whole.Labels.ToArray()));

        Assert.Equal([("day_of_deregistration", FeatureWarningKind.Leak), ("same", FeatureWarningKind.Constant), ("exit_interview", FeatureWarningKind.LeakByAbsence)], warnings.Select(static warning => (warning.Feature, warning.Kind)));
    }

    // Four are hard, so the four highest are called hard: from 0.6. Of group a one of two hard cases is missed, of group b none of two.
    [Fact]
    public void Errors_are_counted_for_each_group_as_by_hand()
    {
        double[] probabilities = [0.9, 0.2, 0.7, 0.1, 0.8, 0.6, 0.3, 0.05];
        double[] labels = [1, 1, 0, 0, 1, 1, 0, 0];
        string[] groups = ["a", "a", "a", "a", "b", "b", "b", "b"];

        var report = ProfilingReport.Of(probabilities, labels, RowGroups.Of([], 8), groups, [[0.5], [0.2], [0.7], [], [0.8], [0.8], [0.3], [0]], new() { Replicates = 100 });

        Assert.Equal(0.6, report.Threshold);
        Assert.Equal([(1, 2), (0, 2)], report.Groups.Select(static group => (group.Missed.Count, group.Missed.Of)));
        Assert.Equal([(1, 2), (0, 2)], report.Groups.Select(static group => (group.Alarmed.Count, group.Alarmed.Of)));
        Assert.Equal(1 / 7.0, report.Flips!.Ambiguity, 12);
    }

    [Fact]
    public void A_group_without_outcomes_of_one_kind_has_no_area_and_no_share_of_nothing()
    {
        var report = ProfilingReport.Of([0.9, 0.2, 0.3, 0.1], [1, 0, 0, 0], RowGroups.Of([], 4), ["a", "a", "b", "b"], null, new() { Replicates = 100 });

        Assert.True(double.IsNaN(report.Groups[1].Area));
        Assert.Null(report.Groups[1].Missed.Share);
    }

    [Fact]
    public void A_planted_feature_is_important_and_the_same_on_any_number_of_threads()
    {
        var (train, other) = (RandomExamples.Classes(75, 1_500), RandomExamples.Classes(76, 800));
        var model = GradientBoostingTests.Fitted(train, new() { Trees = 40, Leaves = 6 });
        var labels = other.Labels.ToArray();

        var importance = PermutationImportance.Of(model, other, scores => AreaUnderCurve.Of(scores, labels), deals: 4, seed: 1);
        var again = PermutationImportance.Of(model, other, scores => AreaUnderCurve.Of(scores, labels), deals: 4, seed: 1, threads: 8);

        Assert.True(importance[0].Loss > 0.05);
        Assert.Equal(importance, again);
    }
}
