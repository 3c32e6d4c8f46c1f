namespace Jiuye.Casework;

/// <summary>In what a person is laid against what the wished work asks for.</summary>
public enum AbilityAspect
{
    /// <summary>学历.</summary>
    Education = 1,

    /// <summary>技能等级.</summary>
    SkillGrade = 2,

    /// <summary>工作经验.</summary>
    Experience = 3,

    /// <summary>证书.</summary>
    Certificates = 4,
}
