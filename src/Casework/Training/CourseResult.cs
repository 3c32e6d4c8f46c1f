using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>培训效果: what became of one course, by attendance, total score and satisfaction .</summary>
/// <param name="Course">The course.</param>
public sealed record CourseResult(TrainingCourse Course)
{
    /// <summary>Persons enrolled.</summary>
    public int Enrolled { get; init; }

    /// <summary>Persons whose documents are not complete, with what they lack; by identity.</summary>
    public IReadOnlyList<(SeekerId Seeker, IReadOnlyList<string> Documents)> MissingDocuments { get; init; } = [];

    /// <summary>The share of sessions held that were attended, interval [0, 1]; null where nothing is recorded.</summary>
    public decimal? Attendance { get; init; }

    /// <summary>Persons with a total score.</summary>
    public int Assessed { get; init; }

    /// <summary>The mean total score, range [0, 100]; null where there is none.</summary>
    public decimal? MeanScore { get; init; }

    /// <summary>Persons of whom it is known whether they passed.</summary>
    public int Judged { get; init; }

    /// <summary>Of them, those who passed.</summary>
    public int Passed { get; init; }

    /// <summary>Persons who said whether they were satisfied with the school.</summary>
    public int AskedForSatisfaction { get; init; }

    /// <summary>Of them, those who were.</summary>
    public int Satisfied { get; init; }

    /// <summary>Persons who passed and have no certificate yet; by identity. It has to be issued promptly.</summary>
    public IReadOnlyList<SeekerId> CertificatesOwed { get; init; } = [];

    /// <summary>Whether everything is there by which a jurisdiction judges a training; null where it names nothing.</summary>
    public Decision? CanBeJudged { get; init; }

    /// <summary>Sums up the enrolments of a course.</summary>
    /// <param name="course">The course.</param>
    /// <param name="enrolments">Its enrolments, a person once.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <exception cref="ArgumentException">An enrolment is in another course, a person is enrolled twice, or more sessions were attended than held.</exception>
    public static CourseResult Of(TrainingCourse course, IReadOnlyList<TrainingEnrolment> enrolments, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(enrolments);
        Check(enrolments);
        var ordered = enrolments.OrderBy(static entry => entry.Seeker).ToList();
        var scores = ordered.Select(static entry => entry.TotalScore).OfType<decimal>().ToList();
        var attended = ordered.Where(static entry => entry is { SessionsHeld: > 0, SessionsAttended: not null }).ToList();
        var asked = ordered.Count(static entry => entry.IsSatisfied is not null);
        return new(course)
        {
            Enrolled = ordered.Count,
            MissingDocuments = [.. ordered.Select(entry => (entry.Seeker, entry.MissingDocuments(course))).Where(static missing => missing.Item2.Count > 0)],
            Attendance = attended.Count == 0 ? null : (decimal)attended.Sum(static entry => entry.SessionsAttended!.Value) / attended.Sum(static entry => entry.SessionsHeld!.Value),
            Assessed = scores.Count,
            MeanScore = scores.Count == 0 ? null : scores.Average(),
            Judged = ordered.Count(static entry => entry.Passed is not null),
            Passed = ordered.Count(static entry => entry.Passed == true),
            AskedForSatisfaction = asked,
            Satisfied = ordered.Count(static entry => entry.IsSatisfied == true),
            CertificatesOwed = [.. ordered.Where(static entry => entry is { Passed: true, CertifiedOn: null }).Select(static entry => entry.Seeker)],
            CanBeJudged = Checklist.Of(PolicyParameters.TrainingResultMeasures, policy)?.Decide(new Dictionary<string, bool?>
            {
                ["total_score"] = scores.Count > 0 ? true : null,
                ["satisfaction"] = asked > 0 ? true : null,
            }),
        };
    }

    private static void Check(IReadOnlyList<TrainingEnrolment> enrolments)
    {
        if (enrolments.GroupBy(static entry => entry.Seeker).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key} is enrolled twice; expected once a course.", nameof(enrolments));
        if (enrolments.FirstOrDefault(static entry => entry.SessionsAttended > entry.SessionsHeld || entry.SessionsAttended < 0) is { } wrong)
            throw new ArgumentException($"{wrong.Seeker} attended {wrong.SessionsAttended} of {wrong.SessionsHeld} sessions.", nameof(enrolments));
        if (enrolments.FirstOrDefault(static entry => entry.TotalScore is < 0 or > 100) is { } score)
            throw new ArgumentException($"{score.Seeker} has a total score of {score.TotalScore}; expected 0 to 100.", nameof(enrolments));
    }
}
