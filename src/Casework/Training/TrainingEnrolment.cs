using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>职业技能培训报名表: one person's place in a course, from the enrolment to the result .</summary>
/// <param name="Seeker">Who takes part.</param>
/// <param name="Course">In which course.</param>
/// <param name="EnrolledOn">The day of the enrolment.</param>
public sealed record TrainingEnrolment(SeekerId Seeker, CourseId Course, DateOnly EnrolledOn)
{
    /// <summary>Documents handed in, by the course's names for them.</summary>
    public IReadOnlyList<string> DocumentsIn { get; init; } = [];

    /// <summary>Class sessions held so far; null where not recorded.</summary>
    public int? SessionsHeld { get; init; }

    /// <summary>Of them, those that the person came to; null where not recorded.</summary>
    public int? SessionsAttended { get; init; }

    /// <summary>The total score of the assessment, range [0, 100]; null while there is none.</summary>
    public decimal? TotalScore { get; init; }

    /// <summary>Whether the assessment was passed; null while it is open.</summary>
    public bool? Passed { get; init; }

    /// <summary>Whether the person was satisfied with the school; null where not asked.</summary>
    public bool? IsSatisfied { get; init; }

    /// <summary>The day on which the certificate was issued; null while it is not.</summary>
    public DateOnly? CertifiedOn { get; init; }

    /// <summary>Documents that the course asks for and that have not been handed in, in the course's order.</summary>
    /// <exception cref="ArgumentException">The course is another.</exception>
    public IReadOnlyList<string> MissingDocuments(TrainingCourse course)
    {
        ArgumentNullException.ThrowIfNull(course);
        if (course.Id != Course)
            throw new ArgumentException($"The enrolment is in {Course}, not in {course.Id}.", nameof(course));
        return [.. course.Documents.Where(name => !DocumentsIn.Contains(name, StringComparer.Ordinal))];
    }
}
