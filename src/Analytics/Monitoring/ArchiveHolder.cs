namespace Jiuye.Analytics;

/// <summary>Whose archive it is.</summary>
public enum ArchiveHolder
{
    /// <summary>登记失业人员.</summary>
    Unemployed = 1,

    /// <summary>灵活就业、自谋职业人员.</summary>
    SelfEmployed = 2,

    /// <summary>退休人员.</summary>
    Retired = 3,

    /// <summary>其他.</summary>
    Other = 4,
}
