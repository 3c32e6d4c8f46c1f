namespace Jiuye.Matching.Learning.Measures;

/// <summary>Permutation importance (Breiman, Random Forests, 2001; Fisher, Rudin and Dominici 2019).</summary>
/// <remarks>To be taken on rows that the model has not seen. Features that stand for each other share their importance, and each alone looks small.</remarks>
internal static class PermutationImportance
{
    /// <summary>The loss for each feature.</summary>
    /// <param name="examples">The rows.</param>
    /// <param name="figure">Larger is better; gets the scores of the rows in their order.</param>
    /// <param name="scorer">The model.</param>
    /// <param name="deals">How often values are dealt out anew. At least 2.</param>
    /// <param name="seed">Which random numbers.</param>
    /// <param name="threads">At least 1; the result does not depend on it.</param>
    internal static FeatureImportance[] Of(IScorer scorer, Examples examples, Func<double[], double> figure, int deals, int seed, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(deals, 2);
        var whole = figure(Scores(scorer, examples.Values));
        var found = new FeatureImportance[examples.Features.Count];
        ParallelParts.Run(found.Length, threads, place =>
        {
            var losses = new double[deals];
            for (var deal = 0; deal < deals; deal++)
                losses[deal] = whole - figure(Scores(scorer, Dealt(examples, place, new(seed, (place * deals) + deal))));
            var mean = losses.Average();
            found[place] = new(examples.Features[place], mean, Math.Sqrt(losses.Sum(loss => (loss - mean) * (loss - mean)) / (deals - 1)));
        });
        return found;
    }

    private static double[] Scores(IScorer scorer, ReadOnlySpan<double> values)
    {
        var scores = new double[values.Length / scorer.Features.Count];
        scorer.Score(values, scores);
        return scores;
    }

    private static double[] Dealt(Examples examples, int place, SeededRandom random)
    {
        var (values, column) = (examples.Values.ToArray(), new double[examples.Count]);
        for (var row = 0; row < column.Length; row++)
            column[row] = examples.Row(row)[place];
        random.Shuffle(column.AsSpan());
        for (var row = 0; row < column.Length; row++)
            values[(row * examples.Features.Count) + place] = column[row];
        return values;
    }
}
