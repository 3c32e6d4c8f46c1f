using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Matching.Learning.Boosting;

/// <summary>Pulls and pushes between rows of a query by what their exchange would do to NDCG.</summary>
/// <remarks>Burges, From RankNet to LambdaRank to LambdaMART: An Overview, 2010. Pairs of which none stands in the first places are left out. A query weighs the
/// mean of its rows' weights; rows of equal scores stand in their order in the data.</remarks>
internal sealed class LambdaMartLoss : IBoostingLoss
{
    private readonly Examples examples;
    private readonly RowGroups queries;
    private readonly BoostingSettings settings;
    private readonly double[] ideals;
    private readonly double[] weights;

    internal LambdaMartLoss(Examples examples, BoostingSettings settings)
    {
        (this.examples, this.settings, queries) = (examples, settings, RowGroups.Of(examples));
        (ideals, weights) = (new double[queries.Count], new double[queries.Count]);
        for (var query = 0; query < queries.Count; query++)
        {
            double[] grades = [.. queries[query].ToArray().Select(row => examples.Labels[row]).OrderDescending()];
            ideals[query] = RankingMeasures.Dcg(grades, settings.Places);
            weights[query] = queries[query].ToArray().Average(examples.Weight);
        }
    }

    public double Start => 0;

    public void Derive(double[] scores, double[] slopes, double[] curvatures)
    {
        Array.Clear(slopes);
        Array.Clear(curvatures);
        // A query writes to its own rows only.
        ParallelParts.Run(queries.Count, settings.Threads, query => Derive(query, scores, slopes, curvatures));
    }

    /// <summary>One less the mean NDCG over queries that have anything relevant.</summary>
    public double Of(ReadOnlySpan<double> scores)
    {
        var (sum, total) = (0.0, 0.0);
        for (var query = 0; query < queries.Count; query++)
        {
            if (ideals[query] == 0)
                continue;
            var grades = Array.ConvertAll(Ordered(query, scores), row => examples.Labels[row]);
            (sum, total) = (sum + (weights[query] * RankingMeasures.Dcg(grades, settings.Places) / ideals[query]), total + weights[query]);
        }

        return total == 0 ? 0 : 1 - (sum / total);
    }

    private int[] Ordered(int query, ReadOnlySpan<double> scores)
    {
        var rows = queries[query].ToArray();
        var keys = new (double Negative, int Place)[rows.Length];
        for (var place = 0; place < rows.Length; place++)
            keys[place] = (-scores[rows[place]], place);
        Array.Sort(keys, rows);
        return rows;
    }

    private void Derive(int query, double[] scores, double[] slopes, double[] curvatures)
    {
        if (ideals[query] == 0 || weights[query] == 0)
            return;
        var rows = Ordered(query, scores);
        for (var upper = 0; upper < Math.Min(rows.Length, settings.Places); upper++)
        {
            for (var lower = upper + 1; lower < rows.Length; lower++)
            {
                var (one, other) = (examples.Labels[rows[upper]], examples.Labels[rows[lower]]);
                if (one == other)
                    continue;
                var (better, worse) = one > other ? (rows[upper], rows[lower]) : (rows[lower], rows[upper]);
                var below = lower < settings.Places ? RankingMeasures.Discount(lower) : 0;
                var change = weights[query] * Math.Abs(RankingMeasures.Gain(one) - RankingMeasures.Gain(other)) * (RankingMeasures.Discount(upper) - below) / ideals[query];
                var doubt = Sigmoid.Of(scores[worse] - scores[better]);
                slopes[better] -= change * doubt;
                slopes[worse] += change * doubt;
                curvatures[better] += change * doubt * (1 - doubt);
                curvatures[worse] += change * doubt * (1 - doubt);
            }
        }
    }
}
