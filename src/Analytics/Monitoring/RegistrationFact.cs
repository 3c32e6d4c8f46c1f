using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A registration as unemployed, as the monthly tables see it.</summary>
/// <remarks>A person who registered twice has two. Null is not recorded.</remarks>
public sealed record RegistrationFact
{
    /// <summary>The opaque key of the person.</summary>
    public required string Person { get; init; }

    /// <summary>The street or community of registration.</summary>
    public required AreaCode Office { get; init; }

    /// <summary>As what.</summary>
    public required RegistrationKind Kind { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>The day on which it ended; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Formerly of Shougang (首钢失业人员).</summary>
    public bool IsOfShougang { get; init; }

    /// <summary>The category at the end of the month, or when it ended, by a code.</summary>
    public string? Category { get; init; }

    /// <summary>The category at the beginning of the month; null where it was the same.</summary>
    public string? CategoryBefore { get; init; }

    /// <summary>Where the person comes from.</summary>
    public UnemployedOrigin? Origin { get; init; }

    /// <summary>How it ended.</summary>
    public UnemployedDestination? Destination { get; init; }

    /// <summary>Sex, for statutory tables only.</summary>
    public bool? IsFemale { get; init; }

    /// <summary>Age in years.</summary>
    public int? Age { get; init; }

    /// <summary>Schooling completed.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>The skill grade held.</summary>
    public SkillGrade? SkillGrade { get; init; }

    /// <summary>Hard to employ.</summary>
    public bool? IsHardToEmploy { get; init; }

    /// <summary>Draws benefit in the month, by the unemployment system.</summary>
    public bool DrawsBenefit { get; init; }

    /// <summary>Was paid benefit in the month, by the insurance fund; null where the fund's list was not supplied.</summary>
    public bool? IsPaidByFund { get; init; }

    /// <summary>Months of benefit entitled to, at least 0.</summary>
    public int? BenefitMonths { get; init; }

    /// <summary>Months of benefit left, at least 0.</summary>
    public int? BenefitMonthsLeft { get; init; }
}
