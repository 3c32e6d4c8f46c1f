using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Writes seekers as dataset rows, with answers missing as often as in an office's register.</summary>
internal sealed class SeekerRowWriter(MarketModel model, PostingSample? sample) : IRowSource
{
    private static readonly string[] Ethnicities = ["汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "汉族", "回族", "壮族", "满族"];
    private static readonly string[] Religions = ["无", "无", "无", "无", "无", "无", "佛教", "基督教", "伊斯兰教"];

    private readonly List<WorkSpell> history = [];
    private readonly ProfileWording wording = new();
    private readonly ReferralHistory referrals = new(model, sample);

    public void Write(RowWriter rows, long index)
    {
        var seeker = model.Seekers.Make(index);
        var random = new RecordRandom(model.Seed, RandomStream.SeekerAnswers, index);
        WorkHistory.Fill(history, seeker, model, ref random);
        rows.BeginRow();
        rows.WriteId("id", 'S', index);
        WritePlace(rows, seeker, ref random);
        WritePerson(rows, seeker, ref random);
        WriteWishes(rows, seeker, ref random);
        WriteWork(rows, seeker, ref random);
        WriteCircumstances(rows, seeker, ref random);
        WriteProtected(rows, index);
        rows.EndRow();
    }

    private void WritePlace(RowWriter rows, in SeekerTraits seeker, ref RecordRandom random)
    {
        var city = model.Places.Cities[seeker.City];
        rows.Json.WriteString("district", city.Counties[seeker.County].ToString());
        if (seeker.Location is { } point && random.NextChance(0.5))
        {
            rows.Json.WriteNumber("lon", point.Longitude);
            rows.Json.WriteNumber("lat", point.Latitude);
        }

        if (city.Counties.Count < 2 || !random.NextChance(0.3))
            return;
        rows.Json.WriteStartArray("wanted_districts");
        rows.Json.WriteStringValue(city.Counties[seeker.County].ToString());
        var other = city.CountyChoice.Pick(ref random);
        if (other != seeker.County)
            rows.Json.WriteStringValue(city.Counties[other].ToString());
        rows.Json.WriteEndArray();
    }

    private static void WritePerson(RowWriter rows, in SeekerTraits seeker, ref RecordRandom random)
    {
        if (random.NextChance(0.99))
            rows.Json.WriteNumber("age", seeker.Age);
        if (random.NextChance(0.97))
            rows.Json.WriteString("education", FieldWords.Of(seeker.Education));
        if (seeker.Grade != SkillGrade.None || random.NextChance(0.6))
            rows.Json.WriteString("skill_grade", FieldWords.Of(seeker.Grade));
        if (seeker.HoldsCertificates)
            rows.WriteTexts("certificates", seeker.Occupation.Certificates);
        if (seeker.Skills == 0 || !random.NextChance(0.85))
            return;
        rows.Json.WriteStartArray("skills");
        for (var i = 0; i < seeker.Occupation.Skills.Count; i++)
        {
            if ((seeker.Skills & 1u << i) != 0)
                rows.Json.WriteStringValue(seeker.Occupation.Skills[i]);
        }

        rows.Json.WriteEndArray();
    }

    private static void WriteWishes(RowWriter rows, in SeekerTraits seeker, ref RecordRandom random)
    {
        if (random.NextChance(0.7))
        {
            rows.Json.WriteStartArray("wanted_occupations");
            rows.Json.WriteStringValue(seeker.Occupation.Code.ToString());
            if (seeker.SecondOccupation is { } second && second.Code != seeker.Occupation.Code)
                rows.Json.WriteStringValue(second.Code.ToString());
            rows.Json.WriteEndArray();
        }

        rows.Json.WriteStartArray("wanted_jobs");
        rows.Json.WriteStringValue(random.NextOf(seeker.Occupation.WantedWords));
        if (seeker.SecondOccupation is { } also)
            rows.Json.WriteStringValue(random.NextOf(also.WantedWords));
        rows.Json.WriteEndArray();
        if (seeker.WantedPay.High > 0)
        {
            rows.Json.WriteNumber("wanted_wage_low", seeker.WantedPay.Low);
            rows.Json.WriteNumber("wanted_wage_high", seeker.WantedPay.High);
        }
    }

    private void WriteWork(RowWriter rows, in SeekerTraits seeker, ref RecordRandom random)
    {
        if (history.Count > 0 && random.NextChance(0.8))
        {
            rows.Json.WriteStartArray("history");
            foreach (var spell in history)
            {
                rows.Json.WriteStartObject();
                rows.Json.WriteString("title", spell.Title);
                if (random.NextChance(0.6))
                    rows.Json.WriteString("occupation", spell.Occupation.Code.ToString());
                rows.WriteDay("from", spell.From);
                rows.WriteDay("to", spell.To);
                rows.Json.WriteEndObject();
            }

            rows.Json.WriteEndArray();
        }

        if (random.NextChance(0.93))
            rows.Json.WriteNumber("experience_years", seeker.Years);
        if (random.NextChance(0.8))
            rows.Json.WriteNumber("worked_months_of_last_36", WorkHistory.MonthsOfLast36(history, model.AsOf));
        rows.Json.WriteBoolean("is_new_graduate", seeker.IsNewGraduate);
        if (seeker.UnemployedSince is { } since && random.NextChance(0.95))
            rows.WriteDay("unemployed_since", since);
        rows.WriteDay("registered_at", seeker.RegisteredOn);
        referrals.Fill(seeker);
        rows.WriteDay("closed_at", referrals.ClosedOn);
    }

    private void WriteCircumstances(RowWriter rows, in SeekerTraits seeker, ref RecordRandom random)
    {
        var json = rows.Json;
        if (random.NextChance(0.8))
            json.WriteString("health", FieldWords.Of(seeker.Health));
        if (seeker.Shifts != WorkShifts.None)
        {
            json.WriteStartArray("accepted_shifts");
            if ((seeker.Shifts & WorkShifts.Day) != 0)
                json.WriteStringValue("day");
            if ((seeker.Shifts & WorkShifts.Night) != 0)
                json.WriteStringValue("night");
            if ((seeker.Shifts & WorkShifts.Rotating) != 0)
                json.WriteStringValue("rotating");
            json.WriteEndArray();
        }

        WriteAnswer(json, "in_zero_employment_household", seeker.InZeroEmploymentHousehold, 0.85, ref random);
        WriteAnswer(json, "is_sole_carer", seeker.IsSoleCarer, 0.75, ref random);
        WriteAnswer(json, "has_transport", seeker.HasTransport, 0.75, ref random);
        WriteAnswer(json, "is_reachable_online", seeker.IsReachableOnline, 0.9, ref random);
        json.WriteBoolean("is_recognised_hard_to_employ", seeker.IsRecognised);
        if (seeker is { IsRecognised: true, Category: { } category })
        {
            json.WriteStartArray("categories");
            json.WriteStringValue(category);
            json.WriteEndArray();
        }

        if (random.NextChance(0.85))
        {
            wording.Append(rows.Scratch.Clear(), seeker, ref random);
            json.WriteString("profile", rows.Scratch.Text);
        }
    }

    private static void WriteAnswer(System.Text.Json.Utf8JsonWriter json, string name, bool value, double answered, ref RecordRandom random)
    {
        if (random.NextChance(answered))
            json.WriteBoolean(name, value);
    }

    // Drawn from a sequence that nothing else uses: these facts have no effect on any other, which audits rely on.
    private void WriteProtected(RowWriter rows, long index)
    {
        var random = new RecordRandom(model.Seed ^ 0x50524F54, RandomStream.SeekerAnswers, index);
        if (!random.NextChance(0.95))
            return;
        var json = rows.Json;
        json.WriteStartObject("protected");
        json.WriteString("gender", random.NextChance(0.5) ? "女" : "男");
        json.WriteString("ethnicity", random.NextOf(Ethnicities));
        if (random.NextChance(0.3))
            json.WriteString("religion", random.NextOf(Religions));
        json.WriteString("household_registration", FieldWords.Of((HouseholdRegistrationType)(1 + random.NextBelow(4))));
        json.WriteEndObject();
    }
}
