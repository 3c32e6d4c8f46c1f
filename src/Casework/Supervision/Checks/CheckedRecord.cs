namespace Jiuye.Casework;

/// <summary>What the office above checks of the office below (002 Art. 56; R-586).</summary>
public enum CheckedRecord
{
    /// <summary>求职者个人服务台账.</summary>
    PersonalLedger = 1,

    /// <summary>就业困难人员的就业需求档案.</summary>
    NeedProfile = 2,

    /// <summary>单位招聘信息.</summary>
    Posting = 3,

    /// <summary>用人单位服务台账.</summary>
    EmployerLedger = 4,

    /// <summary>重点企业用人需求档案.</summary>
    DemandProfile = 5,

    /// <summary>职业指导培训对象，电话抽查: a trainee of a subsidy claim who is called .</summary>
    Trainee = 6,
}
