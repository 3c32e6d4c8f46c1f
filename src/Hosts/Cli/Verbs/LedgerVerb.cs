using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Looks into ledgers: what cannot be right, one person's history, and what comes next.</summary>
internal static class LedgerVerb
{
    internal static Command Create()
    {
        var verb = new Verb("ledger", "Look into service ledgers of persons, employers and job fairs: check them, tell one history in plain words, name what comes next.")
        {
            Examples =
            [
                new("jiuye ledger check ledger.jsonl --as-of 2026-03-31", "entries that cannot be right, one line each; nothing is mended"),
                new("jiuye ledger timeline ledger.jsonl --seeker S000000002 --as-of 2026-03-31 --reader person", "one person's history, in the words the person would use"),
                new("jiuye ledger check employers.jsonl --about employer --as-of 2026-03-31", "the same for employers' ledgers"),
                new("jiuye ledger next ledger.jsonl --as-of 2026-03-31 --policy beijing-2018", "for every person the next duty, or why there is none"),
                new("jiuye ledger transfer ledger.jsonl --as-of 2026-03-31 --policy beijing-2018", "requests for another office, and whose turn it is"),
            ],
        };
        verb.Subcommands.Add(CreateCheck());
        verb.Subcommands.Add(CreateTimeline());
        verb.Subcommands.Add(CreateNext());
        verb.Subcommands.Add(LedgerTransfer.CreateTransfer());
        verb.Subcommands.Add(LedgerTransfer.CreateConsultation());
        return verb;
    }

