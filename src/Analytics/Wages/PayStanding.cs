namespace Jiuye.Analytics;

/// <summary>Where a wage lies among the official percentiles of its work.</summary>
public enum PayStanding
{
    /// <summary>Below P10: nine of ten are paid more.</summary>
    BelowP10 = 0,

    /// <summary>From P10 to below P25.</summary>
    BelowP25 = 1,

    /// <summary>From P25 to below the median.</summary>
    BelowMedian = 2,

    /// <summary>From the median to below P75.</summary>
    BelowP75 = 3,

    /// <summary>From P75 to below P90.</summary>
    BelowP90 = 4,

    /// <summary>P90 or above.</summary>
    P90OrAbove = 5,
}
