using System.CommandLine;
using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>The statutory tables that the texts name.</summary>
internal static class StatutoryVerbs
{
    internal static Verb CreateDiverted()
    {
        var services = TablesCall.OptionalFile("--services", "Services for diverted workers, CSV: street,on,kind and, where known, count,at_fair,completed,id.");
        var ledger = new Option<string?>("--ledger") { Description = "The diverted workers' ledgers, JSONL: guidance and trainings begun are taken from them.", HelpName = "FILE" };
        var (from, to) = (CommonOptions.Day("--from", "The first day, yyyy-MM-dd."), CommonOptions.Day("--to", "The last day, yyyy-MM-dd."));
        var verb = new Verb("diverted", "疏解分流职工就业服务情况统计表: the sixteen columns, a row a street and the total; due by the 20th of every month under 000.")
        {
            Examples =
            [
                new("jiuye monitor diverted --services services.csv --from 2017-05-21 --to 2017-06-20 --areas areas.csv", "streets of --areas without any service have a row of zeros"),
                new("jiuye monitor diverted --services services.csv --ledger diverted.jsonl --from 2017-05-21 --to 2017-06-20 --out diverted", "with what the ledgers hold"),
            ],
        };
        return new TablesCall().With(verb, [services, ledger, from, to], (call, areas, _, cancellation) =>
        {
            var (first, last) = (call.GetRequiredValue(from)!.Value, call.GetRequiredValue(to)!.Value);
            if (last < first)
                throw new UsageException("--to lies before --from.");
            if (call.GetValue(services) is null && call.GetValue(ledger) is null)
                throw new UsageException("expected --services, --ledger or both.");
            IReadOnlyList<DivertedService> told = call.GetValue(services) is { } file ? ServiceFactFiles.ReadDiverted(file, cancellation) : [];
            IReadOnlyList<DivertedService> kept = call.GetValue(ledger) is { } path ? OfLedgers(path, first, last, call.InvocationConfiguration.Error, cancellation) : [];
            return [DivertedWorkerTable.Of([.. told, .. kept], first, last, [.. areas.Areas.Where(static area => area.Level == AreaLevel.Street)], areas.Names)];
        });
    }

    internal static Verb CreateAid()
    {
        var facts = TablesCall.OptionalFile("--recognised", "Persons recognised as hard to employ, CSV: person,area,recognised_on and, where known, employed_on,way,ended_on,zero_employment_household,officer,needs.");
        var ledger = new Option<string?>("--ledger") { Description = "The casework events instead, JSONL.", HelpName = "FILE" };
        var month = TablesCall.Month();
        var target = CommonOptions.OptionalWholeNumber("--target", "How many are to be brought into work in the year: broken down by area and person.", 0, 10_000_000);
        var verb = new Verb("aid", "就业援助工作情况（人社统EP8号) of the month; with --target the year's task broken down level by level and person by person.")
        {
            Examples =
            [
                new("jiuye monitor aid --recognised recognised.csv --month 2026-10", "the monthly table by street"),
                new("jiuye monitor aid --recognised recognised.csv --month 2026-10 --target 240 --out aid", "and the yearly targets with what is done by the end of the month"),
            ],
        };
        return new TablesCall().With(verb, [facts, ledger, month, target], (call, areas, level, cancellation) =>
        {
            var of = TablesCall.MonthOf(call.GetRequiredValue(month));
            var persons = (call.GetValue(facts), call.GetValue(ledger)) switch
            {
                ({ } file, null) => ServiceFactFiles.ReadAid(file, cancellation),
                (null, { } path) => LedgerFacts.Aid(Ledgers(path, cancellation), of.Last),
                _ => throw new UsageException("expected either --recognised or --ledger."),
            };
            return
            [
                EmploymentAidTable.Of(persons, of, level, areas.Names),
                .. call.GetValue(target) is { } goal ? Targets(persons, goal, of, areas) : [],
            ];
        });
    }

    internal static Verb CreateWillingness()
    {
        var ledger = new Option<string>("--ledger") { Description = "The casework events, JSONL.", HelpName = "FILE", Required = true };
        var (from, asOf) = (CommonOptions.Day("--from", "The first day of the survey, yyyy-MM-dd; older answers count as not asked."), CommonOptions.Day("--as-of", "The day, yyyy-MM-dd."));
        var verb = new Verb("willingness", "The willingness survey from the ledgers: who is registered, asked, willing and without work by area, those first where work should begin.")
        {
            Examples = [new("jiuye monitor willingness --ledger datasets/demo/ledger.jsonl.gz --from 2026-01-01 --as-of 2026-03-31", "areas in the order of need")],
        };
        return new TablesCall().With(verb, [ledger, from, asOf], (call, areas, level, cancellation) =>
        {
            var day = call.GetRequiredValue(asOf)!.Value;
            var ledgers = Ledgers(call.GetRequiredValue(ledger), cancellation);
            return [WillingnessTable.Of(LedgerFacts.Willingness(ledgers, day), call.GetRequiredValue(from)!.Value, day, level, areas.Names)];
        });
    }

