namespace Jiuye.Matching;

/// <summary>What the difficulty grading looks at; gender, ethnicity, religion, household registration, marital status and postcode are not among them.</summary>
public enum GradingFactor
{
    /// <summary>Months without work.</summary>
    JoblessMonths = 1,

    /// <summary>The share of the last 36 months worked.</summary>
    WorkedShare = 2,

    /// <summary>Age.</summary>
    Age = 3,

    /// <summary>Schooling.</summary>
    Education = 4,

    /// <summary>Skill grade.</summary>
    SkillGrade = 5,

    /// <summary>How far health limits work.</summary>
    Health = 6,

    /// <summary>Openings per seeker of the wanted occupation in the place.</summary>
    OpeningsPerSeeker = 7,

    /// <summary>Wanted pay over the local median.</summary>
    WantedPay = 8,

    /// <summary>Nobody in the household works, or the person is the only carer of a dependant.</summary>
    Household = 9,

    /// <summary>Transport to work, and being reached online.</summary>
    Reach = 10,

    /// <summary>Legal recognition as hard to employ: no points, but a least level.</summary>
    Recognition = 11,
}
