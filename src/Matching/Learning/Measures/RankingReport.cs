using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Learning.Measures;

/// <summary>How well lists are ordered, on average over queries.</summary>
/// <param name="Queries">Queries with anything relevant.</param>
/// <param name="Skipped">Queries without: nothing can be said of their order.</param>
/// <param name="Figures">Each measure at each number of places, with its interval by drawing queries.</param>
internal sealed record RankingReport(int Queries, int Skipped, IReadOnlyList<ModelFigure> Figures)
{
    private static readonly string[] Names = ["NDCG", "HR", "Recall", "Precision", "MRR", "MAP"];

    /// <summary>Measures.</summary>
    /// <param name="queries">The lists.</param>
    /// <param name="skipped">Queries left out.</param>
    /// <param name="places">Numbers of places, each at least 1.</param>
    /// <param name="bootstrap">How intervals are drawn.</param>
    internal static RankingReport Of(IReadOnlyList<RankedQuery> queries, int skipped, IReadOnlyList<int> places, GroupBootstrap bootstrap)
    {
        var values = queries.Select(query => places.SelectMany(count => Measured(query, count)).ToArray()).ToArray();
        if (values.Length == 0)
            return new(0, skipped, []);
        var intervals = bootstrap.At95(RowGroups.Of([], values.Length), rows => Means(values, rows));
        var means = Means(values, [.. Enumerable.Range(0, values.Length)]);
        string[] labels = [.. places.SelectMany(static count => Names.Select(name => $"{name}@{count}"))];
        return new(values.Length, skipped, [.. labels.Select((label, at) => new ModelFigure(label, means[at], intervals[at]?.Low ?? double.NaN, intervals[at]?.High ?? double.NaN))]);
    }

    private static double[] Measured(RankedQuery query, int places)
    {
        var list = new RankingMeasures(query.Grades, query.Ideal.Length);
        return [list.Ndcg(places, query.Ideal), list.HitRate(places), list.Recall(places), list.Precision(places), list.ReciprocalRank(places), list.AveragePrecision(places)];
    }

    private static double[] Means(double[][] values, int[] rows)
    {
        var means = new double[values[0].Length];
        foreach (var row in rows)
        {
            for (var at = 0; at < means.Length; at++)
                means[at] += values[row][at];
        }

        for (var at = 0; at < means.Length; at++)
            means[at] /= rows.Length;
        return means;
    }
}
