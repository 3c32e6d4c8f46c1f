namespace Jiuye.Vocabulary;

/// <summary>招聘信息: one published hiring notice for one post with its opening count.</summary>
/// <remarks>Immutable. What the source does not say is null or empty, never guessed.</remarks>
public sealed record JobPosting
{
    /// <summary>The posting's identity.</summary>
    public required PostingId Id { get; init; }

    /// <summary>The title as published.</summary>
    public required string Title { get; init; }

    /// <summary>Duties and requirements as published; empty where there is no text.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where the record came from (a board, an office); empty where not said.</summary>
    public string Source { get; init; } = "";

    /// <summary>Who hires; null where not said.</summary>
    public EmployerId? Employer { get; init; }

    /// <summary>The employer's published name; empty where not said.</summary>
    public string EmployerName { get; init; } = "";

    /// <summary>The employer's industry; null where not known.</summary>
    public IndustryCode? Industry { get; init; }

    /// <summary>The occupation; null where not coded.</summary>
    public OccupationCode? Occupation { get; init; }

    /// <summary>How sure the coding is, interval [0, 1]; 1 where the source gave the code.</summary>
    public double OccupationConfidence { get; init; }

    /// <summary>Further occupations that the title names beside <see cref="Occupation"/> (收银员/理货员); empty where there are none.</summary>
    public IReadOnlyList<OccupationCode> OtherOccupations { get; init; } = [];

    /// <summary>Occupations whose experience the text asks for or prefers (有导购经验优先); empty where it names none.</summary>
    public IReadOnlyList<OccupationCode> ExperienceOccupations { get; init; } = [];

    /// <summary>The pay; null where the posting does not speak of it.</summary>
    public WageRange? Wage { get; init; }

    /// <summary>Where the work is; null where not known.</summary>
    public DistrictCode? District { get; init; }

    /// <summary>Where exactly the work is; null where not known.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>The least schooling asked; <see cref="EducationLevel.None"/> where the posting says none is, null where it does not say.</summary>
    public EducationLevel? MinimumEducation { get; init; }

    /// <summary>The experience asked, years; null where the posting does not say.</summary>
    public ExperienceRange? Experience { get; init; }

    /// <summary>The least skill grade asked; null where none is.</summary>
    public SkillGrade? MinimumSkillGrade { get; init; }

    /// <summary>Certificates and licences without which nobody is hired.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>Skills asked, by canonical name.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>What the title and text state of age, sex, shifts, board, insurance, probation, overtime and bodily demands, in order; read by the engine.</summary>
    public IReadOnlyList<StatedCondition> StatedConditions { get; init; } = [];

    /// <summary>Labels of the source, as published.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The least age asked, years; null where none is.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>The most age asked, years; null where none is.</summary>
    public int? MaximumAge { get; init; }

    /// <summary>Shifts asked; <see cref="WorkShifts.None"/> where not said.</summary>
    public WorkShifts Shifts { get; init; }

    /// <summary>How heavy the work is; null where not said.</summary>
    public PhysicalDemand? PhysicalDemand { get; init; }

    /// <summary>Persons to hire (招聘人数), range [1, 100,000]; null where not said, which counts as 1.</summary>
    public int? OpeningCount { get; init; }

    /// <summary>The day of publication; null where not known.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The last day on which the posting is valid, that day included; null where not limited.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The day it was filled or withdrawn; null while open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Fields that the reader does not know, as one JSON object; null where there are none.</summary>
    public string? Extra { get; init; }

    /// <summary>Persons to hire, 1 where the posting does not say.</summary>
    public int Openings => OpeningCount ?? 1;

    /// <summary>True where a seeker may be referred on the day: published, not closed, not past its validity .</summary>
    public bool IsOpenOn(DateOnly day) =>
        (PostedOn is not { } posted || posted <= day)
        && (ClosedOn is not { } closed || day < closed)
        && (ValidUntil is not { } last || day <= last);
}
