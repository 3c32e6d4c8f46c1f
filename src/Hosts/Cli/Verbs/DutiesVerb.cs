using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Who is due what by when, overdue first, with the article behind it.</summary>
internal static class DutiesVerb
{
    internal static Command Create()
    {
        var ledger = new Option<string>("--ledger") { Description = "The casework events, JSONL (seeker, on, kind, posting, note), .gz or plain.", Required = true, HelpName = "FILE" };
        var output = new Option<string?>("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("The day, yyyy-MM-dd; entries after it do not count yet.");
        asOf.Required = true;
        var policy = CommonOptions.Policy("A policy by name or a JSON file: its terms and articles make the duties.");
        policy.Required = true;
        var json = CommonOptions.Json();
        var verb = new Verb("duties", "List what is due to whom by when, overdue first, with the article behind it. A duty is fulfilled by the ledger entry that its rule names.")
        {
            Examples =
            [
                new("jiuye duties --ledger datasets/demo/ledger.jsonl.gz --as-of 2026-03-31 --policy beijing-2018", "CSV, the longest overdue first"),
                new("jiuye duties --ledger ledger.jsonl --as-of 2026-03-31 --policy shunyi-2011 --json --out duties.jsonl", "one JSON object a duty"),
            ],
        };
        foreach (var option in new Option[] { ledger, output, asOf, policy, json })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => List(
                call.GetRequiredValue(ledger),
                call.GetValue(output),
                call.GetValue(asOf)!.Value,
                Policy.Find(call.GetRequiredValue(policy)!),
                call.GetValue(json),
                call.InvocationConfiguration,
                cancellation),
            cancellation));
        return verb;
    }

    private static int List(
        string path, string? output, DateOnly asOf, Policy policy, bool asJson, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var rules = DutyRules.Of(policy);
        if (rules.Count == 0)
            throw new UsageException($"--policy {policy.Name}: states no dated duty; try beijing-2018, shunyi-2011 or xuchang-2023.");
        var rejected = new RejectedOnScreen(streams.Error);
        using var progress = new ConsoleProgress(streams.Error);
        var entries = LedgerFile.Read(path, new() { Rejected = rejected.Add, Progress = progress }, cancellation).ToList();
        var duties = Outstanding(new(rules, WorkingDayCalendar.Prc), entries, asOf);
        using var result = ResultFile.Open(output, streams.Output);
        if (!asJson)
            result.Writer.WriteLine(DutyLines.Heading);
        foreach (var duty in duties)
        {
            cancellation.ThrowIfCancellationRequested();
            result.Writer.WriteLine(asJson ? DutyLines.Json(duty) : DutyLines.Csv(duty));
        }

        result.Finish();
        progress.Dispose();
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static IReadOnlyList<Duty> Outstanding(DutySchedule schedule, List<CaseEvent> entries, DateOnly asOf)
    {
        try
        {
            return schedule.Outstanding(Ledger.All(entries), asOf);
        }
        catch (MissingCalendarYearException missing)
        {
            // A deadline is never guessed: the message names the calendar file that is missing.
            throw new InvalidDataException(missing.Message, missing);
        }
    }
}
