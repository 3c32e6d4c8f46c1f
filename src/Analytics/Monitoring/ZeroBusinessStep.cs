namespace Jiuye.Analytics;

/// <summary>What follows where an office has no business in a subsystem.</summary>
public enum ZeroBusinessStep
{
    /// <summary>最后通告: called or written to for the last time, for nothing was explained.</summary>
    FinalNotice = 1,

    /// <summary>A written explanation lies there: nothing follows.</summary>
    Explained = 2,

    /// <summary>协调研发部门: the fault of the system is mended first.</summary>
    MendSystem = 3,
}
