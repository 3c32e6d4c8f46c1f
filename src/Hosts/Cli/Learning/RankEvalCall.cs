using System.Globalization;
using Jiuye.Matching.Learning;
using Jiuye.Matching.Learning.Boosting;
using Jiuye.Matching.Learning.Linear;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Cli;

/// <summary>One call of <c>rank-eval</c>.</summary>
internal sealed record RankEvalCall
{
    // Enough for every method to learn; more folds cost more than they tell.
    private const int DrawnFolds = 5;

    internal required FileInfo File { get; init; }

    internal FileInfo? Truth { get; init; }

    internal FileInfo? Train { get; init; }

    internal FileInfo? Exclude { get; init; }

    internal required string Label { get; init; }

    internal required string Group { get; init; }

    internal required string Fold { get; init; }

    internal string? OtherSide { get; init; }

    internal string? Score { get; init; }

    internal required IReadOnlyCollection<string> Without { get; init; }

    internal required RankMethod Method { get; init; }

    internal required IReadOnlyList<int> Places { get; init; }

    internal int? Negatives { get; init; }

    internal required int Seed { get; init; }

    internal required int Replicates { get; init; }

    internal required int Threads { get; init; }

    internal required bool Json { get; init; }

    internal int Run(TextWriter output, CancellationToken cancellation)
    {
        var reports = (Truth, Train) switch
        {
            ({ } truth, _) => [("lists", RankedLists.Report(File, truth, Places, Bootstrap()))],
            (_, { } train) => new RankedPairs(File, train, Exclude).Reports(Negatives, Places, Bootstrap(), cancellation),
            _ => Measured(cancellation),
        };
        if (Json)
            RankPage.WriteJson(output, reports);
        else
            RankPage.WriteTable(output, reports);
        return ExitCode.Done;
    }

    private GroupBootstrap Bootstrap() => new() { Replicates = Replicates, Seed = Seed, Threads = Threads };

    private List<(string Side, RankingReport Report)> Measured(CancellationToken cancellation)
    {
        var table = FeatureTable.Read(File);
        var grades = table.Numbers(Label, "a grade of 0 or more");
        var wrong = Array.FindIndex(grades, static grade => grade is not (>= 0 and <= 31));
        if (wrong >= 0)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{File.Name}: row {wrong + 1}, column '{Label}': {grades[wrong]}: expected a grade from 0 to 31."));
        var queries = FeatureTable.Numbered(table.Texts(Group));
        var scores = Score is not null ? table.Numbers(Score, "a score") : Learned(table, grades, queries, cancellation);
        var reports = new List<(string, RankingReport)> { (Group, Report(scores, grades, queries)) };
        if (OtherSide is not null)
            reports.Add((OtherSide, Report(scores, grades, FeatureTable.Numbered(table.Texts(OtherSide)))));
        return reports;
    }

    private RankingReport Report(double[] scores, double[] grades, int[] queries)
    {
        var (lists, skipped) = (new List<RankedQuery>(), 0);
        var gathered = RowGroups.Of(queries, queries.Length);
        for (var query = 0; query < gathered.Count; query++)
        {
            var rows = gathered[query].ToArray();
            var random = new SeededRandom(Seed, query);
            if (Negatives is { } each)
                rows = Array.ConvertAll(SampledRows.Of(Array.ConvertAll(rows, row => grades[row]), each, ref random), at => rows[at]);
            if (RankedQuery.Of(Array.ConvertAll(rows, row => scores[row]), Array.ConvertAll(rows, row => grades[row]), ref random) is { } list)
                lists.Add(list);
            else
                skipped++;
        }

        return RankingReport.Of(lists, skipped, Places, Bootstrap());
    }

    /// <summary>The scores of each fold by a model of the others.</summary>
    private double[] Learned(FeatureTable table, double[] grades, int[] queries, CancellationToken cancellation)
    {
        var (features, values) = table.Features([Label, Group, Fold, .. OtherSide is null ? Array.Empty<string>() : [OtherSide], .. Without], [], []);
        var examples = new Examples(features, values, grades, groups: queries);
        var folds = table.Has(Fold) ? FeatureTable.Numbered(table.Texts(Fold)) : GroupedFolds.Assign(queries, table.Count, DrawnFolds, Seed);
        if (queries.Zip(folds).Distinct().GroupBy(static pair => pair.First).FirstOrDefault(static query => query.Count() > 1) is { } straddling)
            throw new InvalidDataException($"{File.Name}: '{table.Texts(Group)[Array.IndexOf(queries, straddling.Key)]}' in column '{Group}' has rows in several folds: expected one.");
        var scores = new double[table.Count];
        foreach (var fold in folds.Distinct().Order())
        {
            int[] train = [.. Enumerable.Range(0, scores.Length).Where(row => folds[row] != fold)];
            var model = Fit(examples.Select(train), cancellation);
            for (var row = 0; row < scores.Length; row++)
            {
                if (folds[row] == fold)
                    scores[row] = model.Score(examples.Row(row));
            }
        }

        return scores;
    }

    private IScorer Fit(Examples examples, CancellationToken cancellation)
    {
        TrainingFault? fault;
        if (Method == RankMethod.Pairwise)
        {
            if (PairwiseRanking.Fit(examples, new() { Threads = Threads }, cancellation).TryGet(out var linear, out fault))
                return linear;
        }
        else
        {
            var settings = new BoostingSettings { Objective = BoostingObjective.LambdaMart, Trees = 100, Leaves = 15, Threads = Threads, Seed = Seed };
            if (GradientBoosting.Fit(examples, settings, cancellation: cancellation).TryGet(out var trees, out fault))
                return trees;
        }

        throw new InvalidDataException($"{File.Name}: {fault.Detail}");
    }
}
