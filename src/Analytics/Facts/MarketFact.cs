using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What supply and demand statistics know of one posting or one seeker.</summary>
/// <remarks>Immutable. A group that is null is 无要求, or not known: the posting asks for none, or the seeker names none.</remarks>
public sealed record MarketFact
{
    /// <summary>Opening or seeker.</summary>
    public required MarketSide Side { get; init; }

    /// <summary>Persons it stands for: the openings of a posting, 1 for a seeker; [0, 10¹²].</summary>
    public required long Persons { get; init; }

    /// <summary>New in the period, carried over or undated.</summary>
    public required CountOrigin Origin { get; init; }

    /// <summary>The occupation offered, or the one wanted first.</summary>
    public OccupationCode? Occupation { get; init; }

    /// <summary>Where the work is, or where the seeker is registered.</summary>
    public DistrictCode? District { get; init; }

    /// <summary>The employer's industry; seekers have none.</summary>
    public IndustryCode? Industry { get; init; }

    /// <summary>The least schooling asked, or the schooling completed.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>The least skill grade asked, or the grade held.</summary>
    public SkillGrade? SkillGrade { get; init; }

    /// <summary>The least age asked, or the seeker's age.</summary>
    public int? LeastAge { get; init; }

    /// <summary>The most age asked, or the seeker's age.</summary>
    public int? MostAge { get; init; }

    /// <summary>The day of publication or registration.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Who hires; null for seekers and where not known.</summary>
    public EmployerId? Employer { get; init; }
}
