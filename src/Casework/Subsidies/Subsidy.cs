namespace Jiuye.Casework;

/// <summary>Subsidies that the texts name. Which of them a jurisdiction has, and what they ask for, its policy says.</summary>
public enum Subsidy
{
    /// <summary>自谋职业（自主创业）社会保险补贴.</summary>
    SelfEmploymentInsurance = 1,

    /// <summary>灵活就业社会保险补贴.</summary>
    FlexibleEmploymentInsurance = 2,

    /// <summary>企业吸纳就业困难人员社会保险补贴.</summary>
    HiringInsurance = 3,

    /// <summary>企业吸纳高校毕业生社会保险补贴.</summary>
    GraduateHiringInsurance = 4,

    /// <summary>公益性岗位补贴.</summary>
    Post = 5,

    /// <summary>公益性岗位社会保险补贴.</summary>
    PostInsurance = 6,

    /// <summary>职业介绍补贴.</summary>
    Placement = 7,

    /// <summary>职业培训补贴.</summary>
    Training = 8,

    /// <summary>职业指导培训补贴.</summary>
    GuidanceTraining = 9,

    /// <summary>新就业形态灵活就业意外伤害保险补贴.</summary>
    AccidentInsurance = 10,

    /// <summary>一次性吸纳就业补贴.</summary>
    OneOffHiring = 11,

    /// <summary>一次性扩岗补助.</summary>
    PostExpansion = 12,

    /// <summary>城乡就业困难人员补贴.</summary>
    HardToEmploy = 13,

    /// <summary>安置奖励金.</summary>
    PlacementAward = 14,

    /// <summary>推荐就业奖励金.</summary>
    RecommendationAward = 15,

    /// <summary>岗位见习训练补贴.</summary>
    WorkTrialTraining = 16,

    /// <summary>自主创业吸纳就业奖励金.</summary>
    StartupHiringAward = 17,
}
