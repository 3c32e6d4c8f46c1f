using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What an upper office does with the records of the lower ones: draws samples, checks, watches, counts what people say.</summary>
internal static class SuperviseVerb
{
    internal static Command Create()
    {
        var verb = new Verb("supervise", "Supervise offices: draw records for checking, check ledgers, watch indicators, count notices, satisfaction and complaints.")
        {
            Examples =
            [
                new("jiuye supervise sample --ledger ledger.jsonl --as-of 2026-03-31 --seed 20260331 --share 5", "5% of every office's ledgers, the same ones each time"),
                new("jiuye supervise alerts --ledger ledger.jsonl --policy beijing-2018 --from 2026-01-01 --as-of 2026-03-31", "indicators by office, the worst first, and whether chance explains it"),
            ],
        };
        verb.Subcommands.Add(CreateSample());
        verb.Subcommands.Add(CreateCheck());
        verb.Subcommands.Add(CreateAlerts());
        verb.Subcommands.Add(SuperviseVoices.CreateNotices());
        verb.Subcommands.Add(SuperviseVoices.CreateSatisfaction());
        verb.Subcommands.Add(SuperviseVoices.CreateComplaints());
        return verb;
    }

    private static Verb CreateSample()
    {
        var ledger = new Option<string?>("--ledger") { Description = "The casework events, JSONL: the personal ledgers, each at the office that serves on --as-of.", HelpName = "FILE" };
        var postings = new Option<string?>("--postings") { Description = "The postings, JSONL, each at its district.", HelpName = "FILE" };
        var items = new Option<string?>("--items") { Description = "Other records, JSONL: record (need_profile, employer_ledger, demand_profile, trainee …), id, office.", HelpName = "FILE" };
        var seed = new Option<long>("--seed") { Description = "The number that stands for the drawing; whoever has it can repeat the drawing.", Required = true, HelpName = "N" };
        var share = new Option<decimal?>("--share") { Description = "The share of each office's records, percent; default: what --policy sets.", HelpName = "PERCENT" };
        var (asOf, policy, json, output) = (RequiredAsOf("The day of the drawing, yyyy-MM-dd."), CommonOptions.Policy("A policy by name or a JSON file that sets shares."), CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("sample", "Draw records for checking: the same share of every office's records of each kind, at least one, by seed and id alone.")
        {
            Examples =
            [
                new("jiuye supervise sample --ledger ledger.jsonl --postings postings.jsonl.gz --as-of 2026-03-31 --seed 20260331 --share 5", "ledgers and postings, CSV"),
                new("jiuye supervise sample --items trainees.jsonl --policy shunyi-2011 --as-of 2026-03-31 --seed 7 --json --out sample.jsonl", "trainees of a claim who are called, at the share that the jurisdiction sets"),
            ],
        };
        foreach (var option in new Option[] { ledger, postings, items, seed, share, asOf, policy, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var records = Records(supervision, call.GetValue(ledger), call.GetValue(postings), call.GetValue(items), call.GetRequiredValue(asOf)!.Value);
                var sets = call.GetValue(policy) is { } name ? Policy.Find(name) : null;
                var drawn = records.GroupBy(static record => record.Record).OrderBy(static kind => kind.Key)
                    .SelectMany(kind => CheckSample.Draw(kind, PlanOf(kind.Key, call.GetValue(seed), call.GetValue(share), sets)))
                    .ToList();
                supervision.Error.WriteLine(FormattableString.Invariant($"jiuye: {drawn.Count} of {records.Count} records drawn"));
                return supervision.Write(call.GetValue(output), ["record", "id", "office"], drawn.Select(static item => new object?[] { item.Record, item.Id, item.Office }), call.GetValue(json));
            },
            cancellation));
        return verb;
    }

