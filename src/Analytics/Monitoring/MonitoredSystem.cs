namespace Jiuye.Analytics;

/// <summary>The systems whose data are laid side by side each month (001 Ch.1 §1(4)).</summary>
public enum MonitoredSystem
{
    /// <summary>失业人员子系统.</summary>
    Unemployment = 1,

    /// <summary>社会保险管理信息系统.</summary>
    SocialInsurance = 2,

    /// <summary>医疗保险管理信息系统.</summary>
    MedicalInsurance = 3,

    /// <summary>档案管理信息系统.</summary>
    Archive = 4,

    /// <summary>职业介绍子系统.</summary>
    Placement = 5,

    /// <summary>单位用工管理信息系统.</summary>
    LocalEmployment = 6,
}
