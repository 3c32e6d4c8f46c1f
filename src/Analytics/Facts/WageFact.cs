using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What wage statistics know of one wage, paid or posted.</summary>
/// <param name="Occupation">The occupation; null where not coded.</param>
/// <param name="District">Where the work is; null where not known.</param>
/// <param name="Education">The schooling of the person, or the least that the posting asks; null where not known or none asked.</param>
/// <param name="Wage">The wage, yuan a month.</param>
/// <param name="Weight">How many persons the wage stands for; finite, above 0.</param>
/// <param name="Employer">Who pays; null where not known.</param>
public sealed record WageFact(OccupationCode? Occupation, DistrictCode? District, EducationLevel? Education, MonthlyWage Wage, double Weight, EmployerId? Employer)
{
    /// <summary>技能等级 of the person; null where not known.</summary>
    public SkillGrade? SkillGrade { get; init; }

    /// <summary>行业 of the employer; null where not known.</summary>
    public IndustryCode? Industry { get; init; }

    /// <summary>企业规模, as the survey codes it: 大型, 中型, 小型, 微型 or numbers; null where not known.</summary>
    public string? EnterpriseSize { get; init; }

    /// <summary>岗位等级, as the survey codes it: 高层管理岗, 中层管理岗, 基层管理岗, 管理类员工岗 or numbers; null where not known.</summary>
    public string? PostLevel { get; init; }
}
