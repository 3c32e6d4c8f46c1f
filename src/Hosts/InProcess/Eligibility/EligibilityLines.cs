using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A report on one person: lines in both languages for people, one JSON object for machines.</summary>
public static class EligibilityLines
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report for people, line by line: what holds, what can't be told and what to ask, what fails and what would change it.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="report">The report.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    public static IEnumerable<string> Text(SeekerId person, EligibilityReport report, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(policy);
        yield return string.Create(CultureInfo.InvariantCulture, $"{person.Value}  {policy.Name}  {asOf:yyyy-MM-dd}");
        foreach (var list in report.Findings.GroupBy(static finding => finding.List))
        {
            yield return "  " + list.Key.Meaning;
            foreach (var finding in list)
            {
                foreach (var line in Lines(finding))
                    yield return line;
            }
        }

        foreach (var words in report.InWords)
            yield return $"  未列规则 / no rule stated: {words.ToText()} [{Both(words.Source)}]";
        if (report.Silent.Count > 0)
            yield return $"  本地文件未规定 / the jurisdiction says nothing on: {string.Join(", ", report.Silent.Select(static list => list.Name))}";
    }

    /// <summary>The report as one JSON object.</summary>
    /// <inheritdoc cref="Text"/>
    public static string Json(SeekerId person, EligibilityReport report, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(policy);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            json.WriteString("id", person.Value);
            json.WriteString("policy", policy.Name);
            json.WriteString("as_of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStartArray("decisions");
            foreach (var finding in report.Findings)
                Write(json, finding);
            json.WriteEndArray();
            Names(json, "silent", report.Silent.Select(static list => list.Name));
            Names(json, "in_words", report.InWords.Select(static words => words.ToText().Zh + " [" + Citation.InChinese(words.Source) + "]"));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    // Lines are in both languages, and so is what they rest on.
    private static Bilingual Both(string article) => new(Citation.InChinese(article), article);

    private static IEnumerable<string> Lines(EligibilityFinding finding)
    {
        var decision = finding.Decision;
        var tier = finding.Tier is { } named ? "@" + Word(named) + " " : "";
        yield return $"    {Mark(decision.Verdict)} {finding.Code} {tier}{decision.Outcome} [{Both(decision.Article)}]";
        foreach (var ask in decision.Ask)
            yield return $"        问 / ask: {ask}";
        if (decision.Verdict != Verdict.CannotTell)
            yield return $"        事实 / facts: {string.Join("；", decision.Facts.Select(static fact => fact.Zh))} / {string.Join("; ", decision.Facts.Select(static fact => fact.En))}";
        foreach (var change in decision.WouldChange)
            yield return $"        会改变结论 / would change it: {change}";
        if (decision.Note is { } note)
            yield return $"        注 / note: {note}";
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "是 / holds     ",
        Verdict.Fails => "否 / fails     ",
        _ => "待查 / cannot tell",
    };

    private static void Write(Utf8JsonWriter json, EligibilityFinding finding)
    {
        var decision = finding.Decision;
        json.WriteStartObject();
        json.WriteString("list", finding.List.Name);
        json.WriteString("code", finding.Code);
        if (finding.Tier is { } tier)
            json.WriteString("tier", Word(tier));
        json.WriteString("verdict", Word(decision.Verdict));
        json.WriteString("outcome_zh", decision.Outcome.Zh);
        json.WriteString("outcome_en", decision.Outcome.En);
        json.WriteString("article", decision.Article);
        JsonText.WriteTexts(json, "facts", decision.Facts);
        JsonText.WriteTexts(json, "would_change", decision.WouldChange);
        json.WriteStartArray("changes");
        foreach (var way in decision.Changes)
        {
            json.WriteStartObject();
            foreach (var change in way)
                json.WriteString(change.Fact, change.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonText.WriteTexts(json, "ask", decision.Ask);
        Names(json, "missing", decision.Missing);
        Names(json, "must_set", decision.MustSet);
        if (decision.Note is { } note)
        {
            json.WriteString("note_zh", note.Zh);
            json.WriteString("note_en", note.En);
        }

        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
