using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One line of an employer's form on skilled talent (《用人单位技能人才需求调查表》).</summary>
public sealed record EmployerSkillNeed
{
    /// <summary>Who answers.</summary>
    public required EmployerId Employer { get; init; }

    /// <summary>Where the employer is.</summary>
    public required AreaCode Area { get; init; }

    /// <summary>The trade.</summary>
    public required OccupationCode Trade { get; init; }

    /// <summary>The grade sought; <see cref="SkillGrade.None"/> where no certificate is asked.</summary>
    public required SkillGrade Grade { get; init; }

    /// <summary>Persons of the trade and grade on the staff, at least 0.</summary>
    public int Staff { get; init; }

    /// <summary>Persons sought now, at least 0.</summary>
    public int Now { get; init; }

    /// <summary>Persons expected to be sought in the following years, the next year first; at least 0 each.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Persons to be trained, as the employer wishes, at least 0.</summary>
    public int ToTrain { get; init; }

    /// <summary>The day of the answer.</summary>
    public required DateOnly ReportedOn { get; init; }

    /// <summary>True where the employer reported it outside the yearly survey (动态上报).</summary>
    public bool IsReportedAtAnyTime { get; init; }
}
