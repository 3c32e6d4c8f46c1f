using System.CommandLine;

namespace Jiuye.Cli;

/// <summary><c>jiuye rank-train</c>: a ranking learned from what came of referrals.</summary>
internal static class RankTrainVerb
{
    internal static Command Create()
    {
        var dataset = new Argument<string>("DATASET") { Description = "The dataset's folder: dataset.json, postings, seekers and referrals with their outcomes (docs/datasets.md)." };
        var output = new Option<string>("--out") { Description = "The folder for the ranking, its card, the ablation and the learning curve; it appears whole.", Required = true, HelpName = "DIR" };
        var heldOut = CommonOptions.OptionalWholeNumber("--held-out-days", "The last days, on which is measured and not trained; default: the policy's.", 1, 365);
        var only = new Option<bool>("--no-ablation") { Description = "Leave out the ablation and the learning curve, which train about fifteen times more." };
        var features = new Option<bool>("--features") { Description = "Write the pairs with their features as CSV into the folder and end, so that another program may train a model of hires (docs/mlnet.md)." };
        var hire = new Option<FileInfo?>("--hire") { Description = "A model of hires that another program trained on those pairs: a model file, LightGBM's text or XGBoost's JSON. It is calibrated, measured and written as one of our own.", HelpName = "FILE" };
        var seed = EvaluationOptions.Seed("Which persons are held out, which pairs are drawn");
        var replicates = EvaluationOptions.Replicates("How often persons are drawn for the intervals");
        var (asOf, policy, threads, json) = (CommonOptions.AsOf(), CommonOptions.Policy(), CommonOptions.Threads(), CommonOptions.Json());
        var verb = new Verb("rank-train", "Learn a ranking from what came of referrals, measure it against the declared weights on weeks and persons held out, and write it with its card.")
        {
            Examples =
            [
                new("jiuye rank-train datasets/demo --out out/ranking", "ranking.model, card.md, ablation.csv, learning-curve.csv, report.json"),
                new("jiuye rank-train datasets/demo --out out/pairs --features", "training.csv, calibration.csv, held-out.csv"),
                new("jiuye rank-train datasets/demo --out out/ranking --hire hire.model", "what another program learned from training.csv, judged as our own would be"),
                new("jiuye rank-train data/haidian --out out/ranking --held-out-days 14 --seed 7 --threads 8 --json", "another split, figures as JSON"),
            ],
        };
        verb.Arguments.Add(dataset);
        foreach (var option in new Option[] { output, heldOut, only, features, hire, seed, replicates, asOf, policy, threads, json })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) =>
        {
            var run = new RankTrainCall
            {
                Dataset = call.GetRequiredValue(dataset),
                Output = call.GetRequiredValue(output),
                HeldOutDays = call.GetValue(heldOut),
                HasAblation = !call.GetValue(only),
                OnlyFeatures = call.GetValue(features),
                Hire = call.GetValue(hire),
                Seed = call.GetValue(seed),
                Replicates = call.GetValue(replicates),
                AsOf = call.GetValue(asOf),
                Policy = call.GetValue(policy),
                Threads = call.GetValue(threads),
                Json = call.GetValue(json),
            };
            return Task.Run(() => run.Run(call.InvocationConfiguration.Output, call.InvocationConfiguration.Error, cancellation), cancellation);
        });
        return verb;
    }
}
