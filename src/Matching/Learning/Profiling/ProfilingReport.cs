using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Models;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Profiling;

/// <summary>How well probabilities did, over all and for each group.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Positives">Rows of label 1.</param>
/// <param name="Figures">AUC, Brier, log loss and ECE with bootstrap intervals.</param>
/// <param name="DeLongInterval">The interval of the AUC without drawing.</param>
/// <param name="BaseBrier">The Brier score of the share of ones for everybody.</param>
/// <param name="PerfectError">The ECE that these probabilities would show if they were exactly right: the mean and the middle 95% over drawn outcomes.</param>
/// <param name="Curve">What was said beside what came.</param>
/// <param name="Threshold">From this probability a case is called hard: as many are as turned out hard.</param>
/// <param name="Groups">For each group.</param>
/// <param name="Flips">Null where no other models were given.</param>
internal sealed record ProfilingReport(
    int Rows,
    int Positives,
    IReadOnlyList<ModelFigure> Figures,
    ConfidenceInterval? DeLongInterval,
    double BaseBrier,
    ModelFigure PerfectError,
    CalibrationCurve Curve,
    double Threshold,
    IReadOnlyList<GroupErrors> Groups,
    PredictionFlips? Flips)
{
    /// <summary>Measures.</summary>
    /// <param name="probabilities">One for each row, in [0, 1].</param>
    /// <param name="labels">0 or 1.</param>
    /// <param name="units">Rows that belong together and are drawn together.</param>
    /// <param name="groups">The group of each row for errors by group; null for none.</param>
    /// <param name="others">For each row probabilities of other models; null for none.</param>
    /// <param name="bootstrap">How intervals are drawn.</param>
    internal static ProfilingReport Of(double[] probabilities, double[] labels, RowGroups units, IReadOnlyList<string>? groups, double[][]? others, GroupBootstrap bootstrap)
    {
        var intervals = bootstrap.At95(units, rows => Measured(Array.ConvertAll(rows, row => probabilities[row]), Array.ConvertAll(rows, row => labels[row])));
        var values = Measured(probabilities, labels);
        string[] names = ["AUC", "Brier", "log loss", "ECE"];
        var ones = (int)labels.Sum();
        var threshold = Cut(probabilities, ones);
        var share = (double)ones / labels.Length;
        return new(
            labels.Length,
            ones,
            [.. names.Select((name, at) => new ModelFigure(name, values[at], intervals[at]?.Low ?? double.NaN, intervals[at]?.High ?? double.NaN))],
            DeLong.At95(probabilities, labels),
            share * (1 - share),
            Perfect(probabilities, bootstrap),
            CalibrationCurve.Of(probabilities, labels),
            threshold,
            groups is null ? [] : [.. groups.Select(static (group, row) => (group, row)).GroupBy(static entry => entry.group, static entry => entry.row).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(group => Errors(group.Key, [.. group], probabilities, labels, threshold))],
            others is null ? null : FlipsOf(probabilities, others, threshold));
    }

    private static double[] Measured(double[] probabilities, double[] labels) =>
    [
        AreaUnderCurve.Of(probabilities, labels),
        ProbabilityMeasures.Brier(probabilities, labels),
        ProbabilityMeasures.LogLoss(probabilities, labels),
        ProbabilityMeasures.CalibrationError(probabilities, labels),
    ];

    private static double Cut(double[] probabilities, int flagged) =>
        flagged == 0 ? double.PositiveInfinity : probabilities.OrderDescending().ElementAt(flagged - 1);

    /// <summary>Chance alone keeps the ECE of few rows above 0: this is how far.</summary>
    private static ModelFigure Perfect(double[] probabilities, GroupBootstrap bootstrap)
    {
        var errors = new double[bootstrap.Replicates];
        ParallelParts.Run(errors.Length, bootstrap.Threads, replicate =>
        {
            // Streams from below 0 are no bootstrap's.
            var random = new SeededRandom(bootstrap.Seed, ~replicate);
            var drawn = new double[probabilities.Length];
            for (var row = 0; row < drawn.Length; row++)
                drawn[row] = random.NextDouble() < probabilities[row] ? 1 : 0;
            errors[replicate] = ProbabilityMeasures.CalibrationError(probabilities, drawn);
        });
        Array.Sort(errors);
        return new("ECE if exactly right", errors.Average(), errors[(int)(0.025 * errors.Length)], errors[(int)(0.975 * errors.Length)]);
    }

    private static GroupErrors Errors(string group, int[] rows, double[] probabilities, double[] labels, double threshold)
    {
        var (said, came) = (Array.ConvertAll(rows, row => probabilities[row]), Array.ConvertAll(rows, row => labels[row]));
        var hard = came.Count(static label => label > 0);
        var missed = rows.Count(row => labels[row] > 0 && probabilities[row] < threshold);
        var alarmed = rows.Count(row => labels[row] == 0 && probabilities[row] >= threshold);
        return new(
            group,
            rows.Length,
            WilsonInterval.At95(hard, rows.Length),
            said.Average(),
            AreaUnderCurve.Of(said, came),
            ProbabilityMeasures.Brier(said, came),
            WilsonInterval.At95(hard - missed + alarmed, rows.Length),
            WilsonInterval.At95(missed, hard),
            WilsonInterval.At95(alarmed, rows.Length - hard));
    }

    private static PredictionFlips FlipsOf(double[] probabilities, double[][] others, double threshold)
    {
        int[] rows = [.. Enumerable.Range(0, others.Length).Where(row => others[row].Length > 0)];
        if (rows.Length == 0)
            return new(0, 0, 0, 0);
        var flipped = rows.Count(row => Array.Exists(others[row], other => other >= threshold != probabilities[row] >= threshold));
        return new(
            rows.Length,
            rows.Average(row => others[row].Length),
            (double)flipped / rows.Length,
            rows.Average(row => Math.Max(probabilities[row], others[row].Max()) - Math.Min(probabilities[row], others[row].Min())));
    }
}
