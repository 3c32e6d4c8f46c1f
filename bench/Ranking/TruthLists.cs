using System.Globalization;
using Jiuye.Matching;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Ranking;

/// <summary>Lists of whole markets against the planted truth: NDCG@10 over everything that passes a seeker's filters, gain the true hiring chance.</summary>
internal sealed class TruthLists
{
    private const int Places = 10;

    private readonly PlantedTruth truth;
    private readonly DateOnly asOf;
    private readonly List<(SeekerId Seeker, double Ideal, double Declared, double Visible)> seekers = [];

    internal TruthLists(PlantedTruth truth, MatchingEngine declared, SeekerId[] asked, DateOnly asOf)
    {
        (this.truth, this.asOf) = (truth, asOf);
        var candidates = 0L;
        foreach (var seeker in asked)
        {
            // Lists longer than the engine gives would need another way to name everything that passes.
            var list = declared.RecommendPostings(declared.Seeker(seeker), MatchingEngine.LongestList, asOf);
            if (list.Candidates <= Places)
                continue;
            candidates += list.Candidates;
            double[] chances = [.. list.Matches.Select(match => truth.Of(seeker, match.Posting))];
            seekers.Add((seeker, Gain(chances.OrderDescending()), Gain(chances), Gain(list.Matches.Select(match => (truth.Of(seeker, match.Posting), truth.Visible(seeker, match.Posting))).OrderByDescending(static one => one.Item2).Select(static one => one.Item1))));
        }

        Candidates = (double)candidates / seekers.Count;
    }

    internal int Count => seekers.Count;

    internal double Candidates { get; }

    /// <summary>The NDCG@10 of the planted law itself without what is hidden.</summary>
    internal double Best => seekers.Average(static one => one.Visible / one.Ideal);

    /// <summary>A ranking beside the declared one.</summary>
    internal string Compare(MatchingEngine learned)
    {
        double[] before = [.. seekers.Select(static one => one.Declared / one.Ideal)];
        double[] after = [.. seekers.Select(one => Gain(learned.RecommendPostings(one.Seeker, Places, asOf).Select(match => truth.Of(one.Seeker, match.Posting))) / one.Ideal)];
        double[] Means(int[] rows) => [rows.Average(row => before[row]), rows.Average(row => after[row]), rows.Average(row => after[row] - before[row]), (rows.Average(row => after[row]) / rows.Average(row => before[row])) - 1];
        var means = Means([.. Enumerable.Range(0, before.Length)]);
        var intervals = new GroupBootstrap { Threads = 2 }.At95(RowGroups.Of([], before.Length), Means);
        string Shown(int at) => string.Create(CultureInfo.InvariantCulture, $"{means[at]:0.0000} ({intervals[at]!.Value.Low:0.0000} – {intervals[at]!.Value.High:0.0000})");
        return $"NDCG@10 on the truth: declared {Shown(0)}, learned {Shown(1)}, difference {Shown(2)}, gain {Shown(3)}";
    }

    private static double Gain(IEnumerable<double> chances) => chances.Take(Places).Select(static (chance, place) => chance * RankingMeasures.Discount(place)).Sum();
}
