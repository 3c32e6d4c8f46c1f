namespace Jiuye.Analytics;

/// <summary>How a hard-to-employ person came into work.</summary>
public enum AidWay
{
    /// <summary>企业吸纳.</summary>
    Enterprise = 1,

    /// <summary>公益性岗位安置.</summary>
    WelfarePost = 2,

    /// <summary>灵活就业.</summary>
    Flexible = 3,

    /// <summary>自主创业.</summary>
    SelfEmployed = 4,
}
