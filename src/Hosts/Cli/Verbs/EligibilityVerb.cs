using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What a jurisdiction's rules about persons come to, person by person.</summary>
internal static class EligibilityVerb
{
    internal static Command Create()
    {
        var facts = new Option<string>("--facts") { Description = "What is known of the persons, JSONL (id and facts in snake_case; what is absent was not asked), .gz or plain. docs/eligibility.md lists the facts.", Required = true, HelpName = "FILE" };
        var ledger = new Option<string?>("--ledger") { Description = "The casework events, JSONL: they fill what the facts leave open (registered, recognised, agreement, recommendations).", HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("The day of the decisions, yyyy-MM-dd.");
        asOf.Required = true;
        var policy = CommonOptions.Policy("A policy by name or a JSON file: its rules, numbers and articles decide.");
        policy.Required = true;
        var json = CommonOptions.Json();
        var verb = new Verb("eligibility", "Decide what each person may have or must be offered: registration, categories, aid, services, public-welfare posts. Each decision gives the facts used, the article, what would change it; where a fact is missing, what to ask.")
        {
            Examples =
            [
                new("jiuye eligibility --facts facts.jsonl --policy xuchang-2023 --as-of 2026-03-31", "every rule of the jurisdiction in Chinese and English"),
                new("jiuye eligibility --facts facts.jsonl --ledger ledger.jsonl.gz --policy beijing-2018 --as-of 2026-03-31 --json --out decisions.jsonl", "one JSON object a person"),
            ],
        };
        foreach (var option in new Option[] { facts, ledger, output, asOf, policy, json })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Decide(
                new(call.GetRequiredValue(facts), call.GetValue(ledger), call.GetValue(output), call.GetValue(asOf)!.Value),
                Policy.Find(call.GetRequiredValue(policy)!),
                call.GetValue(json),
                call.InvocationConfiguration,
                cancellation),
            cancellation));
        return verb;
    }

    private static int Decide(EligibilityFiles files, Policy policy, bool asJson, InvocationConfiguration streams, CancellationToken cancellation)
    {
        if (PolicyParameters.PersonRules.All(list => policy.Statements(list).Count == 0))
            throw new UsageException($"--policy {policy.Name}: states no rule about persons; try beijing-2018, xuchang-2023 or harbin-2010.");
        var rejected = new RejectedOnScreen(streams.Error);
        using var progress = new ConsoleProgress(streams.Error);
        // A row is one person: what is wrong with one leaves the others their decisions.
        var options = new ReadOptions { Rejected = rejected.Add, Progress = progress, Limits = DatasetLimits.Default with { BadRowShare = 1 } };
        var recorded = Recorded(files, options, cancellation);
        using var result = ResultFile.Open(files.Output, streams.Output);
        foreach (var sheet in FactFile.Read(files.Facts, files.AsOf, options, cancellation))
        {
            var facts = recorded.TryGetValue(sheet.Seeker, out var more) ? sheet.Facts.Or(more) : sheet.Facts;
            var report = EligibilityReport.Of(facts, policy, files.AsOf);
            if (asJson)
                result.Writer.WriteLine(EligibilityLines.Json(sheet.Seeker, report, policy, files.AsOf));
            else
                WriteText(result.Writer, EligibilityLines.Text(sheet.Seeker, report, policy, files.AsOf));
        }

        result.Finish();
        progress.Dispose();
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static Dictionary<SeekerId, PersonFacts> Recorded(EligibilityFiles files, ReadOptions options, CancellationToken cancellation) => files.Ledger is { } path
        ? Ledger.All(LedgerFile.Read(path, options, cancellation)).ToDictionary(static ledger => ledger.Seeker, ledger => RecordedFacts.Of(ledger.StateOn(files.AsOf)))
        : [];

    private static void WriteText(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            writer.WriteLine(line);
    }

    private sealed record EligibilityFiles(string Facts, string? Ledger, string? Output, DateOnly AsOf);
}
