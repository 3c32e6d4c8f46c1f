using System.Globalization;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Findings of the audit of seekers' records as lines: CSV for people, JSON for machines.</summary>
internal static class SeekerFindingLines
{
    internal const string Heading = "seeker,rule,severity,field,item,quote,reason,suggestion";

    internal static string Csv(SeekerId seeker, SeekerFinding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CsvField.Of(seeker.Value)},{finding.Rule},{FindingLines.SnakeCase(finding.Severity)},{finding.Field},{finding.Item},{CsvField.Of(finding.Quote)},{CsvField.Of(finding.Reason.Zh)},{CsvField.Of(finding.Suggestion.Zh)}");

    internal static string Json(SeekerId seeker, SeekerFinding finding) => JsonText.Line((seeker, finding), static (json, one) => Write(json, one.seeker, one.finding));

    private static void Write(Utf8JsonWriter json, SeekerId seeker, SeekerFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("seeker", seeker.Value);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", FindingLines.SnakeCase(finding.Severity));
        json.WriteString("field", finding.Field);
        json.WriteNumber("item", finding.Item);
        json.WriteString("quote", finding.Quote);
        json.WriteString("reason_zh", finding.Reason.Zh);
        json.WriteString("reason_en", finding.Reason.En);
        json.WriteString("suggestion_zh", finding.Suggestion.Zh);
        json.WriteString("suggestion_en", finding.Suggestion.En);
        json.WriteEndObject();
    }
}
