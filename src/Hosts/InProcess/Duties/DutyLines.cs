using System.Globalization;
using System.Text.Json;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A duty as one line: CSV for people, JSON for machines.</summary>
public static class DutyLines
{
    /// <summary>The header of the CSV form; <c>about</c> says whose the <c>id</c> is: seeker, employer, fair, loan, question, area;
    /// <c>calendar_missing</c> the year for want of whose holidays no last day can be told, or <c>plan</c> where the entry that started it names no planned day.</summary>
    public const string Heading = "id,status,due,not_before,overdue_working_days,from,posting,rule,what,article,tier,office,officer,about,calendar_missing";

    /// <summary>The duty as a CSV row without line end.</summary>
    public static string Csv(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return string.Join(
            ',',
            CsvField.Of(duty.Subject.Id),
            Status(duty.Status),
            Day(duty.Due),
            Day(duty.NotBefore),
            duty.OverdueWorkingDays.ToString(CultureInfo.InvariantCulture),
            Day(duty.From),
            CsvField.Of(duty.Posting?.Value ?? ""),
            duty.Rule.Id,
            CsvField.Of(duty.Rule.What.Zh),
            CsvField.Of(duty.Rule.Article),
            Tier(duty),
            duty.Office?.ToString() ?? "",
            CsvField.Of(duty.Officer),
            SubjectNames.Of(duty.Subject.Kind),
            duty.LacksPlan ? "plan" : duty.MissingYear?.ToString(CultureInfo.InvariantCulture) ?? "");
    }

    /// <summary>The duty as one JSON object.</summary>
    public static string Json(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return JsonText.Line(duty, Write);
    }

    private static void Write(Utf8JsonWriter json, Duty duty)
    {
        json.WriteStartObject();
        json.WriteString(SubjectNames.Of(duty.Subject.Kind), duty.Subject.Id);
        json.WriteString("status", Status(duty.Status));
        if (duty.Due is not null)
            json.WriteString("due", Day(duty.Due));
        if (duty.NotBefore is not null)
            json.WriteString("not_before", Day(duty.NotBefore));
        json.WriteNumber("overdue_working_days", duty.OverdueWorkingDays);
        json.WriteString("from", Day(duty.From));
        if (duty.MissingYear is { } year)
            json.WriteNumber("calendar_missing", year);
        if (duty.LacksPlan)
            json.WriteBoolean("plan_missing", true);
        if (duty.Posting is { } posting)
            json.WriteString("posting", posting.Value);
        json.WriteString("rule", duty.Rule.Id);
        json.WriteString("what_zh", duty.Rule.What.Zh);
        json.WriteString("what_en", duty.Rule.What.En);
        json.WriteString("article", duty.Rule.Article);
        json.WriteString("article_zh", Citation.InChinese(duty.Rule.Article));
        json.WriteStartArray("rows");
        foreach (var row in duty.Rule.Rows)
            json.WriteStringValue(row);
        json.WriteEndArray();
        if (duty.Rule.Tier is not null)
            json.WriteString("tier", Tier(duty));
        if (duty.Office is { } office)
            json.WriteString("office", office.ToString());
        if (duty.Officer.Length > 0)
            json.WriteString("officer", duty.Officer);
        json.WriteEndObject();
    }

    private static string Status(DutyStatus status) => status switch
    {
        DutyStatus.Overdue => "overdue",
        DutyStatus.Open => "open",
        DutyStatus.NotYet => "not_yet",
        DutyStatus.Done => "done",
        DutyStatus.DoneLate => "done_late",
        DutyStatus.Undated => "undated",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No status."),
    };

    private static string Tier(Duty duty) => duty.Rule.Tier?.ToString().ToLowerInvariant() ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
