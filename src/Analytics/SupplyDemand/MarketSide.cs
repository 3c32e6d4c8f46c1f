namespace Jiuye.Analytics;

/// <summary>The two sides of the market.</summary>
public enum MarketSide
{
    /// <summary>需求: openings.</summary>
    Demand = 0,

    /// <summary>求职: seekers.</summary>
    Seekers = 1,
}
