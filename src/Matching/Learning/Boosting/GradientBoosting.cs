using Jiuye.Matching.Learning.Trees;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Boosting;

/// <summary>Gradient boosting of trees over histograms.</summary>
/// <remarks>
/// Friedman, Greedy Function Approximation: A Gradient Boosting Machine, Annals of Statistics 29 (2001); second-order values and histograms as in XGBoost (KDD 2016)
/// and LightGBM (NIPS 2017). Missing values go the way that was better at the split; directions of features are kept. The same model, bit for bit, for any
/// number of threads.
/// </remarks>
internal static class GradientBoosting
{
    // Fixed, so that the parts do not depend on the threads; each row's score is its own anyhow.
    private const int RowsAPart = 4_096;

    /// <summary>Fits.</summary>
    /// <param name="examples">Labels as the objective needs them; for LambdaMART queries as groups.</param>
    /// <param name="settings">Null for the defaults.</param>
    /// <param name="validation">Rows of the same features on which trees stop helping: what comes after the best tree is left out.</param>
    /// <param name="binned">The same examples in bins, for several fits to share; null to make them.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static Result<TreeEnsemble, TrainingFault> Fit(
        Examples examples, BoostingSettings? settings = null, Examples? validation = null, BinnedRows? binned = null, CancellationToken cancellation = default)
    {
        settings ??= new();
        settings.Check();
        if (Fault(examples, settings.Objective) is { } fault)
            return fault;
        if (validation?.Features.Misfit(examples.Features) is { } misfit)
            throw new ArgumentException($"The rows for validation don't fit: {misfit}.", nameof(validation));
        var loss = Loss(examples, settings);
        var watched = validation is null ? null : Loss(validation, settings);
        var (scores, held) = (Filled(examples.Count, loss.Start), Filled(validation?.Count ?? 0, loss.Start));
        var (slopes, curvatures) = (new double[examples.Count], new double[examples.Count]);
        var grower = new TreeGrower(examples.Features, binned ?? new(examples, settings.Bins, settings.Threads), settings);
        var trees = new List<RegressionTree>();
        var (least, best) = (watched?.Of(held) ?? double.NaN, 0);
        while (trees.Count < settings.Trees)
        {
            cancellation.ThrowIfCancellationRequested();
            var random = new SeededRandom(settings.Seed, trees.Count);
            loss.Derive(scores, slopes, curvatures);
            var tree = grower.Grow(Rows(examples, settings, ref random), Features(examples, settings, ref random), slopes, curvatures);
            if (tree.Splits.IsEmpty && settings is { RowShare: 1, FeatureShare: 1 })
                break;
            trees.Add(tree);
            Add(tree, examples, scores, settings.Threads);
            if (watched is null)
                continue;
            Add(tree, validation!, held, settings.Threads);
            if (watched.Of(held) is var now && now < least)
                (least, best) = (now, trees.Count);
            else if (trees.Count - best >= settings.Patience)
                break;
        }

        return new TreeEnsemble(examples.Features, [.. watched is null ? trees : trees[..best]], loss.Start)
        {
            Transform = settings.Objective == BoostingObjective.Logistic ? OutputTransform.Sigmoid : OutputTransform.Identity,
        };
    }

    private static TrainingFault? Fault(Examples examples, BoostingObjective objective) => objective switch
    {
        BoostingObjective.Logistic => examples.FaultForClasses(),
        BoostingObjective.LambdaMart => examples.FaultForRanking(),
        _ => examples.FaultForNumbers(),
    };

    private static IBoostingLoss Loss(Examples examples, BoostingSettings settings) => settings.Objective switch
    {
        BoostingObjective.Logistic => new LogisticBoostingLoss(examples),
        BoostingObjective.LambdaMart => new LambdaMartLoss(examples, settings),
        _ => new SquaredBoostingLoss(examples),
    };

    private static double[] Filled(int count, double value)
    {
        var filled = new double[count];
        Array.Fill(filled, value);
        return filled;
    }

    /// <summary>The rows of one tree, ascending; those without weight never.</summary>
    private static int[] Rows(Examples examples, BoostingSettings settings, ref SeededRandom random)
    {
        var rows = new List<int>(examples.Count);
        for (var row = 0; row < examples.Count; row++)
        {
            if ((settings.RowShare == 1 || random.NextDouble() < settings.RowShare) && examples.Weight(row) > 0)
                rows.Add(row);
        }

        return [.. rows];
    }

    private static int[] Features(Examples examples, BoostingSettings settings, ref SeededRandom random)
    {
        var features = Enumerable.Range(0, examples.Features.Count).ToArray();
        if (settings.FeatureShare == 1)
            return features;
        random.Shuffle(features.AsSpan());
        return [.. features.Take(Math.Max(1, (int)Math.Round(settings.FeatureShare * features.Length))).Order()];
    }

    private static void Add(RegressionTree tree, Examples examples, double[] scores, int threads) =>
        ParallelParts.Run((scores.Length + RowsAPart - 1) / RowsAPart, threads, part =>
        {
            for (var row = part * RowsAPart; row < Math.Min(scores.Length, (part + 1) * RowsAPart); row++)
                scores[row] += tree.Score(examples.Row(row));
        });
}
