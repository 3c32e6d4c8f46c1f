using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Two rankings of the same pairs beside each other; intervals at 95% by drawing persons.</summary>
/// <remarks>
/// NDCG@10 over lists of what was referred among others that passed shows both what is worth referring and what the office is used to refer. The area under the curve of hires among
/// referrals alone is free of those habits. Who wins must win by both.
/// </remarks>
/// <param name="Queries">Queries with a hire or an interview.</param>
/// <param name="Before">The one that is there.</param>
/// <param name="After">The one that might take its place.</param>
/// <param name="Difference">After less before, drawn in pairs.</param>
/// <param name="Concordance">The area under the curve of hires among referrals: after less before, drawn in pairs.</param>
internal sealed record RankingComparison(int Queries, ModelFigure Before, ModelFigure After, ModelFigure Difference, ModelFigure Concordance)
{
    private const int Places = 10;

    /// <summary>By how much better, as a share of what there was; NaN where there was nothing.</summary>
    internal double Gain => Difference.Value / Before.Value;

    /// <summary>Of pairs without a hire or an interview: every figure is NaN, nobody wins and nobody loses.</summary>
    internal static RankingComparison Unmeasured { get; } = new(0, Nothing("NDCG@10"), Nothing("NDCG@10"), Nothing("ΔNDCG@10"), Nothing("ΔAUC"));

    /// <summary>True where there was anything to measure.</summary>
    internal bool IsMeasured => Queries > 0;

    /// <summary>True where the intervals of both differences lie above 0.</summary>
    internal bool IsWin => Difference.Low > 0 && Concordance.Low > 0;

    /// <summary>True where one of them lies below 0.</summary>
    internal bool IsLoss => Difference.High < 0 || Concordance.High < 0;

    /// <summary>Compares; null where no query has anything to find.</summary>
    internal static RankingComparison? Of(CaseSet cases, double[] before, double[] after, RankingSettings settings)
    {
        var one = QueryNdcg.Of(cases, before, Places, settings.Seed);
        var other = QueryNdcg.Of(cases, after, Places, settings.Seed);
        if (one.Count == 0)
            return null;
        var bootstrap = new GroupBootstrap { Replicates = settings.Replicates, Seed = settings.Seed, Threads = settings.Threads };
        double[] Means(int[] rows) => [rows.Average(row => one[row].Ndcg), rows.Average(row => other[row].Ndcg), rows.Average(row => other[row].Ndcg - one[row].Ndcg)];
        var means = Means([.. Enumerable.Range(0, one.Count)]);
        var intervals = bootstrap.At95(RowGroups.Of([.. one.Select(static query => query.Person)], one.Count), Means);
        ModelFigure Figure(string name, int at) => new(name, means[at], intervals[at]?.Low ?? double.NaN, intervals[at]?.High ?? double.NaN);
        return new(one.Count, Figure("NDCG@10", 0), Figure("NDCG@10", 1), Figure("ΔNDCG@10", 2), Concord(cases, before, after, bootstrap));
    }

    private static ModelFigure Nothing(string name) => new(name, double.NaN, double.NaN, double.NaN);

    private static ModelFigure Concord(CaseSet cases, double[] before, double[] after, GroupBootstrap bootstrap)
    {
        var observed = cases.Observed();
        var labels = RankingTrainer.Labels(cases.Select(observed));
        double[] Gain(int[] rows)
        {
            var outcomes = Array.ConvertAll(rows, row => labels[row]);
            return outcomes.Distinct().Count() < 2
                ? [double.NaN]
                : [AreaUnderCurve.Of(Array.ConvertAll(rows, row => after[observed[row]]), outcomes) - AreaUnderCurve.Of(Array.ConvertAll(rows, row => before[observed[row]]), outcomes)];
        }

        var interval = bootstrap.At95(RowGroups.Of(Array.ConvertAll(observed, row => cases[row].Person), observed.Length), Gain)[0];
        return new("ΔAUC", Gain([.. Enumerable.Range(0, observed.Length)])[0], interval?.Low ?? double.NaN, interval?.High ?? double.NaN);
    }
}
