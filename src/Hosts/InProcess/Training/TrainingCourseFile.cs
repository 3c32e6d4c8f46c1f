using System.Text.Json;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>
/// Files of the list of courses, one JSON object a line: <c>id, trade, grade, certificates, skills, kind, starts_on, ends_on, sessions, district, address, school, documents,
/// seats, taken, published_on, published_until, age_min, age_max, education, entry_grade, fits_city_functions</c>.
/// </summary>
public static class TrainingCourseFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<TrainingCourse> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var row = new CourseRow(options ?? new());
        return new RowLoop<TrainingCourse>(options ?? new(), "courses", row.Fields, row.Read, static course => course.Id.Value, static _ => "").Read(path, cancellation);
    }

    private sealed class CourseRow(ReadOptions options)
    {
        private const int MostSeats = 100_000;
        private const int LeastAge = 14;
        private const int MostAge = 100;

        private readonly CommonFields common = new(options);

        internal RowFields Fields { get; } = new();

        internal TrainingCourse? Read(JsonElement row)
        {
            Fields.Begin(row);
            common.Begin(Fields, new());
            var id = common.Id("id");
            var trade = common.Occupation("trade");
            if (trade is null)
                Fields.Refuse("trade", "", "missing", "an occupation code of the 2022 classification, such as 6-31-01-03");
            var aim = new TrainingAim(trade.GetValueOrDefault()) { Grade = Grade("grade"), Certificates = Sorted("certificates"), Skills = Sorted("skills") };
            var course = new TrainingCourse(new(id ?? "-"), aim)
            {
                Kind = common.Token<TrainingKind>("kind"),
                StartsOn = common.Date("starts_on"),
                EndsOn = common.Date("ends_on"),
                Sessions = TrainingWishFile.Sessions(Fields),
                Place = common.PlaceCode("district"),
                Address = Fields.Text("address") ?? "",
                School = Fields.Text("school") ?? "",
                Documents = Fields.Texts("documents"),
                Seats = Fields.Integer("seats", 0, MostSeats),
                Taken = Fields.Integer("taken", 0, MostSeats) ?? 0,
                PublishedOn = common.Date("published_on"),
                PublishedUntil = common.Date("published_until"),
                MinimumAge = Fields.Integer("age_min", LeastAge, MostAge),
                MaximumAge = Fields.Integer("age_max", LeastAge, MostAge),
                MinimumEducation = common.Token<EducationLevel>("education"),
                EntryGrade = Grade("entry_grade"),
                FitsCityFunctions = Fields.Flag("fits_city_functions"),
            };
            Contradictions(course);
            return Fields.Fault is null ? course : null;
        }

        // Skill grades of persons and postings may be texts; a list of courses is written by hand and a slip is named.
        private SkillGrade? Grade(string name) => common.Token<SkillGrade>(name);

        private string[] Sorted(string name) => [.. Fields.Texts(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        private void Contradictions(TrainingCourse course)
        {
            if (course.EndsOn < course.StartsOn)
                Fields.Refuse("ends_on", Shown(course.EndsOn), "before starts_on", FormattableString.Invariant($"{course.StartsOn:yyyy-MM-dd} or later"));
            if (course.PublishedUntil < course.PublishedOn)
                Fields.Refuse("published_until", Shown(course.PublishedUntil), "before published_on", FormattableString.Invariant($"{course.PublishedOn:yyyy-MM-dd} or later"));
            if (course.Taken > course.Seats)
                Fields.Refuse("taken", FormattableString.Invariant($"{course.Taken}"), "more than seats", FormattableString.Invariant($"0 to {course.Seats}"));
            if (course.MaximumAge < course.MinimumAge)
                Fields.Refuse("age_max", FormattableString.Invariant($"{course.MaximumAge}"), "below age_min", FormattableString.Invariant($"{course.MinimumAge} or more"));
        }

        private static string Shown(DateOnly? day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
    }
}