    private static List<CheckItem> Records(SupervisionCall call, string? ledger, string? postings, string? items, DateOnly asOf)
    {
        if (ledger is null && postings is null && items is null)
            throw new UsageException("Nothing to draw from: name --ledger, --postings or --items.");
        var records = new List<CheckItem>();
        if (ledger is not null)
            records.AddRange(call.Ledgers(ledger).Select(one => new CheckItem(CheckedRecord.PersonalLedger, one.Seeker.Value, one.StateOn(asOf).Office)));
        if (postings is not null)
            records.AddRange(PostingFile.Read(postings, call.Options, call.Cancellation).Select(static posting => new CheckItem(CheckedRecord.Posting, posting.Id.Value, posting.District)));
        if (items is not null)
            records.AddRange(CheckItemFile.Read(items, call.Options, call.Cancellation));
        return records;
    }

    private static CheckPlan PlanOf(CheckedRecord record, long seed, decimal? share, Policy? policy)
    {
        if (share is not null and not (> 0 and <= 100))
            throw new UsageException(FormattableString.Invariant($"--share {share}: expected a percentage above 0 up to 100."));
        return share is { } stated ? new() { Seed = seed, SharePercent = stated }
            : policy is not null && CheckPlan.Of(seed, record, policy) is { } plan ? plan
            : throw new UsageException($"--share is needed for {CheckedRecords.Name(record)}: {(policy is null ? "no --policy sets one" : $"--policy {policy.Name} sets none")}.");
    }

