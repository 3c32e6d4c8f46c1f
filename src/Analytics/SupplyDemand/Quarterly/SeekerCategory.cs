namespace Jiuye.Analytics;

/// <summary>求职人员类别 of the quarterly tables (table 8).</summary>
public enum SeekerCategory
{
    /// <summary>新成长失业青年 that are no graduates of the year.</summary>
    NewYouth = 1,

    /// <summary>应届高校毕业生: a sub-row of 新成长失业青年.</summary>
    Graduate = 2,

    /// <summary>就业转失业人员.</summary>
    LostWork = 3,

    /// <summary>其他失业人员.</summary>
    OtherUnemployed = 4,

    /// <summary>在业人员.</summary>
    Employed = 5,

    /// <summary>下岗职工; the record has no field that tells it.</summary>
    LaidOff = 6,

    /// <summary>退休人员; likewise.</summary>
    Retired = 7,

    /// <summary>在学人员; likewise.</summary>
    InSchool = 8,

    /// <summary>本市农村人员.</summary>
    LocalRural = 9,

    /// <summary>外埠人员.</summary>
    FromElsewhere = 10,
}
