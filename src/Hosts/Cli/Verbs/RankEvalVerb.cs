using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Jiuye.Cli;

/// <summary><c>jiuye rank-eval</c>: how well lists are ordered.</summary>
internal static class RankEvalVerb
{
    internal static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV with a header: a label (grade, 0 for not relevant), a group (the query), features or scores, optionally a fold. With --truth: JSONL that recommend wrote. With --train: pairs to be found, lines of seeker, tab, posting." };
        var truth = new Option<FileInfo?>("--truth") { Description = "Lines query<TAB>item (and <TAB>grade) that turned out relevant; FILE then holds lists.", HelpName = "TSV" };
        var train = new Option<FileInfo?>("--train") { Description = "Pairs that recommend learns from; FILE then holds pairs to be found again, postings for seekers and seekers for postings.", HelpName = "TSV" };
        var exclude = new Option<FileInfo?>("--exclude") { Description = "With --train: further pairs that are neither ranked nor asked for.", HelpName = "TSV" };
        var label = EvaluationOptions.Column("--label", "label", "The column of the grade.");
        var group = EvaluationOptions.Column("--group", "group", "The column of the query.");
        var fold = EvaluationOptions.Column("--fold", "fold", "The column of the folds, where there is one; else five are drawn. A query is never parted.");
        var other = new Option<string?>("--other-side") { Description = "A column of the other side, such as the posting: the same scores are measured as lists of its own too.", HelpName = "COLUMN" };
        var score = new Option<string?>("--score") { Description = "A column of scores to be measured as they are; nothing is trained.", HelpName = "COLUMN" };
        var without = EvaluationOptions.Columns("--without", "Columns that are no features.");
        var method = new Option<RankMethod>("--method") { Description = "What is trained: lambdamart (default) or pairwise.", HelpName = "METHOD", CustomParser = Method, DefaultValueFactory = static _ => RankMethod.LambdaMart };
        var places = new Option<int[]>("--k") { Description = "Numbers of places; default 5,10.", HelpName = "N,…", CustomParser = Places, DefaultValueFactory = static _ => [5, 10] };
        var negatives = CommonOptions.OptionalWholeNumber("--negatives", "Measures each relevant row among so many others drawn at random, as published sampled figures do; default: all rows.", 1, 1_000_000);
        var seed = EvaluationOptions.Seed("Which folds, draws and order of equal scores");
        var replicates = EvaluationOptions.Replicates("How often queries are drawn for the intervals");
        var (threads, json) = (CommonOptions.Threads(), CommonOptions.Json());
        var verb = new Verb("rank-eval", "Measures orders: NDCG, hit rate, recall, precision, MRR and MAP at k with intervals by query, full or sampled, one side or both.")
        {
            Examples =
            [
                new("jiuye rank-eval pairs.csv --score score --other-side posting --k 5,10", "measures scores for both sides"),
                new("jiuye rank-eval features.csv --method pairwise --json", "trains for each fold on the others and measures"),
                new("jiuye rank-eval lists.jsonl --truth hired.tsv --k 10", "measures lists that recommend wrote"),
                new("jiuye rank-eval later.tsv --train earlier.tsv --k 10", "how well recommend finds later applications, both ways"),
                new("jiuye rank-eval later.tsv --train earlier.tsv --negatives 20 --k 5", "the same as sampled figures, which flatter"),
            ],
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(truth) is not null && result.GetValue(train) is not null)
                result.AddError("--truth and --train: expected one of them; FILE holds lists or pairs.");
            if (result.GetValue(exclude) is not null && result.GetValue(train) is null)
                result.AddError("--exclude: expected together with --train.");
        });
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { truth, train, exclude, label, group, fold, other, score, without, method, places, negatives, seed, replicates, threads, json })
            verb.Options.Add(option);
        verb.SetAction((parsed, cancellation) => Task.FromResult(new RankEvalCall
        {
            File = parsed.GetRequiredValue(file),
            Truth = parsed.GetValue(truth),
            Train = parsed.GetValue(train),
            Exclude = parsed.GetValue(exclude),
            Label = parsed.GetRequiredValue(label),
            Group = parsed.GetRequiredValue(group),
            Fold = parsed.GetRequiredValue(fold),
            OtherSide = parsed.GetValue(other),
            Score = parsed.GetValue(score),
            Without = parsed.GetValue(without) ?? [],
            Method = parsed.GetValue(method),
            Places = parsed.GetRequiredValue(places),
            Negatives = parsed.GetValue(negatives),
            Seed = parsed.GetValue(seed),
            Replicates = parsed.GetValue(replicates),
            Threads = parsed.GetValue(threads),
            Json = parsed.GetValue(json),
        }.Run(parsed.InvocationConfiguration.Output, cancellation)));
        return verb;
    }

    private static RankMethod Method(ArgumentResult result)
    {
        switch (result.Tokens.Count == 1 ? result.Tokens[0].Value : "")
        {
            case "lambdamart":
                return RankMethod.LambdaMart;
            case "pairwise":
                return RankMethod.Pairwise;
            case var text:
                result.AddError($"'{text}' is no method: expected lambdamart or pairwise.");
                return default;
        }
    }

    private static int[] Places(ArgumentResult result)
    {
        var words = result.Tokens.SelectMany(static token => token.Value.Split(',')).ToArray();
        var places = new int[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            if (!int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out places[at]) || places[at] is < 1 or > 100_000)
                result.AddError($"'{words[at]}': expected whole numbers from 1 to 100000, such as 5,10.");
        }

        return places;
    }
}
