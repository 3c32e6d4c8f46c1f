using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Who is due what by when, overdue first, with the article behind it.</summary>
internal static class DutiesVerb
{
    internal static Command Create()
    {
        var files = new SubjectFiles();
        var output = new Option<string?>("--out") { Description = "The file to write, with --by the folder; default: standard output.", HelpName = "FILE|FOLDER" };
        var by = new Option<string?>("--by") { Description = "Hand the duties out by officer, office or district: one list each in the folder --out.", HelpName = "officer|office|district" };
        by.AcceptOnlyFromAmong("officer", "office", "district");
        var calendar = new Option<bool>("--ics") { Description = "Write iCalendar: the last day of each duty as an all-day entry." };
        var asOf = CommonOptions.AsOf("The day, yyyy-MM-dd; entries after it do not count yet.");
        asOf.Required = true;
        var policy = CommonOptions.Policy("A policy by name or a JSON file: its terms and articles make the duties.");
        policy.Required = true;
        var json = CommonOptions.Json();
        var threads = CommonOptions.Threads();
        var verb = new Verb("duties", "List what is due to whom by when, to persons, employers, after fairs, about loans, questions and offices' own work: overdue first, with the article behind it. A duty is fulfilled by the ledger entry that its rule names.")
        {
            Examples =
            [
                new("jiuye duties --ledger datasets/demo/ledger.jsonl.gz --as-of 2026-03-31 --policy beijing-2018", "CSV, the longest overdue first"),
                new("jiuye duties --ledger ledger.jsonl --as-of 2026-03-31 --policy shunyi-2011 --json --out duties.jsonl", "one JSON object a duty"),
                new("jiuye duties --employers employers.jsonl --fairs fairs.jsonl --as-of 2026-03-31 --policy beijing-2018", "what is owed to employers and after job fairs"),
                new("jiuye duties --ledger ledger.jsonl.gz --sorted --as-of 2026-03-31 --policy beijing-2018 --threads 2", "a file sorted by seeker, of any size"),
                new("jiuye duties --ledger ledger.jsonl --as-of 2026-03-31 --policy beijing-2018 --by officer --ics --out worklists", "a calendar for each case officer"),
            ],
        };
        foreach (var option in files.Options.Concat([output, asOf, policy, by, json, calendar, threads]))
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var request = new DutiesRequest(
                    (options, stop) => files.Read(call, options, stop),
                    call.GetValue(output),
                    call.GetValue(asOf)!.Value,
                    Policy.Find(call.GetRequiredValue(policy)!),
                    Form(call.GetValue(json), call.GetValue(calendar)),
                    call.GetValue(by) is { } key ? Enum.Parse<WorklistKey>(key, ignoreCase: true) : null,
                    call.GetValue(threads));
                return List(request, call.InvocationConfiguration, cancellation);
            },
            cancellation));
        return verb;
    }

    private static DutyForm Form(bool json, bool calendar) => (json, calendar) switch
    {
        (true, true) => throw new UsageException("--json and --ics: choose one of the two."),
        (true, false) => DutyForm.Json,
        (false, true) => DutyForm.Calendar,
        _ => DutyForm.Csv,
    };

    private static int List(DutiesRequest request, InvocationConfiguration streams, CancellationToken cancellation)
    {
        if (request.By is not null && request.Output is null)
            throw new UsageException("--by needs --out: the folder in which the lists stand.");
        var rules = DutyRules.All(request.Policy);
        if (rules.Count == 0)
            throw new UsageException($"--policy {request.Policy.Name}: states no dated duty; try beijing-2018, shunyi-2011 or xuchang-2023.");
        var rejected = new RejectedOnScreen(streams.Error);
        using var progress = new ConsoleProgress(streams.Error);
        var ledgers = request.Ledgers(new() { Rejected = rejected.Add, Progress = progress, Threads = request.Threads }, cancellation);
        var duties = new DutySchedule(rules, WorkingDayCalendar.Prc).Outstanding(ledgers, request.AsOf, request.Threads, cancellation);
        if (request.By is { } key)
        {
            WorklistFolder.Write(request.Output!, Worklist.Of(duties, key), request.Form, request.AsOf, cancellation);
        }
        else
        {
            using var result = ResultFile.Open(request.Output, streams.Output);
            DutyWriter.Write(result.Writer, duties, request.Form, request.AsOf, cancellation);
            result.Finish();
        }

        progress.Dispose();
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private sealed record DutiesRequest(Func<ReadOptions, CancellationToken, IEnumerable<ServiceLedger>> Ledgers, string? Output, DateOnly AsOf, Policy Policy, DutyForm Form, WorklistKey? By, int Threads);
}
