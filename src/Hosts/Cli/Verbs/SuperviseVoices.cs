using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The parts of <c>supervise</c> that count notices, answers and complaints.</summary>
internal static class SuperviseVoices
{
    /// <summary>One period, however long.</summary>
    internal static Interval WholePeriod { get; } = new(100 * 366, TimeUnit.Days);

    internal static Verb CreateNotices()
    {
        var notices = new Option<string>("--notices") { Description = "The notices, JSONL: id, office, on, matter, is_explanation_asked, explained_on, corrected_on.", Required = true, HelpName = "FILE" };
        var (asOf, policy, json, output) = (SuperviseVerb.RequiredAsOf("The day, yyyy-MM-dd."), SuperviseVerb.RequiredPolicy(), CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("notices", "For every office its uncorrected notices, whether a warning talk may be held, and the written explanations that it owes.")
        {
            Examples = [new("jiuye supervise notices --notices notices.jsonl --policy beijing-2018 --as-of 2026-03-31", "a row an office")],
        };
        foreach (var option in new Option[] { notices, asOf, policy, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var (day, found) = (call.GetRequiredValue(asOf)!.Value, Policy.Find(call.GetRequiredValue(policy)!));
                var all = NoticeFile.Read(call.GetRequiredValue(notices), supervision.Options, cancellation).ToList();
                return supervision.Write(
                    call.GetValue(output),
                    ["office", "unresolved", "talk_zh", "talk_en", "article", "explanations_open", "explanations_overdue", "next_explanation_due"],
                    all.GroupBy(static notice => notice.Office).OrderBy(static office => office.Key).Select(office => Row(office.Key, [.. office], found, day)),
                    call.GetValue(json));
            },
            cancellation));
        return verb;
    }

    private static object?[] Row(DistrictCode office, List<SupervisionNotice> notices, Policy policy, DateOnly asOf)
    {
        var talk = WarningTalk.Decide(office, notices, policy, asOf);
        var owed = notices.Where(notice => notice.On <= asOf)
            .Select(notice => notice.Explanation(policy, WorkingDayCalendar.Prc, asOf))
            .OfType<ExplanationDuty>()
            .Where(static duty => duty.Status is DutyStatus.Open or DutyStatus.Overdue)
            .ToList();
        return
        [
            office, notices.Count(notice => notice.IsUnresolvedOn(asOf)), talk?.Outcome.Zh, talk?.Outcome.En, talk?.Article,
            owed.Count(static duty => duty.Status == DutyStatus.Open), owed.Count(static duty => duty.Status == DutyStatus.Overdue), owed.Count == 0 ? null : owed.Min(static duty => duty.Due),
        ];
    }

    internal static Verb CreateSatisfaction()
    {
        var answers = new Option<string>("--answers") { Description = "Persons asked about the service, JSONL: office, on, way, is_satisfied (left out where no answer was given).", Required = true, HelpName = "FILE" };
        var (from, asOf, json, output) = (SuperviseVerb.From(), SuperviseVerb.RequiredAsOf("The last day, yyyy-MM-dd."), CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("satisfaction", "By office and month: persons asked, answers, satisfied with its interval, and the sentence that may be published.")
        {
            Examples = [new("jiuye supervise satisfaction --answers answers.jsonl --from 2026-01-01 --as-of 2026-03-31", "a row an office and month")],
        };
        foreach (var option in new Option[] { answers, from, asOf, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var (first, last) = SuperviseVerb.Period(call.GetRequiredValue(from)!.Value, call.GetRequiredValue(asOf)!.Value);
                var lines = SatisfactionSummary.ByOffice([.. ServiceAnswerFile.Read(call.GetRequiredValue(answers), supervision.Options, cancellation)], first, last, new(1, TimeUnit.Months));
                return supervision.Write(
                    call.GetValue(output),
                    ["office", "first", "last", "asked", "answered", "satisfied", "share", "low95", "high95", "published_zh", "published_en"],
                    lines.Select(static line => new object?[]
                    {
                        line.Office, line.First, line.Last, line.Asked, line.Satisfied.Of, line.Satisfied.Count, line.Satisfied.Share, line.Satisfied.Low, line.Satisfied.High,
                        line.Published().Zh, line.Published().En,
                    }),
                    call.GetValue(json));
            },
            cancellation));
        return verb;
    }

    internal static Verb CreateComplaints()
    {
        var complaints = new Option<string>("--complaints") { Description = "Entries of complaints, JSONL: id, on, step (received, passed_on, upheld, rejected, withdrawn, put_right, answered, published), office, note.", Required = true, HelpName = "FILE" };
        var (from, asOf, json, output) = (SuperviseVerb.From(), SuperviseVerb.RequiredAsOf("The last day, yyyy-MM-dd."), CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("complaints", "By office: complaints received in a period and what became of them.")
        {
            Examples = [new("jiuye supervise complaints --complaints complaints.jsonl --from 2026-01-01 --as-of 2026-03-31", "a row an office")],
        };
        foreach (var option in new Option[] { complaints, from, asOf, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var (first, last) = SuperviseVerb.Period(call.GetRequiredValue(from)!.Value, call.GetRequiredValue(asOf)!.Value);
                var found = Complaints(supervision, call.GetRequiredValue(complaints), last);
                return supervision.Write(
                    call.GetValue(output),
                    ["office", "received", "open", "upheld", "rejected", "withdrawn", "put_right", "published", "oldest_open_days"],
                    ComplaintSummary.ByOffice(found, first, last).Select(static line => new object?[]
                    {
                        line.Office, line.Received, line.Open, line.Upheld, line.Rejected, line.Withdrawn, line.PutRight, line.Published, line.OldestOpenDays,
                    }),
                    call.GetValue(json));
            },
            cancellation));
        return verb;
    }

    /// <summary>The complaints of a file up to a day; one that contradicts itself is named and left out.</summary>
    internal static List<Complaint> Complaints(SupervisionCall call, string path, DateOnly asOf)
    {
        var found = new List<Complaint>();
        foreach (var entries in ComplaintFile.Read(path, call.Options, call.Cancellation).Where(entry => entry.On <= asOf).GroupBy(static entry => entry.Id, StringComparer.Ordinal))
        {
            if (Complaint.Of([.. entries]).TryGet(out var complaint, out var fault))
                found.Add(complaint);
            else
                call.Report(FormattableString.Invariant($"complaint {entries.Key}, {fault.Entry.On:yyyy-MM-dd}: {fault.What}"));
        }

        return found;
    }
}
