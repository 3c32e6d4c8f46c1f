using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Models;
using Jiuye.MLNet;
using Microsoft.ML;

namespace Jiuye.Bench.MLNet;

/// <summary>McCall's spells of joblessness (1996) by ten folds: who is jobless past 26 weeks, spells censored before that left out.</summary>
internal static class SpellTable
{
    private const int Folds = 10;

    private static readonly string[] Ends = ["censor1", "censor2", "censor3"];

    internal static void Write(TextWriter output, string path)
    {
        if (!File.Exists(path))
        {
            output.WriteLine("\nMcCall's spells: the file is absent, left out.");
            return;
        }

        var rows = Read(path);
        var learner = new TreeLearner(60, 4, 0.05, 30, Threads: 1);
        output.WriteLine($"\n### McCall's spells, {rows.Count} rows, ten folds; 60 trees × 4 leaves, rate 0.05\n");
        output.WriteLine("| | AUC over all folds (95%, DeLong) |");
        output.WriteLine("|---|---|");
        Line("built-in", train => learner.BuiltIn(train, isRanking: false));
        Line("ML.NET LightGBM", train => Outside(train, learner.LightGbm));
        Line("ML.NET FastTree", train => Outside(train, learner.FastTree));

        void Line(string name, Func<Examples, ScoringModel> fit)
        {
            var scores = new double[rows.Count];
            for (var fold = 0; fold < Folds; fold++)
            {
                var model = fit(rows.Select([.. Enumerable.Range(0, rows.Count).Where(row => row % Folds != fold)]));
                for (var row = fold; row < rows.Count; row += Folds)
                    scores[row] = model.Score(rows.Row(row));
            }

            output.WriteLine($"| {name} | {TreeTable.Quality(scores, rows.Labels)} |");
        }
    }

    private static ScoringModel Outside(Examples train, Func<MLContext, IDataView, bool, ISingleFeaturePredictionTransformer<object>> fit)
    {
        var ml = new MLContext(seed: 1);
        var view = TreeLearner.View(ml, train);
        return TreeImport.Of(ml, fit(ml, view, false), train.Features.All, view, TreeLearner.Provenance);
    }

    private static Examples Read(string path)
    {
        var file = FeatureFile.Read(path);
        string[] named = ["age", "ui", "reprate", "disrate", "logwage", "tenure"];
        var features = file.Features(file.Columns.Except(named));
        var (spell, ended) = (file.Numbers("spell"), Ends.Select(file.Numbers).ToArray());
        bool IsEnded(int row) => ended.Any(column => column[row] > 0);
        int[] kept = [.. Enumerable.Range(0, file.Count).Where(row => IsEnded(row) || spell[row] >= 13)];
        double[] labels = [.. Enumerable.Range(0, file.Count).Select(row => spell[row] > 13 || (spell[row] == 13 && !IsEnded(row)) ? 1.0 : 0)];
        return new Examples(new(features.Slots.Features), features.Values.ToArray(), labels).Select(kept);
    }
}
