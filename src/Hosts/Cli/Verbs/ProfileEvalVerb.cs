using System.CommandLine;

namespace Jiuye.Cli;

/// <summary><c>jiuye profile-eval</c>: how well a model of outcomes does on rows that it has not seen.</summary>
internal static class ProfileEvalVerb
{
    internal static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV with a header: a label (0 or 1), features, and optionally a group and a fold. An empty cell is missing." };
        var label = EvaluationOptions.Column("--label", "label", "The column of the outcome.");
        var group = EvaluationOptions.Column("--group", "group", "The column of the groups whose errors are told apart, where there is one; it is no feature.");
        var fold = EvaluationOptions.Column("--fold", "fold", "The column of the folds, where there is one; else ten are drawn.");
        var unit = new Option<string?>("--unit") { Description = "A column of what belongs together, such as the person: its rows are never parted, and are drawn together for intervals.", HelpName = "COLUMN" };
        var score = new Option<string?>("--score") { Description = "A column of probabilities to be measured as they are; nothing is trained.", HelpName = "COLUMN" };
        var rising = EvaluationOptions.Columns("--rising", "Features with which the prediction may only rise.");
        var falling = EvaluationOptions.Columns("--falling", "Features with which the prediction may only fall.");
        var without = EvaluationOptions.Columns("--without", "Columns that are no features, such as a row's number.");
        var seed = EvaluationOptions.Seed("Which parts and draws");
        var replicates = EvaluationOptions.Replicates("How often is drawn for the intervals");
        var predictions = new Option<FileInfo?>("--predictions") { Description = "Writes the probability of each row, in the order of the file.", HelpName = "CSV" };
        var model = new Option<FileInfo?>("--model") { Description = "Trains on all rows in the end and writes the model, with a card beside it (.md); needs --as-of.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("The day as of which the rows stand, for the model file.");
        var (threads, json) = (CommonOptions.Threads(), CommonOptions.Json());
        var verb = new Verb("profile-eval", "Measures a model of outcomes (jobless after six months) fold by fold: AUC, Brier, log loss, calibration with intervals, errors by group, and for whom the call hangs on the choice of model.")
        {
            Examples =
            [
                new("jiuye profile-eval spells.csv --rising age --threads 2", "trains for each fold on the others and measures"),
                new("jiuye profile-eval scored.csv --score probability --json", "measures probabilities that another program gave"),
                new("jiuye profile-eval spells.csv --model spells.model --as-of 2026-03-31", "also writes a model with its card"),
            ],
        };
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { label, group, fold, unit, score, rising, falling, without, seed, replicates, predictions, model, asOf, threads, json })
            verb.Options.Add(option);
        verb.SetAction((parsed, cancellation) => Task.FromResult(new ProfileEvalCall
        {
            File = parsed.GetRequiredValue(file),
            Label = parsed.GetRequiredValue(label),
            Group = parsed.GetRequiredValue(group),
            Fold = parsed.GetRequiredValue(fold),
            Unit = parsed.GetValue(unit),
            Score = parsed.GetValue(score),
            Rising = parsed.GetValue(rising) ?? [],
            Falling = parsed.GetValue(falling) ?? [],
            Without = parsed.GetValue(without) ?? [],
            Seed = parsed.GetValue(seed),
            Replicates = parsed.GetValue(replicates),
            Predictions = parsed.GetValue(predictions),
            Model = parsed.GetValue(model),
            AsOf = parsed.GetValue(asOf),
            Threads = parsed.GetValue(threads),
            Json = parsed.GetValue(json),
        }.Run(parsed.InvocationConfiguration.Output, cancellation)));
        return verb;
    }
}
