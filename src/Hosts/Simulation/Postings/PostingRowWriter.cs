using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Writes postings as dataset rows: some with typed fields, as an office's own system exports them, some with the raw texts of job boards.</summary>
internal sealed class PostingRowWriter(MarketModel model) : IRowSource
{
    private const double ShareRaw = 0.45;
    private static readonly string[] Sources = ["district-office", "community-board", "online-board", "job-fair"];

    private readonly PostingWording wording = new();
    private readonly CharBuffer title = new();

    public void Write(RowWriter rows, long index)
    {
        var defect = new RecordRandom(model.Seed, RandomStream.Defect, index);
        var draw = defect.NextUnit();
        if (index > 0 && draw < model.Defects / 2)
            WritePosting(rows, model.Postings.Make(OriginalOf(index, ref defect)), index, isCopy: true);
        else if (draw < model.Defects)
            PlantedDefects.Write(rows, index, ref defect);
        else
            WritePosting(rows, model.Postings.Make(index), index, isCopy: false);
    }

    // A copy repeats one of the 500 rows before it, the nearest that is sound itself.
    private long OriginalOf(long index, ref RecordRandom random)
    {
        var original = index - 1 - random.NextBelow((int)Math.Min(500, index));
        while (original > 0 && PlantedDefects.IsBad(model, original))
            original--;
        return original;
    }

    private void WritePosting(RowWriter rows, in PostingTraits posting, long index, bool isCopy)
    {
        var random = new RecordRandom(model.Seed, RandomStream.PostingText, posting.Index);
        var isRaw = random.NextChance(ShareRaw);
        var employer = model.Employers.At(posting.City, posting.Division, posting.EmployerNumber);
        var json = rows.Json;
        rows.BeginRow();
        rows.WriteId("id", 'P', index);
        json.WriteString("source", isRaw ? Sources[2] : random.NextOf(Sources));
        wording.AppendTitle(title.Clear(), posting, ref random);
        json.WriteString("title", title.Text);
        json.WriteString("company", employer.Name);
        wording.AppendDescription(rows.Scratch.Clear(), posting, title.Text, ref random);
        json.WriteString("description", rows.Scratch.Text);
        var pay = AdvertisedPay.Around(posting.Wage, ref random);
        if (isRaw)
            WriteRaw(rows, posting, pay, ref random);
        else
            WriteTyped(rows, posting, pay, employer, ref random);
        if (isRaw ? random.NextChance(0.4) : random.NextChance(0.85))
            json.WriteNumber("headcount", posting.Openings);
        rows.WriteDay("posted_at", isCopy ? Later(posting.PostedOn, index) : posting.PostedOn);
        rows.WriteDay("valid_until", posting.ValidUntil);
        if (posting.ClosedOn is { } closed && closed <= model.AsOf)
            rows.WriteDay("closed_at", closed);
        rows.EndRow();
    }

    // The same notice given to the office again a few days later.
    private DateOnly Later(DateOnly posted, long index)
    {
        var later = posted.AddDays((int)(index % 4));
        return later > model.AsOf ? posted : later;
    }

    private void WriteTyped(RowWriter rows, in PostingTraits posting, AdvertisedPay pay, SimulatedEmployer employer, ref RecordRandom random)
    {
        var json = rows.Json;
        var city = model.Places.Cities[posting.City];
        json.WriteString("employer_id", employer.Id);
        json.WriteString("industry", posting.Division);
        json.WriteString("occupation", posting.Occupation.Code.ToString());
        json.WriteString("district", city.Counties[posting.County].ToString());
        if (posting.Location is { } point && random.NextChance(0.6))
        {
            json.WriteNumber("lon", point.Longitude);
            json.WriteNumber("lat", point.Latitude);
        }

        if (random.NextChance(0.95))
        {
            json.WriteNumber("wage_low", pay.Low);
            json.WriteNumber("wage_high", pay.High);
        }
        else
        {
            json.WriteBoolean("wage_negotiable", true);
        }

        json.WriteString("education", FieldWords.Of(posting.Education));
        var years = model.Margins["asked-years"].Ranges[posting.AskedYears];
        json.WriteNumber("experience_low", Math.Max(0, years.Low));
        if (years.High is >= 0 and < 99 && posting.AskedYears > 0)
            json.WriteNumber("experience_high", years.High);
        if (posting.AsksCertificates)
            rows.WriteTexts("certificates", posting.Occupation.Certificates);
        if (SkillGradeAsked.Of(model, posting) is var grade and not SkillGrade.None)
            json.WriteString("skill_grade", FieldWords.Of(grade));
        WriteSkills(rows, posting);
        WriteShiftsAndDemand(rows, posting, ref random);
        WriteAges(rows, posting, ref random);
    }

    private void WriteRaw(RowWriter rows, in PostingTraits posting, AdvertisedPay pay, ref RecordRandom random)
    {
        var json = rows.Json;
        var city = model.Places.Cities[posting.City];
        SalaryWording.Append(rows.Scratch.Clear(), pay.Low, pay.High, posting.Occupation.IsManual, ref random);
        json.WriteString("salary_text", rows.Scratch.Text);
        json.WriteString("city", city.ShortName);
        if (city.CountyNames[posting.County].Length > 0 && random.NextChance(0.8))
            json.WriteString("district", city.CountyNames[posting.County]);
        if (random.NextChance(0.92))
            json.WriteString("education", EducationWording.AsAsked(posting.Education, ref random));
        if (random.NextChance(0.9))
            json.WriteString("experience", ExperienceWording.Of(posting.AskedYears, ref random));
        if (random.NextChance(0.4))
            json.WriteString("industry", IndustryClassification.Prc2017.NameOf(IndustryCode.Parse(posting.Division)));
        if (!random.NextChance(0.5))
            return;
        json.WriteStartArray("tags");
        var first = random.NextBelow(PhraseBook.Default.Tags.Count);
        for (var i = random.NextBetween(1, 4); i > 0; i--)
            json.WriteStringValue(PhraseBook.Default.Tags[(first + i * 5) % PhraseBook.Default.Tags.Count]);
        json.WriteEndArray();
    }

    private static void WriteSkills(RowWriter rows, in PostingTraits posting)
    {
        if (posting.Skills == 0)
            return;
        rows.Json.WriteStartArray("skills");
        for (var i = 0; i < posting.Occupation.Skills.Count; i++)
        {
            if ((posting.Skills & 1u << i) != 0)
                rows.Json.WriteStringValue(posting.Occupation.Skills[i]);
        }

        rows.Json.WriteEndArray();
    }

    private static void WriteShiftsAndDemand(RowWriter rows, in PostingTraits posting, ref RecordRandom random)
    {
        if (posting.Shifts != WorkShifts.None && random.NextChance(0.7))
        {
            rows.Json.WriteStartArray("shifts");
            rows.Json.WriteStringValue(posting.Shifts switch { WorkShifts.Night => "night", WorkShifts.Rotating => "rotating", _ => "day" });
            rows.Json.WriteEndArray();
        }

        if (random.NextChance(0.7))
            rows.Json.WriteString("physical_demand", FieldWords.Of(posting.Occupation.Demand));
    }

    private static void WriteAges(RowWriter rows, in PostingTraits posting, ref RecordRandom random)
    {
        if (!random.NextChance(posting.Occupation.IsManual ? 0.3 : 0.08))
            return;
        rows.Json.WriteNumber("age_min", Math.Max(18, posting.Occupation.YoungestAge));
        rows.Json.WriteNumber("age_max", posting.Occupation.OldestAge);
    }
}
