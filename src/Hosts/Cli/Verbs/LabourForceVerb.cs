using System.CommandLine;
using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The labour force: the seven masteries, progress of the survey, indicators, the standard of full employment, skills.</summary>
internal static class LabourForceVerb
{
    private const string PolicyMeaning = "A policy by name or a JSON file.";

    internal static Command Create()
    {
        var verb = new Verb("labour-force", "The labour force (七个全掌握) from survey records: overall situation, industry, age, education, skill, pay and needs; progress; rates; full employment; skills.");
        verb.Subcommands.Add(Report());
        verb.Subcommands.Add(Progress());
        verb.Subcommands.Add(Standard());
        verb.Subcommands.Add(Changes());
        verb.Subcommands.Add(SkillsVerb.CreateGap());
        verb.Subcommands.Add(SkillsVerb.CreateDemand());
        verb.Subcommands.Add(Projects());
        return verb;
    }

    private static Option<string> Survey() => TablesCall.File("--survey", $"The survey, CSV, a person of the roll a line, surveyed or not: {LabourFile.Columns}. needs and categories have semicolons between, - for none; empty is not recorded.");

    private static Option<DateOnly?> AsOf() => CommonOptions.Day("--as-of", "The day, yyyy-MM-dd; what was surveyed later is not counted.");

    private static Verb Report()
    {
        var (survey, asOf) = (Survey(), AsOf());
        var registered = CommonOptions.OptionalWholeNumber("--urban-registered", "Urban persons registered as unemployed at the end of the period, for the registered rate.", 0, 1_000_000_000);
        var employed = CommonOptions.OptionalWholeNumber("--urban-employed", "Urban persons in work, from labour statistics; default: the survey's, where the whole roll was surveyed.", 0, 1_000_000_000);
        var published = CommonOptions.OptionalWholeNumber("--published-labour-force", "The labour force as published before; a difference is said.", 0, 1_000_000_000);
        var policy = CommonOptions.Policy("A policy by name or a JSON file: adds how communities and streets stand by its standard of full employment, without the lists of records. Default: none.");
        var reported = TablesCall.OptionalFile("--street-reports", "What streets reported, CSV: street,figure,value; figures by the names of the columns of the first table. Laid beside what the system counts.");
        var verb = new Verb("report", "The seven masteries, those without work with reasons and needs, key and difficult points, and the main indicators with their definitions.")
        {
            Examples =
            [
                new("jiuye labour-force report --survey survey.csv --as-of 2026-10-31 --areas areas.csv", "a district by street, on the screen"),
                new("jiuye labour-force report --survey survey.csv --as-of 2026-10-31 --by community --out report", "a street by community: a CSV file a table and tables.json"),
                new("jiuye labour-force report --survey survey.csv --as-of 2026-10-31 --urban-registered 1100 --urban-employed 108900", "with the registered rate (城镇登记失业率)"),
                new("jiuye labour-force report --survey survey.csv --as-of 2026-10-31 --policy shunyi-2011 --out report", "with the verdicts on 90%, 80% and 95%, for the text of `publish --template labour-force`"),
            ],
        };
        return new TablesCall().With(verb, [survey, asOf, registered, employed, published, policy, reported], (call, areas, level, cancellation) =>
        {
            var facts = LabourFile.Read(call.GetRequiredValue(survey), cancellation);
            var settings = Settings(call.GetRequiredValue(asOf)!.Value, level, areas);
            return
            [
                .. SevenMasteries.Of(facts, settings),
                .. NeedAnalysis.Of(facts, settings),
                KeyPoints.Table(facts, settings),
                DistrictIndicators.Of(facts, settings, new()
                {
                    UrbanRegisteredUnemployed = call.GetValue(registered),
                    UrbanEmployed = call.GetValue(employed),
                    PublishedLabourForce = call.GetValue(published),
                }),
                .. call.GetValue(policy) is { } name ? Standards(facts, settings, Policy.Find(name), areas).Where(static table => !table.ListsPersons) : [],
                .. call.GetValue(reported) is { } path ? [StreetReportCheck.Of(ServiceFactFiles.ReadStreetReports(path, cancellation), facts, settings)] : Array.Empty<StatisticalTable>(),
            ];
        });
    }

    private static Verb Projects()
    {
        var projects = TablesCall.File("--projects", "Large projects, CSV: name,size,unit and, where quoted, posts.");
        var period = new Option<string>("--period") { Description = "The period that the forecast speaks of, such as 2011—2015.", Required = true, HelpName = "TEXT" };
        var verb = new Verb("projects", "Posts that large projects are expected to bring: quoted, a unit of size, and by analogy with quoted projects of the same unit.")
        {
            Examples = [new("jiuye labour-force projects --projects projects.csv --period 2011—2015", "quoted posts and what they imply for the others")],
        };
        return new TablesCall().With(verb, [projects, period], (call, _, _, cancellation) =>
            [ProjectPosts.Table(ServiceFactFiles.ReadProjects(call.GetRequiredValue(projects), cancellation), call.GetRequiredValue(period))]);
    }

