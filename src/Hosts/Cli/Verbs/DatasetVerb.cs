using System.CommandLine;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Looks at a dataset before a run does.</summary>
internal static class DatasetVerb
{
    internal static Command Create()
    {
        var verb = new Verb("dataset", "Look at a dataset before you run: what is read, what is not, and why.");
        verb.Subcommands.Add(Check());
        return verb;
    }

    private static Verb Check()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of postings (or of seekers: seekers*.jsonl), .gz or plain; or a dataset's folder.", Arity = ArgumentArity.OneOrMore };
        var rejected = new Option<string?>("--rejected") { Description = "Write the bad rows to this file, one JSON object a line, with file, line, field, value, reason and what was expected.", HelpName = "FILE" };
        var policy = CommonOptions.Policy("The policy by which pay by day and by hour becomes pay by the month; default: the dataset's own, or jiuye-default.");
        var json = CommonOptions.Json();
        var verb = new Verb("check", "Read postings as a run would and tell how many rows are bad or double, and how much pay, places, schooling and experience were understood.")
        {
            Examples =
            [
                new("jiuye dataset check postings.jsonl.gz", "a table by source, and the texts that nobody could read"),
                new("jiuye dataset check my-district --rejected rejected.jsonl", "a whole dataset; bad rows with line, field and reason in a file"),
                new("jiuye dataset check postings-*.jsonl.gz --json", "one JSON object for machines"),
            ],
        };
        verb.Arguments.Add(files);
        var threads = CommonOptions.Threads();
        foreach (var option in new Option[] { rejected, policy, json, threads })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var paths = call.GetRequiredValue(files);
                using var file = call.GetValue(rejected) is { } path ? new RejectedFile(path) : null;
                var firstRejected = new List<RejectedRow>();
                var options = new ReadOptions
                {
                    Wages = PolicyOf(call.GetValue(policy), paths).Wages,
                    Threads = call.GetValue(threads),
                    Rejected = row =>
                    {
                        file?.Write(row);
                        if (firstRejected.Count < DatasetCheckTable.MostShown)
                            firstRejected.Add(row);
                    },
                };
                var check = DatasetCheck.Run(paths, options, cancellation);
                if (call.GetValue(json))
                    DatasetCheckJson.Write(check, call.InvocationConfiguration.Output);
                else
                    DatasetCheckTable.Write(check, firstRejected, call.InvocationConfiguration.Output);
                return check.Postings.All.Rejected + (check.Seekers?.All.Rejected ?? 0) > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Policy PolicyOf(string? named, string[] paths)
    {
        if (named is not null)
            return Policy.Find(named);
        if (Array.Find(paths, Directory.Exists) is not { } folder)
            return Policy.Named("jiuye-default");
        var own = DatasetManifest.Read(folder).Policy;
        return Policy.Find(Policy.Names.Contains(own) ? own : Path.Combine(folder, own));
    }
}
