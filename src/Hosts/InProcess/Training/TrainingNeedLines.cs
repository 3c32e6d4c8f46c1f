using System.Text.Json;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A row of the ledger of training needs as one JSON object.</summary>
public static class TrainingNeedLines
{
    /// <summary>The row as one JSON object.</summary>
    public static string Json(TrainingNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return JsonText.Line(need, Write);
    }

    /// <summary>What one person is told as one JSON object: courses, documents, the subsidy to ask for.</summary>
    public static string Json(TrainingPush push)
    {
        ArgumentNullException.ThrowIfNull(push);
        return JsonText.Line(push, Write);
    }

    private static void Write(Utf8JsonWriter json, TrainingNeed need)
    {
        json.WriteStartObject();
        json.WriteString("seeker", need.Seeker.Value);
        json.Text("area", need.Area?.ToString());
        json.WriteString("age_band", need.AgeBand);
        json.Token<SkillGrade>("current_grade", need.CurrentGrade);
        json.Flag("wants", need.Wants);
        json.Flag("hard_to_employ", need.IsHardToEmploy);
        json.Day("available_from", need.AvailableFrom);
        json.Texts("routes", need.Routes);
        if (need.Suggested is { } suggested)
        {
            json.WriteStartObject("suggested");
            Option(json, suggested);
            if (need.IsBeyondRoute)
                json.WriteBoolean("beyond_route", true);
            if (need.IsWishAlone)
                json.WriteBoolean("wish_alone", true);
            json.WriteEndObject();
        }

        json.WriteString("reason_zh", need.Reason.Zh);
        json.WriteString("reason_en", need.Reason.En);
        Array(json, "alternatives", need.Alternatives, Option);
        Array(json, "errands", need.Errands, static (json, errand) =>
        {
            json.WriteString("certificate", errand.Certificate);
            Ids(json, "opens", errand.Opened);
        });
        Array(json, "ask", need.Ask, Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TrainingPush push)
    {
        json.WriteStartObject();
        json.WriteString("seeker", push.Seeker.Value);
        Array(json, "courses", push.Courses, static (json, course) =>
        {
            json.WriteString("course", course.Id.Value);
            Aim(json, course.Aim);
            json.Day("starts_on", course.StartsOn);
            json.Day("ends_on", course.EndsOn);
            json.Text("district", course.Place?.ToString());
            json.Text("address", course.Address.Length > 0 ? course.Address : null);
            json.Text("school", course.School.Length > 0 ? course.School : null);
            json.Texts("documents", course.Documents);
        });
        if (push.Subsidy is { } subsidy)
            Pointer(json, "subsidy", subsidy.Name, subsidy.Decision);
        if (push.FreeTraining is { } free)
            Pointer(json, "free_training", new("免费培训", "free training"), free);
        json.WriteEndObject();
    }

    private static void Pointer(Utf8JsonWriter json, string name, Bilingual what, Decision decision)
    {
        json.WriteStartObject(name);
        Text(json, what);
        json.Token<Verdict>("verdict", decision.Verdict);
        json.WriteString("article", decision.Article);
        Array(json, "ask", decision.Ask, Text);
        json.WriteEndObject();
    }

    private static void Option(Utf8JsonWriter json, TrainingOption option)
    {
        Aim(json, option.Aim);
        json.Token<TradeBasis>("basis", option.Basis);
        json.WriteNumber("openings", option.Openings);
        Ids(json, "opens", option.Opened);
        Ids(json, "completes", option.Completed);
        json.Texts("also_obtain", option.AlsoObtain);
        json.Texts("skills_asked", option.SkillsAsked);
    }

    private static void Aim(Utf8JsonWriter json, TrainingAim aim)
    {
        json.WriteString("trade", aim.Trade.ToString());
        json.Text("trade_name", Names.OfOccupation(aim.Trade.ToString()));
        json.Token<SkillGrade>("grade", aim.Grade);
        json.Texts("certificates", aim.Certificates);
        json.Texts("skills", aim.Skills);
    }

    private static void Text(Utf8JsonWriter json, Bilingual text)
    {
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
    }

    private static void Ids(Utf8JsonWriter json, string name, IReadOnlyList<PostingId> ids)
    {
        if (ids.Count > 0)
            json.Texts(name, [.. ids.Select(static id => id.Value)]);
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
