namespace Jiuye.Matching.Learning.Linear;

/// <summary>Within each query, ln(1 + e^-(better - worse)) over all pairs of different labels, each query with the same total whatever its length.</summary>
/// <remarks>RankNet's loss (Burges et al., Learning to Rank Using Gradient Descent, ICML 2005). Each query weighs the mean of its rows' weights.</remarks>
internal sealed class PairwiseLoss : ILinearLoss
{
    private readonly RowGroups queries;
    private readonly double[] labels;
    private readonly double[] shares;

    internal PairwiseLoss(Examples examples, RowGroups queries)
    {
        (this.queries, labels, shares) = (queries, new double[examples.Count], new double[queries.Count]);
        for (var at = 0; at < labels.Length; at++)
            labels[at] = examples.Labels[queries.Order[at]];
        for (var query = 0; query < queries.Count; query++)
        {
            var (pairs, weight) = (0L, 0.0);
            var rows = queries[query];
            for (var one = 0; one < rows.Length; one++)
            {
                weight += examples.Weight(rows[one]);
                for (var other = 0; other < rows.Length; other++)
                    pairs += examples.Labels[rows[one]] > examples.Labels[rows[other]] ? 1 : 0;
            }

            shares[query] = pairs == 0 ? 0 : weight / rows.Length / pairs;
        }
    }

    public ReadOnlySpan<int> Starts => queries.Starts;

    public double Of(int from, ReadOnlySpan<double> scores, Span<double> slopes)
    {
        slopes.Clear();
        var loss = 0.0;
        for (var query = queries.Starts.BinarySearch(from); queries.Starts[query] < from + scores.Length; query++)
        {
            if (shares[query] == 0)
                continue;
            var (begin, end) = (queries.Starts[query], queries.Starts[query + 1]);
            for (var better = begin; better < end; better++)
            {
                for (var worse = begin; worse < end; worse++)
                {
                    if (labels[better] <= labels[worse])
                        continue;
                    var lead = scores[better - from] - scores[worse - from];
                    var slope = shares[query] * Sigmoid.Of(-lead);
                    loss += shares[query] * Sigmoid.LogOfOnePlusExp(-lead);
                    slopes[better - from] -= slope;
                    slopes[worse - from] += slope;
                }
            }
        }

        return loss;
    }
}
