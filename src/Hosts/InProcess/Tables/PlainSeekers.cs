using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads from the bytes of plain rows what a count needs of a job seeker: the rest is looked at only as far as the long way could refuse the row for it.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class PlainSeekers(ReadOptions options)
{
    private const int YoungestWorker = 14;
    private const int OldestWorker = 100;
    private const int MostYears = 60;
    private const int MostMonths = 36;

    private static readonly PlainField[] Known =
    [
        new(RowFields.FormatName, PlainKind.Number, MayBeNull: false), new("id", PlainKind.Text, MayBeNull: false), new("city", PlainKind.Text), new("district", PlainKind.Text), new("lon", PlainKind.Number),
        new("lat", PlainKind.Number), new("wanted_districts", PlainKind.Texts), new("age", PlainKind.Number), new("education", PlainKind.Text), new("skill_grade", PlainKind.Text), new("certificates", PlainKind.Texts),
        new("skills", PlainKind.Texts), new("wanted_occupations", PlainKind.Texts), new("wanted_occupation_confidences", PlainKind.Nested), new("wanted_jobs", PlainKind.Texts), new("history", PlainKind.Nested),
        new("experience_years", PlainKind.Number), new("worked_months_of_last_36", PlainKind.Number), new("is_new_graduate", PlainKind.Flag), new("unemployed_since", PlainKind.Text),
        new("registered_on", PlainKind.Text), new("registered_at", PlainKind.Text), new("valid_until", PlainKind.Text), new("closed_at", PlainKind.Text), new("health", PlainKind.Text),
        new("accepted_shifts", PlainKind.Texts), new("in_zero_employment_household", PlainKind.Flag), new("is_sole_carer", PlainKind.Flag), new("has_transport", PlainKind.Flag),
        new("is_reachable_online", PlainKind.Flag), new("is_recognised_hard_to_employ", PlainKind.Flag), new("categories", PlainKind.Texts), new("profile", PlainKind.Text), new("protected", PlainKind.Nested),
        .. PlainWage.Fields("wanted_", "wanted_wage_text"), new("extra", PlainKind.LongWay),
    ];

    private static readonly int Format = At(RowFields.FormatName), Id = At("id"), City = At("city"), District = At("district"), Longitude = At("lon"), Latitude = At("lat"), WantedDistricts = At("wanted_districts"),
        Age = At("age"), Education = At("education"), Grade = At("skill_grade"), WantedOccupations = At("wanted_occupations"), Confidences = At("wanted_occupation_confidences"), WantedJobs = At("wanted_jobs"), History = At("history"), Years = At("experience_years"),
        Months = At("worked_months_of_last_36"), NewGraduate = At("is_new_graduate"), Unemployed = At("unemployed_since"), RegisteredOn = At("registered_on"), RegisteredAt = At("registered_at"),
        ValidUntil = At("valid_until"), ClosedAt = At("closed_at"), Health = At("health"), Shifts = At("accepted_shifts"), ProtectedField = At("protected");

    private readonly PlainNames names = new(Known);
    private readonly PlainWage wage = new(options, "wanted_", "wanted_wage_text", At("wanted_wage_low"));
    private readonly PlainHistory histories = new(options);
    private readonly FieldCache<DistrictCode?> places = new(options, "city", "district", static (_, common) => common.Place());
    private readonly ItemCache<DistrictCode> wantedPlaces = new(options, "wanted_districts", static (fields, _) => SeekerRow.WantedDistricts(fields));
    private readonly ItemCache<OccupationCode> occupations = new(options, "wanted_occupations", static (_, common) => common.Occupations("wanted_occupations"));
    private readonly ItemCache<string> jobs = new(options, "wanted_jobs", static (fields, _) => fields.Texts("wanted_jobs"));
    private readonly FieldCache<EducationLevel?> schooling = new(options, "education", "", static (_, common) => common.Education("education", asked: false));
    private readonly FieldCache<SkillGrade?> grades = new(options, "skill_grade", "", static (_, common) => common.SkillGrade("skill_grade"));
    private readonly FieldCache<ProtectedAttributes?> attributes = new(options, "protected", "", (fields, _) => SeekerRow.Protected(fields, options));
    private readonly FieldCache<WorkShifts> limits = new(options, "accepted_shifts", "health", static (_, common) =>
    {
        common.Token<HealthLimit>("health");
        return common.Shifts("accepted_shifts");
    });

    /// <summary>The seeker with what a count needs, of the former work the last; null where the row is not plain.</summary>
    internal JobSeeker? Read(ReadOnlySpan<byte> line)
    {
        if (!PlainFields.TryRead(line, names, options.Limits.JsonDepth, out var row) || !row.TryFormat(Format, out var isExact) || !row.TryId(Id, out var id)
            || !row.TryNumber(Longitude, -180, 180, out _) || !row.TryNumber(Latitude, -90, 90, out _) || !wage.IsHarmless(row, isExact) || !limits.TryRead(row.Raw(Shifts), row.Raw(Health), isExact, out _))
            return null;
        if (!places.TryRead(row.Raw(City), row.Raw(District), isExact, out var place) || !wantedPlaces.TryRead(row.Raw(WantedDistricts), isExact, out var wantedDistricts)
            || !occupations.TryRead(row.Raw(WantedOccupations), isExact, out var wanted) || !row.TryNumbers(Confidences, 0, 1, out var confidences) || (confidences > 0 && confidences != wanted.Count) || !schooling.TryRead(row.Raw(Education), default, isExact, out var education)
            || !grades.TryRead(row.Raw(Grade), default, isExact, out var grade) || !TryProtected(row, isExact, out var person) || !histories.TryRead(row.Raw(History), out var last)
            || !row.TryWhole(Age, YoungestWorker, OldestWorker, out var age) || !row.TryNumber(Years, 0, MostYears, out var years) || !row.TryWhole(Months, 0, MostMonths, out var months)
            || !row.TryDay(Unemployed, out var unemployed) || !row.TryDay(RegisteredOn, out var on) || !row.TryDay(RegisteredAt, out var at) || !row.TryDay(ValidUntil, out var until) || !row.TryDay(ClosedAt, out var closed)
            || !jobs.TryRead(wanted.Count > 0 ? default : row.Raw(WantedJobs), isExact, out var words))
            return null;
        return new()
        {
            Id = new(id),
            District = place,
            WantedDistricts = wantedDistricts,
            Age = age,
            Education = education,
            SkillGrade = grade,
            WantedOccupations = wanted,
            // Only what is to be coded is read.
            WantedJobs = words,
            History = last is null ? [] : [last],
            ExperienceYears = years,
            WorkedMonthsOfLast36 = months,
            IsNewGraduate = row.Flag(NewGraduate),
            UnemployedSince = unemployed,
            RegisteredOn = on ?? at,
            ValidUntil = until,
            ClosedOn = closed,
            Protected = person,
        };
    }

    private static int At(string name) => Array.FindIndex(Known, field => field.Name == name);

    private bool TryProtected(in PlainFields row, bool isExact, out ProtectedAttributes? person)
    {
        person = null;
        var raw = row.Raw(ProtectedField);
        // A list there is refused, and so is an object that holds a name twice.
        return raw.IsEmpty || (raw[0] == (byte)'{' && PlainNesting.IsFlat(raw) && attributes.TryRead(raw, default, isExact, out person));
    }
}
