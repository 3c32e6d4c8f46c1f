using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Measures;
using Jiuye.Matching.Learning.Models;
using Jiuye.MLNet;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jiuye.Bench.MLNet;

/// <summary>Trees by three learners: how well, how long, equal scores, equal bytes.</summary>
internal static class TreeTable
{
    internal static void Write(TextWriter output, MadeTable train, MadeTable test)
    {
        var learner = new TreeLearner(100, 31, 0.1, 20, Threads: 1);
        output.WriteLine($"\n### {train.Name}; 100 trees × 31 leaves, one thread, median of {Measured.Runs}\n");
        output.WriteLine("| | " + (train.IsRanking ? "NDCG@10 (95%)" : "AUC (95%)") + " | train, s | to built-in | import, s | score 20,000 rows there, ms | here, ms | most apart | same bytes twice, 1 thread | 2 threads as 1 | 2 threads twice |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        var own = Measured.Median(() => learner.BuiltIn(train.Rows, train.IsRanking), out var model);
        var two = learner with { Threads = 2 };
        bool Same(TreeLearner one, TreeLearner other) => one.BuiltIn(train.Rows, train.IsRanking).ToBytes().AsSpan().SequenceEqual(other.BuiltIn(train.Rows, train.IsRanking).ToBytes());
        output.WriteLine(Measured.Text($"| built-in | {Quality(test, Scores(model, test))} | {own:0.00} | 1 | | | {Scoring(model, test):0.0} | | {Yes(Same(learner, learner))} | {Yes(Same(learner, two))} | {Yes(Same(two, two))} |"));
        foreach (var (name, fit) in new (string, Fit)[] { ("ML.NET LightGBM", static (by, ml, rows, ranks) => by.LightGbm(ml, rows, ranks)), ("ML.NET FastTree", static (by, ml, rows, ranks) => by.FastTree(ml, rows, ranks)) })
            Outside(output, name, fit, learner, train, test, own);
    }

    private static void Outside(TextWriter output, string name, Fit fit, TreeLearner learner, MadeTable train, MadeTable test, double own)
    {
        var ml = new MLContext(seed: 1);
        var (rows, asked) = (ml.Data.Cache(TreeLearner.View(ml, train.Rows)), ml.Data.Cache(TreeLearner.View(ml, test.Rows)));
        // Both caches are filled before anything is timed.
        _ = rows.GetColumn<float[]>("Features").Count() + asked.GetColumn<float[]>("Features").Count();
        var seconds = Measured.Median(() => fit(learner, ml, rows, train.IsRanking), out var trained);
        var import = Measured.Median(() => TreeImport.Of(ml, trained, train.Rows.Features.All, rows, TreeLearner.Provenance), out var model);
        var there = Measured.Median(() => trained.Transform(asked).GetColumn<float>("Score").ToArray(), out var theirs);
        var scores = Scores(model, test);
        var apart = Enumerable.Range(0, scores.Length).Max(row => Math.Abs(scores[row] - theirs[row]) / Math.Max(1, Math.Abs(theirs[row])));
        byte[] Bytes(TreeLearner by)
        {
            var fresh = new MLContext(seed: 1);
            return TreeImport.Of(fresh, fit(by, fresh, rows, train.IsRanking), train.Rows.Features.All, rows, TreeLearner.Provenance).ToBytes();
        }

        var (one, again, two, twice) = (Bytes(learner), Bytes(learner), Bytes(learner with { Threads = 2 }), Bytes(learner with { Threads = 2 }));
        output.WriteLine(Measured.Text($"| {name} | {Quality(test, scores)} | {seconds:0.00} | {seconds / own:0.00} | {import:0.00} | {1_000 * there:0.0} | {Scoring(model, test):0.0} | {apart:0.0e+0} | {Yes(one.AsSpan().SequenceEqual(again))} | {Yes(one.AsSpan().SequenceEqual(two))} | {Yes(two.AsSpan().SequenceEqual(twice))} |"));
    }

    internal static double[] Scores(ScoringModel model, MadeTable table)
    {
        var scores = new double[table.Rows.Count];
        model.Score(table.Rows.Values, scores);
        return scores;
    }

    internal static string Quality(double[] scores, ReadOnlySpan<double> labels)
    {
        var interval = DeLong.At95(scores, labels);
        return Measured.Text($"{AreaUnderCurve.Of(scores, labels):0.0000} ({interval?.Low:0.0000}–{interval?.High:0.0000})");
    }

    private static string Quality(MadeTable test, double[] scores)
    {
        if (!test.IsRanking)
            return Quality(scores, test.Rows.Labels);
        var (queries, random) = (new List<RankedQuery>(), new SeededRandom(1));
        foreach (var rows in RowGroups.Of(test.Rows).Rows())
        {
            if (RankedQuery.Of(Array.ConvertAll(rows, row => scores[row]), Array.ConvertAll(rows, row => test.Rows.Labels[row]), ref random) is { } query)
                queries.Add(query);
        }

        var figure = RankingReport.Of(queries, 0, [10], new()).Figures[0];
        return Measured.Text($"{figure.Value:0.0000} ({figure.Low:0.0000}–{figure.High:0.0000})");
    }

    private static double Scoring(ScoringModel model, MadeTable test) => 1_000 * Measured.Median(() => Scores(model, test), out _);

    private static string Yes(bool isSo) => isSo ? "yes" : "no";

    private delegate ISingleFeaturePredictionTransformer<object> Fit(TreeLearner learner, MLContext ml, IDataView rows, bool isRanking);
}