    internal static Verb CreateVisits()
    {
        var visits = TablesCall.File("--visits", "Visits, CSV: side (vacancies or human_resources),on,visited and, where known, persons,problems,needs,needs_met.");
        var year = CommonOptions.WholeNumber("--year", "The year.", 1949, 2200, "YYYY");
        var quarter = CommonOptions.WholeNumber("--quarter", "The quarter.", 1, 4);
        (year.Required, quarter.Required) = (true, true);
        var verb = new Verb("visits", "The quarterly research reports on vacancies and on human resources: visits, what was found, problems and needs raised, beside the quarter before.")
        {
            Examples = [new("jiuye monitor visits --visits visits.csv --year 2026 --quarter 3", "both reports' tables")],
        };
        return new TablesCall().With(verb, [visits, year, quarter], (call, _, _, cancellation) =>
        {
            var facts = ServiceFactFiles.ReadVisits(call.GetRequiredValue(visits), cancellation);
            return
            [
                .. DevelopmentReport.Of(facts, ofVacancies: true, call.GetValue(year), call.GetValue(quarter)),
                .. DevelopmentReport.Of(facts, ofVacancies: false, call.GetValue(year), call.GetValue(quarter)),
            ];
        });
    }

    internal static Verb CreateGuidance()
    {
        var items = TablesCall.File("--items", "Guidance items on the website, CSV: kind (seeker_tips, employer_tips, self_assessment),published_on,visits.");
        var (from, to) = (CommonOptions.Day("--from", "The first day, yyyy-MM-dd."), CommonOptions.Day("--to", "The last day, yyyy-MM-dd."));
        var verb = new Verb("guidance", "Guidance items published and guidance visits, by kind.")
        {
            Examples = [new("jiuye monitor guidance --items items.csv --from 2026-10-01 --to 2026-10-31", "the month's counts")],
        };
        return new TablesCall().With(verb, [items, from, to], (call, _, _, cancellation) =>
        {
            var (first, last) = (call.GetRequiredValue(from)!.Value, call.GetRequiredValue(to)!.Value);
            return last < first ? throw new UsageException("--to lies before --from.") : [GuidanceCountTable.Of(ServiceFactFiles.ReadGuidance(call.GetRequiredValue(items), cancellation), first, last)];
        });
    }

    internal static Verb CreateTopics()
    {
        var questions = TablesCall.File("--questions", "Questions that came in, CSV: on and, where known, topic,answered.");
        var (from, to) = (CommonOptions.Day("--from", "The first day, yyyy-MM-dd."), CommonOptions.Day("--to", "The last day, yyyy-MM-dd."));
        var verb = new Verb("topics", "热点难点问题: what people ask about, the most asked first, beside the period of the same length before.")
        {
            Examples = [new("jiuye monitor topics --questions questions.csv --from 2026-07-01 --to 2026-09-30", "the quarter's topics")],
        };
        return new TablesCall().With(verb, [questions, from, to], (call, _, _, cancellation) =>
        {
            var (first, last) = (call.GetRequiredValue(from)!.Value, call.GetRequiredValue(to)!.Value);
            if (last < first)
                throw new UsageException("--to lies before --from.");
            var all = ServiceFactFiles.ReadQuestions(call.GetRequiredValue(questions), cancellation);
            (string?, bool)[] Between(DateOnly begin, DateOnly end) => [.. all.Where(one => one.On >= begin && one.On <= end).Select(static one => (one.Topic, one.IsAnswered))];
            return [TopicTable.Of(Between(first, last), Between(first.AddDays(first.DayNumber - last.DayNumber - 1), first.AddDays(-1)), FormattableString.Invariant($"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"))];
        });
    }

    private static IReadOnlyList<StatisticalTable> Targets(IReadOnlyList<AidFact> persons, int goal, ReportMonth month, AreaFile areas)
    {
        try
        {
            return AidTargets.Of(persons, goal, new(month.Year, 12, 31), month.Last, areas.Names);
        }
        catch (ArgumentException wrong)
        {
            // The target is the caller's, and so are the persons it is laid against.
            throw new UsageException(wrong.Message);
        }
    }

    private static IReadOnlyList<DivertedService> OfLedgers(string path, DateOnly first, DateOnly last, TextWriter error, CancellationToken cancellation)
    {
        var ledgers = Ledgers(path, cancellation);
        var without = LedgerFacts.WithoutOffice(ledgers, last);
        if (without > 0)
            error.WriteLine(FormattableString.Invariant($"jiuye: {without} ledgers name no office; their services are in no street's row"));
        return LedgerFacts.Diverted(ledgers, first, last);
    }

    private static IReadOnlyList<Ledger> Ledgers(string path, CancellationToken cancellation) => Ledger.All(LedgerFile.Read(path, cancellation: cancellation));
}
