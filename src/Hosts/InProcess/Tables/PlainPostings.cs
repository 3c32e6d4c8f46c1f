using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads from the bytes of plain rows what a count needs of a posting: the rest is looked at only as far as the long way could refuse the row for it.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class PlainPostings(ReadOptions options)
{
    private const int OldestWorker = 100;
    private const int MostOpenings = 100_000;
    private const int MostYears = 60;

    private static readonly PlainField[] Known =
    [
        new(RowFields.FormatName, PlainKind.Number, MayBeNull: false), new("id", PlainKind.Text, MayBeNull: false), new("title", PlainKind.Text, MayBeNull: false), new("company", PlainKind.Text),
        new("description", PlainKind.Text), new("source", PlainKind.Text), new("employer_id", PlainKind.Text, MayBeNull: false), new("industry", PlainKind.Text), new("occupation", PlainKind.Text),
        new("occupation_confidence", PlainKind.Number), new("other_occupations", PlainKind.Texts), new("experience_occupations", PlainKind.Texts), new("city", PlainKind.Text), new("district", PlainKind.Text),
        new("lon", PlainKind.Number), new("lat", PlainKind.Number), new("education", PlainKind.Text), new("experience", PlainKind.Text), new("experience_low", PlainKind.Number, MayBeNull: false),
        new("experience_high", PlainKind.Number), new("skill_grade", PlainKind.Text), new("certificates", PlainKind.Texts), new("skills", PlainKind.Texts), new("stated_conditions", PlainKind.Texts),
        new("tags", PlainKind.Texts), new("age_min", PlainKind.Number), new("age_max", PlainKind.Number), new("shifts", PlainKind.Texts), new("physical_demand", PlainKind.Text), new("headcount", PlainKind.Number),
        new("posted_at", PlainKind.Text), new("valid_until", PlainKind.Text), new("closed_at", PlainKind.Text), .. PlainWage.Fields("", "salary_text"),
        new("extra", PlainKind.LongWay), new("employer_kind", PlainKind.LongWay), new("company_type", PlainKind.LongWay),
    ];

    private static readonly int Format = At(RowFields.FormatName), Id = At("id"), Title = At("title"), Company = At("company"), Description = At("description"), EmployerIdentity = At("employer_id"),
        IndustryField = At("industry"), OccupationField = At("occupation"), Confidence = At("occupation_confidence"), Other = At("other_occupations"), ByExperience = At("experience_occupations"),
        City = At("city"), District = At("district"), Longitude = At("lon"), Latitude = At("lat"), Education = At("education"), Experience = At("experience"), ExperienceLow = At("experience_low"),
        ExperienceHigh = At("experience_high"), Grade = At("skill_grade"), Conditions = At("stated_conditions"), AgeLow = At("age_min"), AgeHigh = At("age_max"), Shifts = At("shifts"),
        Physical = At("physical_demand"), Headcount = At("headcount"), PostedAt = At("posted_at"), ValidUntil = At("valid_until"), ClosedAt = At("closed_at");

    private readonly PlainNames names = new(Known);
    private readonly PlainWage wage = new(options, "", "salary_text", At("wage_low"));
    private readonly FieldCache<IndustryCode?> industries = new(options, "industry", "", static (_, common) => common.Industry());
    private readonly FieldCache<OccupationCode?> occupations = new(options, "occupation", "", static (_, common) => common.Occupation("occupation"));
    private readonly ItemCache<OccupationCode> others = new(options, "other_occupations", static (_, common) => common.Occupations("other_occupations"));
    private readonly FieldCache<DistrictCode?> places = new(options, "city", "district", static (_, common) => common.Place());
    private readonly FieldCache<EducationLevel?> schooling = new(options, "education", "experience", Schooling);
    private readonly FieldCache<SkillGrade?> grades = new(options, "skill_grade", "", static (_, common) => common.SkillGrade("skill_grade"));
    private readonly ItemCache<StatedCondition> conditions = new(options, "stated_conditions", static (fields, _) => PostingRow.StatedConditions(fields));
    private readonly FieldCache<WorkShifts> works = new(options, "shifts", "physical_demand", static (_, common) =>
    {
        common.Token<PhysicalDemand>("physical_demand");
        return common.Shifts("shifts");
    });

    /// <summary>The posting with what a count needs; null where the row is not plain.</summary>
    internal JobPosting? Read(ReadOnlySpan<byte> line)
    {
        if (!PlainFields.TryRead(line, names, options.Limits.JsonDepth, out var row) || !row.TryFormat(Format, out var isExact) || !row.TryId(Id, out var id) || row.Text(Title, isExact) is not { } title
            || !TryEmployer(row, isExact, out var employer) || !IsHarmless(row, isExact))
            return null;
        if (!occupations.TryRead(row.Raw(OccupationField), default, isExact, out var occupation) || !industries.TryRead(row.Raw(IndustryField), default, isExact, out var industry)
            || !places.TryRead(row.Raw(City), row.Raw(District), isExact, out var place) || !schooling.TryRead(row.Raw(Education), row.Raw(Experience), isExact, out var education)
            || !grades.TryRead(row.Raw(Grade), default, isExact, out var grade)
            || !row.TryWhole(AgeLow, 0, OldestWorker, out var youngest) || !row.TryWhole(AgeHigh, 0, OldestWorker, out var oldest) || oldest < youngest
            || !row.TryWhole(Headcount, 0, MostOpenings, out var openings)
            || !row.TryDay(PostedAt, out var posted) || !row.TryDay(ValidUntil, out var until) || !row.TryDay(ClosedAt, out var closed))
            return null;
        return new()
        {
            Id = new(id),
            Title = title,
            // Only what is to be coded is read.
            Description = occupation is null ? row.Text(Description, isExact) ?? "" : "",
            Employer = employer,
            Industry = industry,
            Occupation = occupation,
            District = place,
            MinimumEducation = education,
            MinimumSkillGrade = grade,
            MinimumAge = youngest,
            MaximumAge = oldest,
            OpeningCount = openings is > 0 ? openings : null,
            PostedOn = posted,
            ValidUntil = until,
            ClosedOn = closed,
        };
    }

    private static int At(string name) => Array.FindIndex(Known, field => field.Name == name);

    private static EducationLevel? Schooling(RowFields fields, CommonFields common)
    {
        common.SwapMisplaced();
        var level = common.Education("education", asked: true);
        common.Experience();
        return level;
    }

    private static bool TryEmployer(in PlainFields row, bool isExact, out EmployerId? employer)
    {
        employer = null;
        if (row.Has(EmployerIdentity))
        {
            if (!row.TryId(EmployerIdentity, out var id))
                return false;
            employer = new(id);
        }
        else if (!isExact && row.Text(Company, isExact) is { Length: <= PlainText.LongestId } company && !company.Any(char.IsControl))
        {
            employer = new(company);
        }

        return true;
    }

    // What is not counted, and could be refused.
    private bool IsHarmless(in PlainFields row, bool isExact) =>
        row.TryNumber(Confidence, 0, 1, out _) && row.TryNumber(Longitude, -180, 180, out _) && row.TryNumber(Latitude, -90, 90, out _)
        && row.TryNumber(ExperienceLow, 0, MostYears, out var low) && row.TryNumber(ExperienceHigh, 0, MostYears, out var high) && !(high < low)
        && wage.IsHarmless(row, isExact)
        && others.TryRead(row.Raw(Other), isExact, out _) && others.TryRead(row.Raw(ByExperience), isExact, out _) && conditions.TryRead(row.Raw(Conditions), isExact, out _) && works.TryRead(row.Raw(Shifts), row.Raw(Physical), isExact, out _);
}
