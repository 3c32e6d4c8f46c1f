using System.Globalization;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Findings of the posting audit as lines: CSV for people, JSON for machines.</summary>
public static class FindingLines
{
    /// <summary>The header of the CSV form.</summary>
    public const string Heading = "posting,rule,kind,severity,ground,field,start,length,quote,source,reason,suggestion,exception";

    /// <summary>A finding as a CSV row without line end.</summary>
    public static string Csv(PostingId posting, PostingFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{CsvField.Of(posting.Value)},{finding.Rule},{SnakeCase(finding.Kind)},{SnakeCase(finding.Severity)},{Ground(finding)},{SnakeCase(finding.Field)},{finding.Start},{finding.Length},{CsvField.Of(finding.Quote)},{CsvField.Of(Citation.InChinese(finding.Source))},{CsvField.Of(finding.Reason.Zh)},{CsvField.Of(finding.Suggestion.Zh)},{CsvField.Of(finding.Exception?.Zh ?? "")}");
    }

    /// <summary>A finding as one JSON object.</summary>
    public static string Json(PostingId posting, PostingFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return JsonText.Line((posting, finding), static (json, one) => Write(json, one.posting, one.finding));
    }

    private static void Write(Utf8JsonWriter json, PostingId posting, PostingFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("posting", posting.Value);
        json.WriteString("rule", finding.Rule);
        json.WriteString("kind", SnakeCase(finding.Kind));
        json.WriteString("severity", SnakeCase(finding.Severity));
        if (finding.Ground is { } ground)
            json.WriteString("ground", SnakeCase(ground));
        json.WriteString("field", SnakeCase(finding.Field));
        if (finding.Field == PostingField.Tags)
            json.WriteNumber("item", finding.Item);
        if (finding.Length > 0)
        {
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("length", finding.Length);
            json.WriteString("quote", finding.Quote);
        }

        json.WriteString("source", finding.Source);
        json.WriteString("source_zh", Citation.InChinese(finding.Source));
        Text(json, "reason", finding.Reason);
        Text(json, "suggestion", finding.Suggestion);
        if (finding.Exception is { } exception)
            Text(json, "exception", exception);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static string Ground(PostingFinding finding) => finding.Ground is { } ground ? SnakeCase(ground) : "";

    /// <summary>The name of a value as files write it: <c>household_registration</c>.</summary>
    internal static string SnakeCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
