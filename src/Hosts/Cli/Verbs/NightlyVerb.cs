using System.CommandLine;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The main job.</summary>
internal static class NightlyVerb
{
    internal static Command Create()
    {
        var dataset = new Argument<string>("DATASET") { Description = "The dataset's folder: dataset.json, postings.jsonl, seekers.jsonl and what else there is (docs/datasets.md)." };
        var output = new Option<string>("--out") { Description = "The folder for the results. A finished run replaces it whole; until then the last results stand.", Required = true, HelpName = "DIR" };
        var resume = new Option<bool>("--resume") { Description = "Go on with an interrupted run of the same inputs and settings." };
        var top = CommonOptions.OptionalWholeNumber("--top", "The most matches kept for each seeker and each posting; default: the policy's.", 1, 1_000, "K");
        var asOf = CommonOptions.AsOf();
        var policy = CommonOptions.Policy();
        var profiling = new Option<string?>("--profiling") { Description = "A model of long joblessness beside the points card (profile-eval --model): grades carry its probability, second-looks.csv lists whom to look at again; no level moves.", HelpName = "MODEL" };
        var ranking = new Option<string?>("--ranking") { Description = "The learned ranking that serves until a better one is found (rank-train, also of a model trained elsewhere); default: that of the last results.", HelpName = "MODEL" };
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        var verb = new Verb("nightly", "Read a dataset, match everyone both ways, grade everyone, list duties, compute supply-demand and wage tables, and write the morning report.")
        {
            Examples =
            [
                new("jiuye nightly datasets/demo --out out/demo", "a whole night on the demo data; then open out/demo/report.html"),
                new("jiuye nightly data/haidian --out out/haidian --resume", "go on after an interruption"),
                new("jiuye nightly data/haidian --out out/march --as-of 2026-03-31 --policy policies/ours.json --threads 8", "another day, your own policy, more threads"),
            ],
        };
        verb.Arguments.Add(dataset);
        foreach (var option in new Option[] { output, resume, top, asOf, policy, profiling, ranking, threads, json })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) =>
        {
            var error = call.InvocationConfiguration.Error;
            using var progress = new ConsoleProgress(error);
            var run = new NightlyRun(new()
            {
                Dataset = call.GetRequiredValue(dataset),
                Output = call.GetRequiredValue(output),
                Resume = call.GetValue(resume),
                Top = call.GetValue(top),
                AsOf = call.GetValue(asOf),
                Policy = call.GetValue(policy) is { } name ? Policy.Find(name) : null,
                Profiling = call.GetValue(profiling),
                FormerRanking = call.GetValue(ranking) is { } former && !File.Exists(former) ? throw new UsageException($"--ranking {former}: there is no such file.") : call.GetValue(ranking),
                Threads = call.GetValue(threads),
            });
            // The pipeline computes; a thread of its own keeps Ctrl+C answered at once.
            return Task.Run(() => Finish(run.Execute(progress, cancellation), call.GetRequiredValue(output), call.GetValue(json), call.InvocationConfiguration.Output, progress), cancellation);
        });
        return verb;
    }

    private static int Finish(NightlyOutcome outcome, string folder, bool asJson, TextWriter output, ConsoleProgress progress)
    {
        progress.Dispose();
        if (asJson)
        {
            output.WriteLine(File.ReadAllText(Path.Combine(folder, NightlyRun.RunFile)));
        }
        else
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"postings  {outcome.Postings:N0}, open on the day {outcome.OpenPostings:N0}; rows rejected {outcome.Rejected:N0}, duplicates collapsed {outcome.Duplicates:N0}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seekers   {outcome.Seekers:N0}, searching on the day {outcome.SeekersSearching:N0}; with at least one match {outcome.SeekersMatched:N0}"));
            output.WriteLine($"report    {Path.Combine(folder, NightlyRun.ReportFile)}");
            if (outcome.Rejected > 0)
                output.WriteLine($"rejected  {Path.Combine(folder, NightlyRun.RejectedFile)}");
        }

        return outcome.Rejected > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }
}
