using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What skills statistics know of one posting.</summary>
public sealed record SkillFact
{
    /// <summary>The posting; copies of one posting are to be collapsed before, or a skill is as common as it is copied.</summary>
    public required PostingId Posting { get; init; }

    /// <summary>Who hires; null where not known.</summary>
    public EmployerId? Employer { get; init; }

    /// <summary>The occupation.</summary>
    public OccupationCode? Occupation { get; init; }

    /// <summary>Where the work is.</summary>
    public DistrictCode? District { get; init; }

    /// <summary>Persons sought, at least 1.</summary>
    public int Openings { get; init; } = 1;

    /// <summary>Skills asked, by canonical name, each once.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Certificates asked.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>The least schooling asked; null where none is.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>The least skill grade asked; null where none is.</summary>
    public SkillGrade? Grade { get; init; }

    /// <summary>The facts of postings that are open on at least one day of a period, in their order.</summary>
    public static IEnumerable<SkillFact> FromPostings(IEnumerable<JobPosting> postings, DateSpan period)
    {
        ArgumentNullException.ThrowIfNull(postings);
        return postings.Where(posting => IsOpenIn(posting, period)).Select(static posting => new SkillFact
        {
            Posting = posting.Id,
            Employer = posting.Employer,
            Occupation = posting.Occupation,
            District = posting.District,
            Openings = Math.Max(1, posting.Openings),
            Skills = [.. posting.Skills.Distinct(StringComparer.Ordinal)],
            Certificates = [.. posting.Certificates.Distinct(StringComparer.Ordinal)],
            Education = posting.MinimumEducation is EducationLevel.None ? null : posting.MinimumEducation,
            Grade = posting.MinimumSkillGrade is SkillGrade.None ? null : posting.MinimumSkillGrade,
        });
    }

    private static bool IsOpenIn(JobPosting posting, DateSpan period)
    {
        // Validity ends once: a posting is open on some day of the period if it is so on the first day that it can be.
        var first = posting.PostedOn is { } on && on > period.From ? on : period.From;
        return first <= period.To && posting.IsOpenOn(first);
    }
}
