using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The standard quarterly tables of a dataset folder, as CSV and JSON.</summary>
internal static class SupplyDemandReport
{
    private const string ReportFile = "report.json";
    private const string RecordsFile = "records.csv";

    // What jiuye publish and audit-publication take.
    private const string TablesFile = "tables.json";

    // A quarter is reported within the month after it; a register of a later day has lost records since.
    private const int DaysToReport = 31;

    internal static Command Create()
    {
        var dataset = new Argument<string>("DATASET") { Description = "A dataset folder: dataset.json, postings, seekers." };
        var quarter = new Option<Quarter>("--quarter") { Description = "The quarter, such as 2026Q3.", HelpName = "YYYYQn", Required = true, CustomParser = Parse };
        var previous = new Option<string?>("--previous") { Description = "The dataset folder as it stood for the quarter before; without it there is no comparison. DATASET itself may be given where it keeps closed records; the report then says so.", HelpName = "DATASET" };
        var yearAgo = new Option<string?>("--year-ago") { Description = "The dataset folder as it stood a year ago, likewise.", HelpName = "DATASET" };
        var weight = new Option<decimal>("--gap-weight") { Description = "The weight of the gap's size in the shortage ranking, 0 to 1; the number of reporting places has the rest.", HelpName = "W", DefaultValueFactory = static _ => 0.5m };
        var output = new Option<string>("--out") { Description = "The folder to write: new, empty, or an earlier report, which is replaced whole.", HelpName = "DIR", Required = true };
        var withhold = new Option<bool>("--withhold") { Description = "Write only what may leave the office: tables.json and a CSV file a table, with what the policy withholds taken out. Default: as the policy has it for working tables." };
        var earlier = WithheldTables.Earlier();
        var policy = CommonOptions.Policy();
        var threads = CommonOptions.Threads();
        var verb = new Verb("report", "Write the twelve standard quarterly tables, growth over the same places, the shortage ranking, mismatch and where each count comes from.")
        {
            Examples =
            [
                new("jiuye supply-demand report datasets/demo --quarter 2026Q1 --out quarter", "a CSV a table, report.json with all of them, and records.csv, which names every record counted"),
                new("jiuye supply-demand report data/2026Q3 --quarter 2026Q3 --previous data/2026Q2 --year-ago data/2025Q3 --out quarter", "compared with the registers as they stood then"),
                new("jiuye supply-demand report data/2026Q3 --quarter 2026Q3 --previous data/2026Q2 --withhold --earlier 2026Q2/tables.json --out quarter", "for publication: no change tells what the last quarter's tables withhold"),
            ],
        };
        verb.Arguments.Add(dataset);
        foreach (var option in new Option[] { quarter, previous, yearAgo, weight, policy, withhold, earlier, threads, output })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Write(
                new(call.GetRequiredValue(dataset), call.GetValue(previous), call.GetValue(yearAgo), call.GetValue(policy), call.GetRequiredValue(output), call.GetValue(withhold), call.GetValue(earlier) ?? []),
                call.GetValue(quarter),
                call.GetValue(weight),
                call.GetValue(threads),
                call.InvocationConfiguration.Error,
                cancellation),
            cancellation));
        return verb;
    }

    private static int Write(Places places, Quarter quarter, decimal weight, int threads, TextWriter error, CancellationToken cancellation)
    {
        if (weight is < 0 or > 1)
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--gap-weight {weight}: expected a number from 0 to 1."));
        if (places.Released.Length > 0 && !places.Withhold)
            throw new UsageException("--earlier: expected --withhold too.");
        var rejected = new RejectedOnScreen(error);
        using var progress = new ConsoleProgress(error);
        var options = new ReadOptions { Rejected = rejected.Add, Progress = progress };
        var now = QuarterlyDataset.Read(places.Dataset, options, threads, cancellation);
        var counts = now.CountsOf(quarter);
        if (counts.IsEmpty)
            throw new DatasetException(places.Dataset, $"no posting and no seeker is valid in {quarter}; expected a quarter that its records cover");
        var rule = RuleOf(places.Policy ?? now.Manifest.Policy);
        var before = Earlier(now, places.Previous, places, quarter.Previous, options, threads, cancellation);
        var yearBefore = Earlier(now, places.YearAgo, places, quarter.YearAgo, options, threads, cancellation);
        var report = QuarterlyReports.Of(
            now.Manifest.Name,
            counts,
            before?.Counts,
            yearBefore?.Counts,
            new() { NoRequirement = rule, NoRequirementOfTraits = RuleOfTraits(rule), Shortage = new() { GapWeight = weight } });
        report = report with
        {
            Notes = [.. report.Notes, .. Origin(now), .. new[] { before, yearBefore }.OfType<EarlierQuarter>().Where(static each => each.IsLookedBack).Select(static each => each.Caution), .. OneSided(report)],
            IsQuarterLookedBack = before is { IsLookedBack: true },
            IsYearLookedBack = yearBefore is { IsLookedBack: true },
        };
        foreach (var side in OneSided(report))
            error.WriteLine($"jiuye: {side}");
        var policy = Policy.Find(places.Policy ?? now.Manifest.Policy);
        if (places.Withhold || policy.Publication.WithheldWorkingTables)
            TableFolder.Write(places.Output, WithheldTables.Of(QuarterlyStatisticalTables.Of(report), policy, places.Released), CsvAudience.Programs);
        else
            WriteAll(places.Output, report, now.FactsOf(quarter));
        progress.Dispose();
        error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{quarter}: {report.Demand.Count.Valid} openings of {report.Demand.Count.Records} postings ({now.Duplicates} duplicates left out), {report.Seekers.Count.Valid} seekers; {places.Output}"));
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    private static void WriteAll(string output, QuarterlyReport report, IEnumerable<QuarterlyFact> facts) =>
        WholeFolder.Write(output, ReportFile, "an earlier report", folder =>
        {
            foreach (var table in QuarterlyTidyTables.All(report))
                Save(folder, table.Name + ".csv", stream => TidyCsv.Write(table, stream));
            Save(folder, ReportFile, stream => QuarterlyReportJson.Write(report, stream));
            Save(folder, TablesFile, stream => StatisticalTableJson.Write(QuarterlyStatisticalTables.Of(report), stream));
            Save(folder, RecordsFile, stream => QuarterlyRecords.Write(facts, stream));
        });

    // Today's register holds few of an earlier quarter's records, and growth counted from it is growth of what has not been deleted: only on request.
    private static EarlierQuarter? Earlier(QuarterlyDataset now, string? folder, Places places, Quarter quarter, ReadOptions options, int threads, CancellationToken cancellation)
    {
        if (folder is null)
            return null;
        var register = IsSame(folder, places.Dataset) ? now : QuarterlyDataset.Read(folder, options, threads, cancellation);
        return new(quarter, register.CountsOf(quarter), register == now || register.Manifest.AsOf > quarter.Days.To.AddDays(DaysToReport));
    }

    private static IEnumerable<string> Origin(QuarterlyDataset now) => now.Manifest.Origin is { Length: > 0 } origin ? [QuarterlyReport.OriginNote + origin] : [];

    // A side without records is a quarter that is missing on it, not one of zeros.
    private static IEnumerable<string> OneSided(QuarterlyReport report)
    {
        if (report.Demand.Count.Records == 0)
            yield return $"{report.Quarter} 没有有效的岗位记录：需求一栏的零是缺数据，不是没有需求。";
        if (report.Seekers.Count.Records == 0)
            yield return $"{report.Quarter} 没有有效的求职记录：求职一栏的零是缺数据，不是没有求职者。";
    }

    private static bool IsSame(string one, string other) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(one)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(other));

    private static NoRequirementRule RuleOf(string policy)
    {
        var name = Policy.Find(policy).Publication.NoRequirement;
        return NoRequirementRules.TryParse(name, out var rule) ? rule
            : throw new UsageException($"the policy's no_requirement '{name}' is no rule: expected none, seekers, demand or demand_rounded.");
    }

    // Where an office spreads 无要求 at all, its tables by traits of persons spread the openings that ask for none.
    private static NoRequirementRule RuleOfTraits(NoRequirementRule rule) => rule == NoRequirementRule.Seekers ? NoRequirementRule.Demand : rule;

    private static void Save(string folder, string file, Action<Stream> write)
    {
        using var stream = File.Create(Path.Combine(folder, file));
        write(stream);
    }

    private static Quarter Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!Quarter.TryParse(text, out var quarter))
            result.AddError($"'{text}' is no quarter: expected a year and Q1 to Q4, such as 2026Q3.");
        return quarter;
    }

    /// <summary>An earlier quarter; looked back on where it was counted from a register of later days.</summary>
    private sealed record EarlierQuarter(Quarter Quarter, QuarterlyCounts Counts, bool IsLookedBack)
    {
        internal string Caution => $"{Quarter} 的数字由其后日期的数据回溯得出，此后删除的记录不在其中，与它的比较偏高。";
    }

    private sealed record Places(string Dataset, string? Previous, string? YearAgo, string? Policy, string Output, bool Withhold, string[] Released);
}
