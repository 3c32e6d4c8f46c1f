namespace Jiuye.Analytics;

/// <summary>How hard a posting is to fill.</summary>
public enum HiringDifficulty
{
    /// <summary>Strengths, and nothing in the way.</summary>
    Easy = 0,

    /// <summary>Neither, or as much of one as of the other.</summary>
    Ordinary = 1,

    /// <summary>More stands in the way than speaks for it.</summary>
    Hard = 2,
}