    private static Verb CreateCheck()
    {
        var ledger = new Option<string>("--ledger") { Description = "The casework events, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var sample = new Option<string?>("--sample") { Description = "The records drawn, JSONL as sample --json writes them; default: every ledger.", HelpName = "FILE" };
        var each = new Option<bool>("--each") { Description = "A row for each thing that is wrong, instead of a row an office." };
        var (asOf, policy, json, output) = (RequiredAsOf("The day of the check, yyyy-MM-dd."), RequiredPolicy(), CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("check", "Check personal ledgers by what they show themselves: entries that cannot be right and duties that are overdue, with the share in order by office.")
        {
            Examples =
            [
                new("jiuye supervise check --ledger ledger.jsonl --sample sample.jsonl --policy beijing-2018 --as-of 2026-03-31", "the share in order by office, with its interval, and why not"),
                new("jiuye supervise check --ledger ledger.jsonl --policy beijing-2018 --as-of 2026-03-31 --each --json", "every fault of every ledger"),
            ],
        };
        foreach (var option in new Option[] { ledger, sample, each, asOf, policy, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var drawn = call.GetValue(sample) is { } path
                    ? CheckItemFile.Read(path, supervision.Options, cancellation).Where(static item => item.Record == CheckedRecord.PersonalLedger).Select(static item => item.Id).ToHashSet(StringComparer.Ordinal)
                    : null;
                var (day, schedule) = (call.GetRequiredValue(asOf)!.Value, Schedule(call.GetRequiredValue(policy)!));
                var checks = supervision.Ledgers(call.GetRequiredValue(ledger))
                    .Where(one => drawn is null || drawn.Contains(one.Seeker.Value))
                    .Select(one => CheckRecord.Of(one, schedule, day))
                    .ToList();
                return call.GetValue(each)
                    ? supervision.Write(call.GetValue(output), ["office", "record", "id", "rule", "what_zh", "what_en"], checks.SelectMany(Problems), call.GetValue(json))
                    : supervision.Write(call.GetValue(output), SupervisionRows.OfSummary, CheckSummary.ByOffice(checks, day, day, new(1, TimeUnit.Days)).Select(SupervisionRows.Of), call.GetValue(json));
            },
            cancellation));
        return verb;
    }

    private static IEnumerable<object?[]> Problems(CheckRecord check) =>
        check.Problems.Select(problem => new object?[] { check.Item.Office, check.Item.Record, check.Item.Id, problem.Rule, problem.What.Zh, problem.What.En });

    private static Verb CreateAlerts()
    {
        var ledger = new Option<string>("--ledger") { Description = "The casework events, JSONL, .gz or plain.", Required = true, HelpName = "FILE" };
        var answers = new Option<string?>("--answers") { Description = "Persons asked about the service, JSONL: office, on, way, is_satisfied.", HelpName = "FILE" };
        var complaints = new Option<string?>("--complaints") { Description = "Entries of complaints, JSONL: id, on, step, office, note.", HelpName = "FILE" };
        var ages = new Option<bool>("--overdue") { Description = "How long what is overdue has been so, by office, instead of the indicators." };
        var byDistrict = new Option<bool>("--by-district") { Description = "Sum the offices up by district or county, as the city reviews them." };
        var (from, asOf, policy, json, output) = (From(), RequiredAsOf("The last day of the period, yyyy-MM-dd."), RequiredPolicy(), CommonOptions.Json(), TableOutput.Option());
        var verb = new Verb("alerts", "Watch indicators of the records by office: duties in time, overdue, follow-up, outcomes, satisfaction, complaints. Thresholds come from the policy; offices are compared by their size, so that chance shames nobody.")
        {
            Examples =
            [
                new("jiuye supervise alerts --ledger ledger.jsonl --policy beijing-2018 --from 2026-01-01 --as-of 2026-03-31 --answers answers.jsonl --complaints complaints.jsonl", "every indicator, the worst office first"),
                new("jiuye supervise alerts --ledger ledger.jsonl --policy beijing-2018 --from 2026-01-01 --as-of 2026-03-31 --overdue", "how long what is overdue has been so"),
                new("jiuye supervise alerts --ledger ledger.jsonl --policy xuchang-2023 --from 2026-01-01 --as-of 2026-03-31 --by-district", "the counties of a city, the slowest first"),
            ],
        };
        foreach (var option in new Option[] { ledger, answers, complaints, ages, byDistrict, from, asOf, policy, json, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                using var supervision = new SupervisionCall(call.InvocationConfiguration, cancellation);
                var (first, last) = Period(call.GetRequiredValue(from)!.Value, call.GetRequiredValue(asOf)!.Value);
                var found = Policy.Find(call.GetRequiredValue(policy)!);
                var indicators = new ServiceIndicators(new(DutyRules.Of(found), WorkingDayCalendar.Prc), first, last);
                foreach (var one in supervision.Ledgers(call.GetRequiredValue(ledger)))
                {
                    cancellation.ThrowIfCancellationRequested();
                    indicators.Add(one);
                }

                if (indicators.WithoutOffice > 0)
                    supervision.Error.WriteLine(FormattableString.Invariant($"jiuye: {indicators.WithoutOffice} ledgers name no office and count for nobody"));
                if (call.GetValue(ages))
                    return supervision.Write(call.GetValue(output), SupervisionRows.OfAge, indicators.Overdue().Select(SupervisionRows.Of), call.GetValue(json));
                List<ServiceIndicator> all = [.. indicators.All()];
                if (call.GetValue(answers) is { } asked)
                    all.Add(SatisfactionSummary.Indicator(SatisfactionSummary.ByOffice([.. ServiceAnswerFile.Read(asked, supervision.Options, cancellation)], first, last, SuperviseVoices.WholePeriod)));
                if (call.GetValue(complaints) is { } made)
                    all.Add(ComplaintSummary.Indicator(ComplaintSummary.ByOffice(SuperviseVoices.Complaints(supervision, made, last), first, last), indicators.Served));
                return supervision.Write(call.GetValue(output), SupervisionRows.OfAlert, EarlyWarning.Of(call.GetValue(byDistrict) ? ProgressReview.ByDistrict(all) : all, found).Select(SupervisionRows.Of), call.GetValue(json));
            },
            cancellation));
        return verb;
    }

    internal static Option<DateOnly?> RequiredAsOf(string meaning)
    {
        var asOf = CommonOptions.AsOf(meaning);
        asOf.Required = true;
        return asOf;
    }

    internal static Option<string?> RequiredPolicy()
    {
        var policy = CommonOptions.Policy("A policy by name or a JSON file.");
        policy.Required = true;
        return policy;
    }

    internal static Option<DateOnly?> From() => CommonOptions.Day("--from", "The first day of the period, yyyy-MM-dd.");

    internal static (DateOnly First, DateOnly Last) Period(DateOnly from, DateOnly asOf) =>
        asOf >= from ? (from, asOf) : throw new UsageException(FormattableString.Invariant($"--from {from:yyyy-MM-dd} lies after --as-of {asOf:yyyy-MM-dd}."));

    private static DutySchedule Schedule(string policy) => new(DutyRules.Of(Policy.Find(policy)), WorkingDayCalendar.Prc);
}