    private static Verb Progress()
    {
        var (survey, asOf, policy) = (Survey(), AsOf(), CommonOptions.Policy("A policy by name or a JSON file, for the days within which a survey is to be entered."));
        var begin = new Option<string?>("--begin") { Description = "The first day of the survey, yyyy-MM-dd, for the table of all weeks.", HelpName = "yyyy-MM-dd" };
        var verb = new Verb("progress", "How far the survey and its entry have come in the week that ends on --as-of, by area, with entries that are late.")
        {
            Examples =
            [
                new("jiuye labour-force progress --survey survey.csv --as-of 2026-10-16 --policy shunyi-2011 --by community", "the week's table"),
                new("jiuye labour-force progress --survey survey.csv --as-of 2026-10-31 --begin 2026-10-08 --by community --out progress", "and week by week since the beginning"),
            ],
        };
        return new TablesCall().With(verb, [survey, asOf, policy, begin], (call, areas, level, cancellation) =>
        {
            var facts = LabourFile.Read(call.GetRequiredValue(survey), cancellation);
            var settings = Settings(call.GetRequiredValue(asOf)!.Value, level, areas);
            var days = call.GetValue(policy) is { } name ? Policy.Find(name).Get(PolicyParameters.SurveyEntryDays) is { } deadline ? (int?)deadline.Amount : null : null;
            return [SurveyProgress.Week(facts, settings, days), .. call.GetValue(begin) is { } first ? [SurveyProgress.Weeks(facts, settings, DayOf(first))] : Array.Empty<StatisticalTable>()];
        });
    }

    private static Verb Standard()
    {
        var (survey, asOf, policy) = (Survey(), AsOf(), new Option<string>("--policy") { Description = PolicyMeaning, HelpName = "NAME|FILE", Required = true });
        var verb = new Verb("standard", "Communities and streets beside the standard of full employment: how many of how many, what the missing records could change, what is still needed, whose records are missing.")
        {
            Examples =
            [
                new("jiuye labour-force standard --survey survey.csv --as-of 2026-10-31 --policy shunyi-2011 --areas areas.csv", "communities, streets with their certified communities, and the communities' own watch"),
                new("jiuye labour-force standard --survey survey.csv --as-of 2026-10-31 --policy shunyi-2011 --out standard", "with the lists of missing records as CSV"),
            ],
        };
        return new TablesCall().With(verb, [survey, asOf, policy], (call, areas, level, cancellation) =>
        {
            var facts = LabourFile.Read(call.GetRequiredValue(survey), cancellation);
            var day = call.GetRequiredValue(asOf)!.Value;
            var (settings, rules) = (Settings(day, level, areas), Policy.Find(call.GetRequiredValue(policy)));
            StatisticalTable[] tables =
            [
                .. Standards(facts, settings, rules, areas),
                .. rules.Get(PolicyParameters.PolicyAwarenessRate) is null ? [] : new[] { FullEmploymentTables.OfIndicator("policy_awareness", new("政策知晓率", "Policy awareness"), facts, settings, rows => FullEmployment.PolicyAwareness(rows, day, rules)) },
                .. rules.Get(PolicyParameters.SkilledWorkerCertifiedRate) is null ? [] : new[] { FullEmploymentTables.OfIndicator("skilled_workers_certified", new("技术工人持证率", "Skilled workers with a certificate"), facts, settings, rows => FullEmployment.SkilledWorkersCertified(rows, day, rules)) },
            ];
            return tables.Length > 0 ? tables : throw new UsageException($"--policy {rules.Name}: sets no standard of full employment; shunyi-2011 does.");
        });
    }

    private static IEnumerable<StatisticalTable> Standards(IReadOnlyList<LabourFact> facts, LabourReportSettings settings, Policy rules, AreaFile areas) =>
        Enum.GetValues<StandardScope>().SelectMany(scope => FullEmploymentTables.Of(FullEmployment.Of(facts, settings.AsOf, scope, rules, areas.Certified), settings));

    private static Verb Changes()
    {
        var (survey, asOf) = (Survey(), AsOf());
        var before = TablesCall.File("--before", "The survey as it stood before, the same columns.");
        var verb = new Verb("changes", "What changed between two states of the records: onto the roll and off it, between work, unemployment and neither.")
        {
            Examples = [new("jiuye labour-force changes --before survey-q2.csv --survey survey-q3.csv --as-of 2026-09-30", "the quarter's changes by street")],
        };
        return new TablesCall().With(verb, [survey, before, asOf], (call, areas, level, cancellation) =>
            [LabourChanges.Of(LabourFile.Read(call.GetRequiredValue(before), cancellation), LabourFile.Read(call.GetRequiredValue(survey), cancellation), Settings(call.GetRequiredValue(asOf)!.Value, level, areas))]);
    }

    internal static LabourReportSettings Settings(DateOnly asOf, AreaLevel level, AreaFile areas) => new() { AsOf = asOf, Level = level, Names = areas.Names };

    private static DateOnly DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"--begin '{text}': expected yyyy-MM-dd.");
}
