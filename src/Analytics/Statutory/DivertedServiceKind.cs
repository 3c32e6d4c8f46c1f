namespace Jiuye.Analytics;

/// <summary>What was done for diverted workers, as the sixteen columns of their table count it (000, Annex 1).</summary>
public enum DivertedServiceKind
{
    /// <summary>就业政策咨询: column 1.</summary>
    EmploymentAdvice = 1,

    /// <summary>创业咨询: column 1.</summary>
    StartupAdvice = 2,

    /// <summary>优惠政策咨询: column 1.</summary>
    PolicyAdvice = 3,

    /// <summary>举办招聘会: column 2.</summary>
    FairHeld = 4,

    /// <summary>招聘会实际上岗: column 3.</summary>
    FairStart = 5,

    /// <summary>一对一职业指导: column 4.</summary>
    OneToOneGuidance = 6,

    /// <summary>团体职业指导: column 5.</summary>
    GroupGuidance = 7,

    /// <summary>接收失业档案: column 6.</summary>
    ArchiveReceived = 8,

    /// <summary>办理灵活就业: column 7, by completed withdrawal of the archive.</summary>
    FlexibleEmployment = 9,

    /// <summary>办理企业招工: column 8, by completed withdrawal of the archive.</summary>
    EnterpriseHire = 10,

    /// <summary>办理自己缴纳社保: column 9, by completed withdrawal of the archive.</summary>
    SelfPaidInsurance = 11,

    /// <summary>开展创业培训: column 10.</summary>
    StartupTraining = 12,

    /// <summary>参加创业培训: column 11.</summary>
    StartupTrainee = 13,

    /// <summary>开展创业项目展示: column 12.</summary>
    StartupDisplay = 14,

    /// <summary>办理自谋职业: column 13, by completed withdrawal of the archive.</summary>
    SelfEmployment = 15,

    /// <summary>组织技能培训: column 14.</summary>
    Training = 16,

    /// <summary>参加技能培训: column 15.</summary>
    Trainee = 17,

    /// <summary>技能培训合格: column 16.</summary>
    TraineePassed = 18,
}
