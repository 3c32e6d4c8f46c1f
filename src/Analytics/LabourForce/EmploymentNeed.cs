namespace Jiuye.Analytics;

/// <summary>就业需求: what a person asks of the service.</summary>
public enum EmploymentNeed
{
    /// <summary>职业介绍.</summary>
    Referral = 1,

    /// <summary>职业指导.</summary>
    Guidance = 2,

    /// <summary>技能培训.</summary>
    Training = 3,

    /// <summary>创业服务.</summary>
    Startup = 4,

    /// <summary>政策咨询.</summary>
    Policy = 5,

    /// <summary>公益性岗位.</summary>
    WelfarePost = 6,
}
