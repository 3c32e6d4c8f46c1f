using System.Globalization;
using System.Text.Json;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Courses and their results as lines: CSV for the list, JSON for the results.</summary>
public static class CourseLines
{
    /// <summary>The header of the list.</summary>
    public const string Heading = "course,state,trade,trade_name,grade,starts_on,published_until,free_seats,school,lacks";

    /// <summary>An entry of the list as a CSV row without line end.</summary>
    /// <param name="course">The entry.</param>
    /// <param name="state">Its state on the day.</param>
    /// <param name="policy">The jurisdiction: what a published entry has to tell, at any level of office.</param>
    public static string Csv(TrainingCourse course, string state, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(policy);
        var lacks = new OfficeTier?[] { null }.Concat(Enum.GetValues<OfficeTier>().Select(static tier => (OfficeTier?)tier))
            .SelectMany(tier => course.Lacks(policy, tier)).Select(static item => item.Text.Zh).Distinct(StringComparer.Ordinal);
        return string.Join(
            ',',
            CsvField.Of(course.Id.Value),
            state,
            course.Aim.Trade.ToString(),
            CsvField.Of(Names.OfOccupation(course.Aim.Trade.ToString()) ?? ""),
            course.Aim.Grade is { } grade ? Tokens<SkillGrade>.Of(grade) : "",
            Day(course.StartsOn),
            Day(course.PublishedUntil),
            course.FreeSeats?.ToString(CultureInfo.InvariantCulture) ?? "",
            CsvField.Of(course.School),
            CsvField.Of(string.Join('；', lacks)));
    }

    /// <summary>What became of a course as one JSON object; satisfaction and passing with their 95% intervals.</summary>
    public static string Json(CourseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonText.Line(result, Write);
    }

    private static void Write(Utf8JsonWriter json, CourseResult result)
    {
        json.WriteStartObject();
        json.WriteString("course", result.Course.Id.Value);
        json.WriteString("school", result.Course.School);
        json.WriteNumber("enrolled", result.Enrolled);
        json.WriteStartArray("missing_documents");
        foreach (var (seeker, documents) in result.MissingDocuments)
        {
            json.WriteStartObject();
            json.WriteString("seeker", seeker.Value);
            json.Texts("documents", documents);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Number("attendance", (double?)result.Attendance);
        json.WriteNumber("assessed", result.Assessed);
        json.Number("mean_total_score", (double?)result.MeanScore);
        Share(json, "passed", WilsonInterval.At95(result.Passed, result.Judged));
        Share(json, "satisfied", WilsonInterval.At95(result.Satisfied, result.AskedForSatisfaction));
        json.Texts("certificates_owed", [.. result.CertificatesOwed.Select(static seeker => seeker.Value)]);
        if (result.CanBeJudged is { } judged)
        {
            json.Token<Verdict>("can_be_judged", judged.Verdict);
            json.Texts("ask", [.. judged.Ask.Select(static ask => ask.Zh)]);
            json.WriteString("article", judged.Article);
        }

        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, WilsonInterval interval)
    {
        if (interval.Share is not { } share)
            return;
        json.WriteStartObject(name);
        json.WriteNumber("count", interval.Count);
        json.WriteNumber("of", interval.Of);
        json.WriteNumber("share", Math.Round(share, 4));
        json.WriteNumber("low", Math.Round(interval.Low, 4));
        json.WriteNumber("high", Math.Round(interval.High, 4));
        json.WriteEndObject();
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
