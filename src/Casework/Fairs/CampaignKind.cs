namespace Jiuye.Casework;

/// <summary>专项就业服务活动: the special campaigns that 001 Ch.2 §5 names .</summary>
public enum CampaignKind
{
    /// <summary>就业援助月.</summary>
    EmploymentAidMonth = 1,

    /// <summary>春风行动.</summary>
    SpringBreeze = 2,

    /// <summary>民营企业招聘周.</summary>
    PrivateEnterpriseRecruitmentWeek = 3,

    /// <summary>Another that the city's notice names: the text's list ends with 等.</summary>
    Other = 4,
}
