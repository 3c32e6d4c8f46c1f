namespace Jiuye.Analytics;

/// <summary>未就业原因: why a person is without work, in the person's own words as coded by the survey.</summary>
public enum NotEmployedReason
{
    /// <summary>缺乏技能.</summary>
    NoSkill = 1,

    /// <summary>年龄偏大.</summary>
    Age = 2,

    /// <summary>健康原因.</summary>
    Health = 3,

    /// <summary>照料家庭.</summary>
    Care = 4,

    /// <summary>薪酬达不到期望.</summary>
    Pay = 5,

    /// <summary>没有合适岗位.</summary>
    NoSuitableJob = 6,

    /// <summary>单位裁员、关闭或搬迁.</summary>
    LaidOff = 7,

    /// <summary>合同期满或辞职.</summary>
    ContractEnded = 8,

    /// <summary>失地.</summary>
    LandLost = 9,

    /// <summary>毕业未就业.</summary>
    Graduate = 10,

    /// <summary>无就业意愿.</summary>
    NotWilling = 11,

    /// <summary>其他.</summary>
    Other = 12,
}
