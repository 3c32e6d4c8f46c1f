namespace Jiuye.Analytics;

/// <summary>用人单位性质 of the quarterly tables (table 4).</summary>
public enum EmployerKind
{
    /// <summary>国有企业: a sub-row of 内资企业.</summary>
    StateOwned = 1,

    /// <summary>集体企业: likewise.</summary>
    Collective = 2,

    /// <summary>有限责任公司 and 股份有限公司 of which nothing finer is said: likewise.</summary>
    Company = 3,

    /// <summary>私营企业: likewise.</summary>
    Private = 4,

    /// <summary>港澳台商投资企业.</summary>
    HongKongMacaoTaiwan = 5,

    /// <summary>外商投资企业, joint ventures included.</summary>
    Foreign = 6,

    /// <summary>个体经营.</summary>
    SelfEmployed = 7,

    /// <summary>事业单位.</summary>
    PublicInstitution = 8,

    /// <summary>机关.</summary>
    Government = 9,

    /// <summary>其他 (社会团体, 民办非企业单位).</summary>
    Other = 10,
}
