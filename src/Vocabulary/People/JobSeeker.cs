namespace Jiuye.Vocabulary;

/// <summary>求职者: a person of working age who asks the service for work.</summary>
/// <remarks>Immutable. What was not asked or not answered is null or empty, never guessed. Holds no name, ID number or telephone number.</remarks>
public sealed record JobSeeker
{
    /// <summary>The seeker's identity.</summary>
    public required SeekerId Id { get; init; }

    /// <summary>Where the person lives and is served; null where not known.</summary>
    public DistrictCode? District { get; init; }

    /// <summary>Where exactly the person starts out for work; null where not known.</summary>
    public GeoPoint? Location { get; init; }

    /// <summary>Where the person would work; empty means in the own city (<see cref="DistrictCode.Region"/> of <see cref="District"/>).</summary>
    public IReadOnlyList<DistrictCode> WantedDistricts { get; init; } = [];

    /// <summary>Completed years of age on the dataset's as-of date, range [14, 100].</summary>
    public int? Age { get; init; }

    /// <summary>The schooling completed.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>The highest skill grade held; <see cref="Vocabulary.SkillGrade.None"/> where the person holds none.</summary>
    public SkillGrade? SkillGrade { get; init; }

    /// <summary>Certificates and licences held.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>Skills, by canonical name or in the person's words.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Occupations wanted, the dearest first.</summary>
    public IReadOnlyList<OccupationCode> WantedOccupations { get; init; } = [];

    /// <summary>How sure each of <see cref="WantedOccupations"/> is, in their order, interval [0, 1]; empty where the source gave the codes.</summary>
    public IReadOnlyList<double> WantedOccupationConfidences { get; init; } = [];

    /// <summary>Jobs wanted, in the person's words.</summary>
    public IReadOnlyList<string> WantedJobs { get; init; } = [];

    /// <summary>Pay wanted; its low end is the least the person would take.</summary>
    public WageRange? WantedWage { get; init; }

    /// <summary>Work so far, oldest first.</summary>
    public IReadOnlyList<EmploymentSpell> History { get; init; } = [];

    /// <summary>Years of experience, range [0, 60]; null where not known and not told by <see cref="History"/>.</summary>
    public double? ExperienceYears { get; init; }

    /// <summary>Months worked in the last 36 before the as-of date, range [0, 36]; null where not known.</summary>
    public int? WorkedMonthsOfLast36 { get; init; }

    /// <summary>True for a graduate of the last year who has not worked yet.</summary>
    public bool? IsNewGraduate { get; init; }

    /// <summary>The day since which the person has been without work; null where not known or in work.</summary>
    public DateOnly? UnemployedSince { get; init; }

    /// <summary>The day of the job-search registration; null where not known.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>The last day on which the registration is valid, that day included; null where not limited.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The day the person found work or left the service; null while searching.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>How far health limits work; null where not asked.</summary>
    public HealthLimit? Health { get; init; }

    /// <summary>Shifts the person accepts; <see cref="WorkShifts.None"/> where not asked, which excludes nothing.</summary>
    public WorkShifts AcceptedShifts { get; init; }

    /// <summary>零就业家庭: nobody in the household works.</summary>
    public bool? InZeroEmploymentHousehold { get; init; }

    /// <summary>The only carer of a dependant.</summary>
    public bool? IsSoleCarer { get; init; }

    /// <summary>Can travel to work (own or public transport).</summary>
    public bool? HasTransport { get; init; }

    /// <summary>Can be reached online.</summary>
    public bool? IsReachableOnline { get; init; }

    /// <summary>就业困难人员: legally recognised as hard to place.</summary>
    public bool? IsRecognisedHardToEmploy { get; init; }

    /// <summary>Categories recognised, by the jurisdiction's codes.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>What the person writes about skills and wishes; empty where nothing is.</summary>
    public string Profile { get; init; } = "";

    /// <summary>For statutory tables and audits only; see <see cref="ProtectedAttributes"/>.</summary>
    public ProtectedAttributes? Protected { get; init; }

    /// <summary>Fields that the reader does not know, as one JSON object; null where there are none.</summary>
    public string? Extra { get; init; }

    /// <summary>True where postings may be recommended on the day.</summary>
    public bool IsSeekingOn(DateOnly day) =>
        (RegisteredOn is not { } registered || registered <= day)
        && (ClosedOn is not { } closed || day < closed)
        && (ValidUntil is not { } last || day <= last);
}