    private static Verb CreateCheck()
    {
        var (file, asOf) = (File(), AsOf());
        var about = About();
        var seekers = new Option<string?>("--seekers") { Description = "The seekers, JSONL: entries of anybody else are reported.", HelpName = "FILE" };
        var verb = new Verb("check", "Report entries in the future, twice, out of order, contradictory or of nobody known, and gaps in the numbers. Exit code 3 where there are any.")
        {
            Examples =
            [
                new("jiuye ledger check ledger.jsonl --as-of 2026-03-31 --seekers seekers.jsonl.gz", "entries that cannot be right, those of nobody in the seekers' file included"),
                new("jiuye ledger check fairs.jsonl --about fair --as-of 2026-03-31", "files of job fairs"),
            ],
        };
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { asOf, about, seekers })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
                var known = call.GetValue(seekers) is { } path
                    ? SeekerFile.Read(path, cancellation: cancellation).Select(static seeker => seeker.Id).ToHashSet()
                    : null;
                var check = new LedgerCheck(call.GetRequiredValue(asOf)!.Value, known is null ? null : known.Contains);
                var subject = call.GetRequiredValue(about);
                var (ledgers, isWhole) = Read(call.GetRequiredValue(file), subject, error, cancellation);
                output.WriteLine(LedgerFaultLines.Heading);
                var faults = ledgers.SelectMany(check.Check).ToList();
                foreach (var fault in faults)
                    output.WriteLine(LedgerFaultLines.Csv(fault));
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jiuye: {ledgers.Count} ledgers, {ledgers.Sum(static ledger => ledger.Entries.Count)} entries, {faults.Count} faults"));
                return faults.Count > 0 || !isWhole ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static Verb CreateTimeline()
    {
        var (file, asOf) = (File(), AsOf());
        var seeker = new Option<string?>("--seeker") { Description = "Whose personal ledger.", HelpName = "ID" };
        var employer = new Option<string?>("--employer") { Description = "Whose employer's ledger, where the file holds those of employers.", HelpName = "ID" };
        var fair = new Option<string?>("--fair") { Description = "Which fair's file, where the file holds those of fairs.", HelpName = "ID" };
        var reader = new Option<string>("--reader") { Description = "In whose words; default: counsellor.", HelpName = "person|counsellor|auditor", DefaultValueFactory = static _ => "counsellor" };
        reader.AcceptOnlyFromAmong("person", "counsellor", "auditor");
        var language = new Option<string>("--language") { Description = "zh or en; default: zh.", HelpName = "zh|en", DefaultValueFactory = static _ => "zh" };
        language.AcceptOnlyFromAmong("zh", "en");
        var verb = new Verb("timeline", "Tell one person's history in plain words.")
        {
            Examples =
            [
                new("jiuye ledger timeline ledger.jsonl --seeker S000000002 --as-of 2026-03-31 --reader person", "what was done, in the words the person would use"),
                new("jiuye ledger timeline ledger.jsonl --seeker S000000002 --as-of 2026-03-31 --reader auditor --language en", "every entry with its number, the day it was entered and what was reversed"),
                new("jiuye ledger timeline employers.jsonl --employer E000000002 --as-of 2026-03-31", "what was done for one employer"),
            ],
        };
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { asOf, seeker, employer, fair, reader, language })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var (option, subject, id) = (call.GetValue(seeker), call.GetValue(employer), call.GetValue(fair)) switch
                {
                    ({ } own, null, null) => ("--seeker", "seeker", own),
                    (null, { } own, null) => ("--employer", "employer", own),
                    (null, null, { } own) => ("--fair", "fair", own),
                    _ => throw new UsageException("Name just one of --seeker, --employer and --fair."),
                };
                var (ledgers, isWhole) = Read(call.GetRequiredValue(file), subject, call.InvocationConfiguration.Error, cancellation);
                var ledger = ledgers.FirstOrDefault(ledger => ledger.Subject.Id == id)
                    ?? throw new UsageException($"{option} {id}: the file has no entry of this {subject}.");
                foreach (var line in LedgerTimeline.Of(ledger, Enum.Parse<LedgerReader>(call.GetValue(reader)!, ignoreCase: true), call.GetRequiredValue(asOf)!.Value))
                    call.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.On:yyyy-MM-dd}  {(call.GetValue(language) == "en" ? line.Text.En : line.Text.Zh)}"));
                return isWhole ? ExitCode.Done : ExitCode.FinishedWithRejectedRows;
            },
            cancellation));
        return verb;
    }

    private static Verb CreateNext()
    {
        var (file, asOf) = (File(), AsOf());
        var policy = CommonOptions.Policy("A policy by name or a JSON file: its terms and articles make the duties.");
        policy.Required = true;
        var verb = new Verb("next", "For every person the most pressing duty, or why there is none; one JSON object a person.")
        {
            Examples = [new("jiuye ledger next ledger.jsonl --as-of 2026-03-31 --policy shunyi-2011", "a line for everybody in the file"), new("jiuye ledger next employers.jsonl --about employer --as-of 2026-03-31 --policy beijing-2018", "a line for every employer")],
        };
        verb.Arguments.Add(file);
        var about = About();
        foreach (var option in new Option[] { asOf, policy, about })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var schedule = new DutySchedule(DutyRules.All(Policy.Find(call.GetRequiredValue(policy)!)), WorkingDayCalendar.Prc);
                var (ledgers, isWhole) = Read(call.GetRequiredValue(file), call.GetRequiredValue(about), call.InvocationConfiguration.Error, cancellation);
                foreach (var ledger in ledgers)
                {
                    cancellation.ThrowIfCancellationRequested();
                    call.InvocationConfiguration.Output.WriteLine(Line(ledger.Subject, NextDuty.Of(schedule, ledger, call.GetRequiredValue(asOf)!.Value)));
                }

                return isWhole ? ExitCode.Done : ExitCode.FinishedWithRejectedRows;
            },
            cancellation));
        return verb;
    }

    internal static Argument<string> File() => new("file") { Description = "The casework events, JSONL, .gz or plain.", HelpName = "FILE" };

    internal static Option<DateOnly?> AsOf()
    {
        var asOf = CommonOptions.AsOf("The day, yyyy-MM-dd; entries after it lie in the future.");
        asOf.Required = true;
        return asOf;
    }

    private static Option<string> About()
    {
        var about = new Option<string>("--about") { Description = "Whose ledgers the file holds; default: seeker.", HelpName = "seeker|employer|fair|loan|question|area", DefaultValueFactory = static _ => "seeker" };
        about.AcceptOnlyFromAmong([.. Enum.GetValues<SubjectKind>().Select(SubjectNames.Of)]);
        return about;
    }

    private static (IReadOnlyList<ServiceLedger> Ledgers, bool IsWhole) Read(string path, string about, TextWriter error, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(error);
        using var progress = new ConsoleProgress(error);
        var options = new ReadOptions { Rejected = rejected.Add, Progress = progress };
        var ledgers = LedgerFiles.ReadAll(SubjectNames.KindOf(about), [path], options, cancellation);
        progress.Dispose();
        return (ledgers, !rejected.Summarise());
    }

    private static string Line(ServiceSubject subject, NextDuty next) => next.Duty is { } duty
        ? DutyLines.Json(duty)
        : JsonSerializer.Serialize(new Dictionary<string, string> { [SubjectNames.Of(subject.Kind)] = subject.Id, ["none_zh"] = next.Reason!.Zh, ["none_en"] = next.Reason.En }, Readable);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
