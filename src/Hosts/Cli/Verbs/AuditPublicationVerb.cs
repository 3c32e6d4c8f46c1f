using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Jiuye.Analytics;
using Jiuye.Analytics.Publication;

namespace Jiuye.Cli;

/// <summary><c>jiuye audit-publication</c>: does what is about to be signed agree with its figures?</summary>
internal static class AuditPublicationVerb
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    internal static Command Create()
    {
        var text = new Option<string?>("--text") { Description = "The report's Chinese text, UTF-8; without it only the tables are audited.", HelpName = "FILE" };
        var tables = new Option<string[]>("--tables") { Description = "JSON files of tables, those of earlier periods included: for changes and stale text.", HelpName = "FILES", Required = true, AllowMultipleArgumentsPerToken = true };
        var period = new Option<string?>("--period") { Description = "The period that the report speaks of; default: the latest of the tables.", HelpName = "2026Q3" };
        var rule = new Option<string?>("--no-requirement") { Description = "How 无要求 enters the ratios; default: the rule under which most ratios of a table come out.", HelpName = "RULE" };
        rule.AcceptOnlyFromAmong([.. NoRequirementRules.All.Select(NoRequirementRules.NameOf)]);
        var json = CommonOptions.Json();
        var file = TableOutput.Option();
        var verb = new Verb("audit-publication", "Check a report's text and tables against each other before they are signed: swapped digits, stale text, wrong bases, sums, ratios, directions, ranks.")
        {
            Examples =
            [
                new("jiuye audit-publication --text report.txt --tables 2026Q3.json 2026Q2.json 2025Q3.json", "a line a finding: place, what stands there, what should, why; exit code 3 where there is one"),
                new("jiuye audit-publication --tables 2026Q3.json --no-requirement seekers --json", "the tables alone under the stated rule, as JSON lines"),
            ],
        };
        foreach (var option in new Option[] { text, tables, period, rule, json, file })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var all = call.GetValue(tables)!.SelectMany(TableFile.Read).ToArray();
                var report = call.GetValue(text) is { } path ? ReadText(path) : null;
                var wanted = call.GetValue(period);
                if (wanted is not null && all.All(table => table.Period != wanted))
                    throw new UsageException($"--period {wanted}: the tables are of {string.Join(", ", all.Select(static table => table.Period).Distinct(StringComparer.Ordinal))}.");
                var audit = PublicationAuditor.Audit(all, report, new()
                {
                    Period = wanted,
                    NoRequirement = NoRequirementRules.TryParse(call.GetValue(rule), out var known) ? known : null,
                });
                TableOutput.Write(call.InvocationConfiguration.Output, call.GetValue(file), writer => Write(audit, writer, call.GetValue(json)));
                call.InvocationConfiguration.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"jiuye: {audit.Findings.Count} findings in {audit.Checked:N0} figures and statements; {audit.Unchecked.Count} figures of the text that no table speaks of."));
                return audit.Findings.Count > 0 ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    private static string ReadText(string path) => File.Exists(path) ? File.ReadAllText(path) : throw new DatasetException(path, "is missing; expected the report's text");

    private static void Write(PublicationAudit audit, TextWriter writer, bool asJson)
    {
        if (!asJson)
            TableOutput.WriteLine(writer, ["table", "row", "column", "start", "found", "expected", "reason", "explanation_zh", "explanation_en", "sentence"]);
        foreach (var finding in audit.Findings)
        {
            if (asJson)
            {
                writer.Write(JsonSerializer.Serialize(new { finding.Place, finding.Found, finding.Expected, finding.Reason, finding.Explanation.Zh, finding.Explanation.En }, Layout) + "\n");
                continue;
            }

            var place = finding.Place;
            TableOutput.WriteLine(writer,
                [place.Table, place.Row, place.Column, place.Table is null ? place.Start : null, finding.Found, finding.Expected, JsonNamingPolicy.SnakeCaseLower.ConvertName(finding.Reason.ToString()), finding.Explanation.Zh, finding.Explanation.En, place.Sentence]);
        }
    }
}
