namespace Jiuye.Analytics;

/// <summary>去向: how a registration ended.</summary>
public enum UnemployedDestination
{
    /// <summary>单位招用.</summary>
    Hired = 1,

    /// <summary>自谋职业、自主创业.</summary>
    SelfEmployed = 2,

    /// <summary>灵活就业.</summary>
    Flexible = 3,

    /// <summary>公益性岗位.</summary>
    WelfarePost = 4,

    /// <summary>退休.</summary>
    Retired = 5,

    /// <summary>升学、参军.</summary>
    StudyOrArmy = 6,

    /// <summary>转往外区.</summary>
    MovedAway = 7,

    /// <summary>其他.</summary>
    Other = 8,
}
