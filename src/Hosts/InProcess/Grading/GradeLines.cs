using System.Globalization;
using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A grade as one line: CSV for people, JSON for machines.</summary>
public static class GradeLines
{
    /// <summary>The header of the CSV form.</summary>
    public const string Heading = "seeker,level,least_level,most_level,least_points,most_points,ask_first,text";

    /// <summary>The header of the CSV form where a model stands beside the card: two columns more.</summary>
    public const string HeadingWithModel = Heading + ",long_jobless_probability,second_look";

    /// <summary>The grade as a CSV row without line end; with the columns of <see cref="HeadingWithModel"/> where a model stands beside the card.</summary>
    public static string Csv(DifficultyGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var ask = grade.Missing.Count == 0 ? "" : grade.Missing[0].Question.Zh;
        var look = grade.SecondLook is { } beside ? "," + LookCsv(grade, beside) : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{CsvField.Of(grade.Seeker.Value)},{(int)grade.Level},{(int)grade.Levels.Least},{(int)grade.Levels.Most},{grade.LeastPoints},{grade.MostPoints},{CsvField.Of(ask)},{CsvField.Of(grade.ToSeekerText("zh-CN"))}{look}");
    }

    /// <summary>The grade as one JSON object.</summary>
    public static string Json(DifficultyGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return JsonText.Line(grade, Write);
    }

    private static void Write(Utf8JsonWriter json, DifficultyGrade grade)
    {
        json.WriteStartObject();
        json.WriteString("seeker", grade.Seeker.Value);
        json.WriteNumber("level", (int)grade.Level);
        json.WriteNumber("least_level", (int)grade.Levels.Least);
        json.WriteNumber("most_level", (int)grade.Levels.Most);
        json.WriteNumber("level_by_points", (int)grade.LevelByPoints);
        json.WriteNumber("least_points", grade.LeastPoints);
        json.WriteNumber("most_points", grade.MostPoints);
        json.WriteBoolean("key_assistance", grade.IsKeyAssistance);
        Array(json, "factors", grade.Factors, static (json, factor) => Factor(json, factor));
        Array(json, "overrides", grade.Overrides, static (json, one) => Override(json, one));
        Array(json, "missing", grade.Missing, static (json, answer) => Missing(json, answer));
        Array(json, "changes", grade.Changes, static (json, change) => Change(json, change));
        if (grade.OwnAssessment is { } own)
            json.WriteNumber("own_level", (int)own.Level);
        Array(json, "open_appeals", grade.OpenAppeals, static (json, appeal) => Appeal(json, appeal));
        json.WriteString("card", grade.CardVersion);
        json.WriteString("as_of", Day(grade.AsOf));
        if (grade.MarketCountedUpTo is { } market)
            json.WriteString("market_counted_up_to", Day(market));
        if (grade.SecondLook is { } look)
            Look(json, grade, look);
        json.WriteString("text_zh", grade.ToSeekerText("zh-CN"));
        json.WriteString("text_en", grade.ToSeekerText("en"));
        json.WriteEndObject();
    }

    // The line only where it is asked for: a column that is filled for everybody is read for nobody.
    private static string LookCsv(DifficultyGrade grade, SecondLook look) => string.Create(
        CultureInfo.InvariantCulture, $"{look.Probability:0.####},{(grade.AsksForSecondLook ? CsvField.Of(look.ToText("zh-CN", isAsked: true)) : "")}");

    private static void Look(Utf8JsonWriter json, DifficultyGrade grade, SecondLook look)
    {
        json.WriteStartObject("second_look");
        json.WriteBoolean("asked_for", grade.AsksForSecondLook);
        if (look.Probability is { } probability)
            json.WriteNumber("probability", Math.Round(probability, 6));
        else
            json.WriteNull("probability");
        json.WriteNumber("threshold", look.Threshold);
        json.WriteNumber("months", look.Months);
        Array(json, "reasons", look.Reasons, static (json, reason) =>
        {
            json.WriteString("feature", reason.Feature);
            Text(json, "fact", reason.Fact);
            json.WriteNumber("part", Math.Round(reason.Part, 6));
        });
        Strings(json, "missing", look.Missing);
        json.WriteString("model", look.Model);
        json.WriteString("text_zh", look.ToText("zh-CN", grade.AsksForSecondLook));
        json.WriteString("text_en", look.ToText("en", grade.AsksForSecondLook));
        json.WriteEndObject();
    }

    private static void Factor(Utf8JsonWriter json, FactorGrade factor)
    {
        json.WriteString("factor", Name(factor.Factor));
        json.WriteNumber("least", factor.Least);
        json.WriteNumber("most", factor.Most);
        Text(json, "fact", factor.Fact);
        if (factor.Band is { } band)
            Text(json, "band", band.Text);
        Strings(json, "missing", factor.Missing);
    }

    private static void Override(Utf8JsonWriter json, GradeOverride one)
    {
        json.WriteString("kind", one.Kind == GradeOverrideKind.CounsellorMove ? "counsellor_move" : "legal_recognition");
        json.WriteString("reason", one.Reason);
        json.WriteNumber("before", (int)one.Before);
        json.WriteNumber("after", (int)one.After);
        if (one.On is { } day)
            json.WriteString("on", Day(day));
    }

    private static void Appeal(Utf8JsonWriter json, GradeAppeal appeal)
    {
        json.WriteString("on", Day(appeal.On));
        json.WriteString("grounds", appeal.Grounds);
    }

    private static void Missing(Utf8JsonWriter json, MissingAnswer answer)
    {
        json.WriteString("factor", Name(answer.Factor));
        Strings(json, "fields", answer.Fields);
        json.WriteString("source", answer.Source switch { AnswerSource.Person => "person", AnswerSource.Office => "office", _ => "market" });
        Text(json, "question", answer.Question);
        json.WriteNumber("points_open", answer.PointsOpen);
        json.WriteNumber("levels_left", Math.Round(answer.LevelsLeft, 3));
    }

    private static void Change(Utf8JsonWriter json, LevelChange change)
    {
        json.WriteString("factor", Name(change.Factor));
        Text(json, "to", change.To.Text);
        json.WriteNumber("points", change.Points);
        json.WriteNumber("level", (int)change.Level);
        json.WriteBoolean("can_be_worked_on", change.CanBeWorkedOn);
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static string Name(GradingFactor factor) => factor switch
    {
        GradingFactor.JoblessMonths => "jobless_months",
        GradingFactor.WorkedShare => "worked_share",
        GradingFactor.Age => "age",
        GradingFactor.Education => "education",
        GradingFactor.SkillGrade => "skill_grade",
        GradingFactor.Health => "health",
        GradingFactor.OpeningsPerSeeker => "openings_per_seeker",
        GradingFactor.WantedPay => "wanted_pay",
        GradingFactor.Household => "household",
        GradingFactor.Reach => "reach",
        GradingFactor.Recognition => "recognition",
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "No factor."),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
