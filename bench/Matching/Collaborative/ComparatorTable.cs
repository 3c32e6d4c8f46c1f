using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Bench.Matching.Collaborative;

/// <summary>How well do lists foretell what people act upon, beside usual methods in the same run, and how evenly do they fall?</summary>
internal static class ComparatorTable
{
    private const int Places = 10;
    private const int CandidatesAPlace = 20;
    private static readonly (double Strength, int Kept)[] Spreads = [(0.3, 2), (0.3, 5), (0.4, 5), (0.45, 5)];

    /// <summary>Measures on a validation part and on folds of the training part.</summary>
    /// <param name="train">Lines of seeker, tab, posting, counted from 0.</param>
    /// <param name="truth">In the same form.</param>
    /// <param name="folds">How many folds of the training part.</param>
    internal static int Run(string train, string truth, int folds)
    {
        var part = HeldOut.FromFiles(train, truth);
        Print(part.Name, [Measure(part)]);
        if (folds > 0)
            Print($"{folds} folds of the training part", [.. Enumerable.Range(1, folds).Select(seed => Measure(HeldOut.Fold(part.Train, seed)))]);
        return 0;
    }

    private static List<MeasuredMethod> Measure(HeldOut part)
    {
        var measured = new List<MeasuredMethod>();
        foreach (var (name, train) in ComparedMethods.All)
        {
            var before = Now();
            var score = train(part.Train);
            var trained = Now();
            var candidates = Lists(part, score);
            measured.Add(Of(part, name, [.. candidates.Select(static list => list.Take(Places).ToArray())], (trained - before).TotalSeconds, (Now() - trained).TotalSeconds));
            foreach (var (strength, kept) in name == "ours" ? Spreads : [])
            {
                var start = Now();
                var settings = new SpreadSettings { Strength = strength, KeptBest = kept };
                var prices = ExposurePrices.Of(candidates, [.. Enumerable.Repeat(1.0, part.Train.Postings)], Places, settings);
                ScoredPosting[][] spread = [.. candidates.Select(list => prices.List(list, Places, settings.KeptBest).ToArray())];
                measured.Add(Of(part, string.Create(CultureInfo.InvariantCulture, $"ours, spread at {strength}, kept {kept}"), spread, 0, (Now() - start).TotalSeconds));
            }
        }

        return measured;
    }

    private static ScoredPosting[][] Lists(HeldOut part, HeldOutLists.Scores score)
    {
        var scores = new double[part.Train.Postings];
        var lists = new ScoredPosting[part.Train.Seekers][];
        for (var seeker = 0; seeker < lists.Length; seeker++)
        {
            score(seeker, scores);
            var best = new BestScores(Places * CandidatesAPlace);
            for (var posting = 0; posting < scores.Length; posting++)
            {
                if (best.Takes(scores[posting]) && part.Train.PostingsOf(seeker).BinarySearch(posting) < 0)
                    best.Add(posting, scores[posting]);
            }

            lists[seeker] = best.ToArray();
        }

        return lists;
    }

    private static MeasuredMethod Of(HeldOut part, string name, ScoredPosting[][] lists, double trainSeconds, double listSeconds)
    {
        var (figures, shown) = (new List<double[]>(), new int[part.Train.Postings]);
        for (var seeker = 0; seeker < lists.Length; seeker++)
        {
            foreach (var one in lists[seeker])
                shown[one.Posting]++;
            var truth = part.Truth.PostingsOf(seeker).ToArray();
            if (truth.Length == 0)
                continue;
            double[] grades = [.. lists[seeker].Select(one => Array.BinarySearch(truth, one.Posting) >= 0 ? 1.0 : 0.0)];
            var list = new RankingMeasures(grades, truth.Length);
            figures.Add([list.Ndcg(Places, [.. Enumerable.Repeat(1.0, truth.Length)]), list.HitRate(Places), list.Recall(Places)]);
        }

        return new(name, [.. figures], Exposure.Of(shown), trainSeconds, listSeconds);
    }

    private static void Print(string title, List<MeasuredMethod>[] parts)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {parts.Sum(static part => part[0].Figures.Length)} seekers asked"));
        Console.WriteLine("| | NDCG@10 | HR@10 | Recall@10 | NDCG less ours | Gini | coverage | evenness | training, s | lists, s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        double[][] ours = [.. parts.SelectMany(static part => part[0].Figures)];
        for (var at = 0; at < parts[0].Count; at++)
        {
            double[][] figures = [.. parts.SelectMany(part => part[at].Figures)];
            var less = figures.Zip(ours, static (one, other) => new[] { one[0] - other[0] }).ToArray();
            double Mean(Func<MeasuredMethod, double> of) => parts.Average(part => of(part[at]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {parts[0][at].Name} | {Interval(figures, 0)} | {Interval(figures, 1)} | {Interval(figures, 2)} | {(at == 0 ? "" : Interval(less, 0))} | {Mean(static one => one.Exposure.Gini):.000} | {Mean(static one => one.Exposure.Coverage):.000} | {Mean(static one => one.Exposure.Evenness):.000} | {Mean(static one => one.TrainSeconds):0.0} | {Mean(static one => one.ListSeconds):0.0} |"));
        }
    }

    private static string Interval(double[][] figures, int which)
    {
        var interval = new GroupBootstrap().At95(RowGroups.Of([], figures.Length), rows => [rows.Average(row => figures[row][which])])[0]!.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{figures.Average(row => row[which]):.0000} ({interval.Low:.000} to {interval.High:.000})");
    }

    private static TimeSpan Now() => Process.GetCurrentProcess().TotalProcessorTime;
}
