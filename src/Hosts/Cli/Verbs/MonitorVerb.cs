using System.CommandLine;
using Jiuye.Analytics;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>Monthly monitoring: systems compared, monthly tables, offices without business, and the statutory tables.</summary>
internal static class MonitorVerb
{
    internal static Command Create()
    {
        var verb = new Verb("monitor", "Monthly monitoring: systems compared on the 25th, the eleven monthly tables, offices without business, and the tables that the texts name.");
        verb.Subcommands.Add(Compare());
        verb.Subcommands.Add(Tables());
        verb.Subcommands.Add(Use());
        verb.Subcommands.Add(StatutoryVerbs.CreateDiverted());
        verb.Subcommands.Add(StatutoryVerbs.CreateAid());
        verb.Subcommands.Add(StatutoryVerbs.CreateWillingness());
        verb.Subcommands.Add(StatutoryVerbs.CreateVisits());
        verb.Subcommands.Add(StatutoryVerbs.CreateGuidance());
        verb.Subcommands.Add(StatutoryVerbs.CreateTopics());
        return verb;
    }

    private static Verb Compare()
    {
        var records = new Option<string[]>("--records")
        {
            Description = "The systems' records, CSV, one file a system or all in one: person,system,standing and, where known, office,on,basic_data,empty_fields. person is an opaque key, never an ID number; basic_data a digest that all systems compute alike.",
            HelpName = "CSV",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var asOf = CommonOptions.Day("--as-of", "The day of the comparison, the 25th of the month under 001, yyyy-MM-dd.");
        var verb = new Verb("compare", "Lay the systems' records of every unemployed person side by side: who is unemployed here and insured, employed, placed or retired there; for each office what to check.")
        {
            Examples =
            [
                new("jiuye monitor compare --records unemployed.csv social.csv medical.csv archives.csv placement.csv local.csv --as-of 2026-11-25 --areas areas.csv", "what each office has to check"),
                new("jiuye monitor compare --records all.csv --as-of 2026-11-25 --out compared", "the counts and the list as CSV and JSON"),
            ],
        };
        return new TablesCall().With(verb, [records, asOf], (call, areas, _, cancellation) =>
            ComparisonTables.Of(SystemRecordFile.Read(call.GetRequiredValue(records), cancellation), call.GetRequiredValue(asOf)!.Value, areas.Names));
    }

    private static Verb Tables()
    {
        var registrations = TablesCall.File("--registrations", $"Registrations as unemployed, CSV, ended ones included: {RegistrationFactFile.Columns}.");
        var archives = TablesCall.OptionalFile("--archives", "Archives kept by the streets, CSV: office,received_on,holder and left_on.");
        var month = TablesCall.Month();
        var since = new Option<string?>("--complete-since") { Description = "The first month from which registrations are complete, yyyy-MM; default: thirteen months back.", HelpName = "yyyy-MM" };
        var verb = new Verb("tables", "The eleven monthly tables of the dynamic monitoring, and the month beside the month before and a year ago.")
        {
            Examples = [new("jiuye monitor tables --registrations registrations.csv --archives archives.csv --month 2026-10 --areas areas.csv --out tables", "eleven tables and the analysis, CSV and JSON")],
        };
        return new TablesCall().With(verb, [registrations, archives, month, since], (call, areas, _, cancellation) =>
        {
            var facts = RegistrationFactFile.Read(call.GetRequiredValue(registrations), cancellation);
            var kept = call.GetValue(archives) is { } path ? RegistrationFactFile.ReadArchives(path, cancellation) : [];
            var of = TablesCall.MonthOf(call.GetRequiredValue(month));
            var complete = call.GetValue(since) is { } first ? TablesCall.MonthOf(first).First : of.Plus(-12).First;
            return [.. MonthlyTables.Of(facts, kept, of, areas.Names), MonthlyAnalysis.Of(facts, of, complete)];
        });
    }

    private static Verb Use()
    {
        var uses = TablesCall.File("--uses", "What offices uploaded, CSV: office,month,placements,guidance and, where known, employers,cases,returned,explained,system_fault.");
        var month = TablesCall.Month();
        var policy = new Option<string>("--policy") { Description = "A policy by name or a JSON file: the day of the final notice.", HelpName = "NAME|FILE", Required = true };
        var verb = new Verb("use", "Which offices had no placement or guidance business (零业务), with what follows on the 20th, and the month's monitoring report.")
        {
            Examples = [new("jiuye monitor use --uses uses.csv --month 2026-10 --policy shunyi-2011 --areas areas.csv", "offices of --areas without a line had no business")],
        };
        return new TablesCall().With(verb, [uses, month, policy], (call, areas, _, cancellation) =>
        {
            var (found, of) = (OfficeUseFile.Read(call.GetRequiredValue(uses), cancellation), TablesCall.MonthOf(call.GetRequiredValue(month)));
            return
            [
                SystemUse.Table(SystemUse.ZeroBusiness(found, areas.Areas, of, Policy.Find(call.GetRequiredValue(policy))), of, areas.Names),
                SystemUse.Report(found, areas.Areas, of, areas.Names),
            ];
        });
    }
}
