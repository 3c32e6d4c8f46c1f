using System.CommandLine;
using System.Globalization;

namespace Jiuye.Cli;

/// <summary><c>jiuye duplicates</c>: which postings say the same, or which seekers may be registered twice, with the reason.</summary>
internal static class DuplicatesVerb
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of postings (of seekers with --seekers), .gz or plain; or a dataset's folder.", Arity = ArgumentArity.OneOrMore };
        var seekers = new Option<bool>("--seekers") { Description = "Look for persons registered twice instead: pairs for a person to confirm; nothing is merged." };
        var likeness = new Option<double?>("--likeness") { Description = "The least share of character triples that two texts have in common, 0.5 to 1; default 0.8, with --seekers 0.6.", HelpName = "X" };
        var output = new Option<string?>("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };
        var verb = new Verb("duplicates", "Find postings that say the same, or seekers who may be registered twice: JSON lines with likeness and reason.")
        {
            Examples =
            [
                new("jiuye duplicates datasets/demo", "a line for each posting that stands for others: who, how like, why"),
                new("jiuye duplicates datasets/demo --seekers", "pairs of registrations that may be one person's, for a person to check"),
            ],
        };
        verb.Arguments.Add(files);
        verb.Options.Add(seekers);
        verb.Options.Add(likeness);
        verb.Options.Add(output);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var rule = call.GetValue(seekers) ? DuplicateRule.ForSeekers : DuplicateRule.Default;
                if (call.GetValue(likeness) is { } least)
                    rule = least is >= 0.5 and <= 1 ? rule with { LeastLikeness = least } : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--likeness {least}: expected 0.5 to 1."));
                using var result = ResultFile.Open(call.GetValue(output), call.InvocationConfiguration.Output);
                var error = call.InvocationConfiguration.Error;
                var rejected = new RejectedOnScreen(error);
                using (var progress = new ConsoleProgress(error))
                {
                    // A look, not a run: bad rows are named and never stop it.
                    var options = new ReadOptions { Rejected = rejected.Add, Progress = progress, Limits = DatasetLimits.Default with { BadRowShare = 1 } };
                    var lines = call.GetValue(seekers)
                        ? Seekers(call.GetRequiredValue(files), rule, options, error, cancellation)
                        : Postings(call.GetRequiredValue(files), rule, options, error, cancellation);
                    foreach (var line in lines)
                        result.Writer.Write(line + "\n");
                }

                result.Finish();
                return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static IEnumerable<string> Postings(string[] paths, DuplicateRule rule, ReadOptions options, TextWriter error, CancellationToken cancellation)
    {
        var reader = new PostingReader(options);
        using var finder = new DuplicateFinder(rule);
        foreach (var posting in Files(paths, static dataset => dataset.Postings).SelectMany(file => reader.Read(file, cancellation)))
            finder.Add(posting);
        var found = finder.Find(cancellation);
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Sum(static kept => kept.StandsFor.Count):N0} postings repeat one of {found.Count:N0}"));
        return found.Select(DuplicateLines.Json);
    }

    private static IEnumerable<string> Seekers(string[] paths, DuplicateRule rule, ReadOptions options, TextWriter error, CancellationToken cancellation)
    {
        var reader = new SeekerReader(options);
        using var finder = new SeekerDuplicateFinder(rule);
        foreach (var seeker in Files(paths, static dataset => dataset.Seekers).SelectMany(file => reader.Read(file, cancellation)))
            finder.Add(seeker);
        var found = finder.Find(cancellation);
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Count:N0} pairs to check; {finder.NotComparable:N0} seekers say too little to be compared"));
        return found.Select(DuplicateLines.Json);
    }

    private static IEnumerable<string> Files(string[] paths, Func<DatasetFolder, IEnumerable<string>> kind) =>
        paths.SelectMany(path => Directory.Exists(path) ? kind(DatasetFolder.Open(path)) : [path]);
}
