namespace Jiuye.Matching.Learning.Calibration;

/// <summary>The rising curve nearest to the outcomes: level within pools of rows, straight between them, level outside.</summary>
/// <param name="Scores">Knots, strictly ascending; at least one.</param>
/// <param name="Probabilities">One for each knot, in [0, 1], never falling.</param>
/// <remarks>Pool adjacent violators (Ayer et al. 1955; Zadrozny and Elkan, KDD 2002); each pool keeps its first and last score as knots, as scikit-learn does.</remarks>
internal sealed record IsotonicCalibration(double[] Scores, double[] Probabilities) : ICalibration
{
    public double Probability(double score)
    {
        var at = Array.BinarySearch(Scores, score);
        if (at >= 0)
            return Probabilities[at];
        at = ~at;
        if (at == 0 || at == Scores.Length)
            return Probabilities[at == 0 ? 0 : ^1];
        var part = (score - Scores[at - 1]) / (Scores[at] - Scores[at - 1]);
        return Math.Min(Probabilities[at], Probabilities[at - 1] + (part * (Probabilities[at] - Probabilities[at - 1])));
    }

    /// <summary>Fits.</summary>
    /// <param name="scores">Finite, at least one; of rows that the model was not trained on.</param>
    /// <param name="labels">0 or 1.</param>
    /// <param name="weights">One for each row, at least 0; empty for one each.</param>
    internal static IsotonicCalibration Fit(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, ReadOnlySpan<double> weights = default)
    {
        var pools = new List<Pool>();
        foreach (var here in Ties(scores, labels, weights))
        {
            pools.Add(here);
            while (pools.Count > 1 && pools[^2].Share >= pools[^1].Share)
            {
                pools[^2] = pools[^2].With(pools[^1]);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        var (knots, shares) = (new List<double>(), new List<double>());
        foreach (var pool in pools)
        {
            knots.Add(pool.First);
            shares.Add(pool.Share);
            if (pool.Last > pool.First)
            {
                knots.Add(pool.Last);
                shares.Add(pool.Share);
            }
        }

        return new([.. knots], [.. shares]);
    }

    /// <summary>Rows of one score, from low to high scores.</summary>
    private static List<Pool> Ties(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels, ReadOnlySpan<double> weights)
    {
        var (sorted, rows, ties) = (scores.ToArray(), Enumerable.Range(0, scores.Length).ToArray(), new List<Pool>());
        Array.Sort(sorted, rows);
        for (var at = 0; at < sorted.Length; at++)
        {
            var weight = weights.IsEmpty ? 1 : weights[rows[at]];
            if (weight == 0)
                continue;
            var here = new Pool(sorted[at], sorted[at], weight, labels[rows[at]] * weight);
            if (ties.Count > 0 && ties[^1].Last == sorted[at])
                ties[^1] = ties[^1].With(here);
            else
                ties.Add(here);
        }

        return ties.Count > 0 ? ties : throw new ArgumentException("There is no row with a weight above 0.", nameof(scores));
    }

    private readonly record struct Pool(double First, double Last, double Weight, double Ones)
    {
        internal double Share => Ones / Weight;

        internal Pool With(Pool next) => new(First, next.Last, Weight + next.Weight, Ones + next.Ones);
    }
}
