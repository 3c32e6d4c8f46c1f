using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The parts of <c>ledger</c> that follow a course through offices: transfers of the service relation and expert consultations.</summary>
internal static class LedgerTransfer
{
    internal static Verb CreateTransfer()
    {
        var (file, asOf, policy) = (LedgerVerb.File(), LedgerVerb.AsOf(), SuperviseVerb.RequiredPolicy());
        var seeker = new Option<string?>("--seeker") { Description = "One person only.", HelpName = "ID" };
        var check = new Option<bool>("--check") { Description = "Name the entries that contradict the procedure instead; exit code 3 where there are any." };
        var (json, output) = (CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("transfer", "Requests for another office: how far each has come, whose turn it is, and what the person may read of it.")
        {
            Examples =
            [
                new("jiuye ledger transfer ledger.jsonl --as-of 2026-03-31 --policy beijing-2018", "a row a request, the oldest first"),
                new("jiuye ledger transfer ledger.jsonl --as-of 2026-03-31 --policy beijing-2018 --seeker S000000002 --json", "one person's, with the text in plain Chinese"),
                new("jiuye ledger transfer ledger.jsonl --as-of 2026-03-31 --policy beijing-2018 --check", "entries out of turn, by offices that are not competent, or without approval"),
            ],
        };
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { asOf, policy, seeker, check, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var (day, found) = (call.GetRequiredValue(asOf)!.Value, Policy.Find(call.GetRequiredValue(policy)!));
                var ledgers = supervision.Ledgers(call.GetRequiredValue(file)).Where(ledger => call.GetValue(seeker) is not { } one || ledger.Seeker.Value == one).ToList();
                if (!call.GetValue(check))
                    return supervision.Write(call.GetValue(output), Columns, ledgers.SelectMany(ledger => TransferCourse.All(ledger, day)).Select(course => Row(course, found, day)), call.GetValue(json));
                var faults = ledgers.SelectMany(ledger => ServiceTransfer.Check(ledger, found)).Where(fault => fault.Entry.On <= day).ToList();
                var code = supervision.Write(
                    call.GetValue(output),
                    ["seeker", "on", "kind", "office", "rule", "what_zh", "what_en", "article"],
                    faults.Select(static fault => new object?[] { fault.Entry.Seeker.Value, fault.Entry.On, fault.Entry.Kind, fault.Entry.Office, fault.Rule, fault.What.Zh, fault.What.En, fault.Article }),
                    call.GetValue(json));
                return faults.Count > 0 ? ExitCode.FinishedWithRejectedRows : code;
            },
            cancellation));
        return verb;
    }

    internal static Verb CreateConsultation()
    {
        var (file, asOf, policy) = (LedgerVerb.File(), LedgerVerb.AsOf(), SuperviseVerb.RequiredPolicy());
        var (json, output) = (CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("consultation", "Expert consultations: how far each has come, in which round, what comes next, by which day and by whom.")
        {
            Examples = [new("jiuye ledger consultation ledger.jsonl --as-of 2026-03-31 --policy beijing-2018", "a row a consultation")],
        };
        verb.Arguments.Add(file);
        foreach (var option in new Option[] { asOf, policy, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var (day, found) = (call.GetRequiredValue(asOf)!.Value, Policy.Find(call.GetRequiredValue(policy)!));
                return supervision.Write(
                    call.GetValue(output),
                    ["seeker", "begun_on", "stage", "rounds", "advised_on", "plan_revised_on", "ended_on", "ledger_with", "next_zh", "next_en", "tier", "due", "article"],
                    supervision.Ledgers(call.GetRequiredValue(file)).SelectMany(ledger => PanelCourse.All(ledger, day)).Select(course =>
                    {
                        var next = PanelNext.Of(course, found, WorkingDayCalendar.Prc);
                        return new object?[]
                        {
                            course.Seeker.Value, course.BegunOn, course.Stage, course.Rounds, course.AdvisedOn, course.PlanRevisedOn, course.EndedOn, course.LedgerWith,
                            next?.What.Zh, next?.What.En, next?.Tier, next?.Due, next?.Article,
                        };
                    }),
                    call.GetValue(json));
            },
            cancellation));
        return verb;
    }

    private static IReadOnlyList<string> Columns { get; } =
        ["seeker", "requested_on", "from", "to", "stage", "since", "next_zh", "next_en", "next_office", "term", "due", "waiting_working_days", "article", "reason", "text_zh", "text_en"];

    private static object?[] Row(TransferCourse course, Policy policy, DateOnly asOf)
    {
        var next = TransferNext.Of(course, policy, WorkingDayCalendar.Prc, asOf);
        var text = TransferText.ToPerson(course, policy);
        return
        [
            course.Seeker.Value, course.RequestedOn, course.From, course.To, course.Stage, course.LastStepOn,
            next?.What.Zh, next?.What.En, next?.Office, next?.Term?.Zh, next?.Due, next?.WaitingWorkingDays, next?.Article,
            course.Reason.Length == 0 ? null : course.Reason, text.Zh, text.En,
        ];
    }
}
