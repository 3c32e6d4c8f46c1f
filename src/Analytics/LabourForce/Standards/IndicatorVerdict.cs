namespace Jiuye.Analytics;

/// <summary>What an indicator says of a standard.</summary>
public enum IndicatorVerdict
{
    /// <summary>Met, whatever the missing records say.</summary>
    Met = 1,

    /// <summary>Not met, whatever the missing records say.</summary>
    NotMet = 2,

    /// <summary>Nobody to count: taken as met and marked so, for the texts do not say (W-60).</summary>
    NoCase = 3,

    /// <summary>The missing records decide.</summary>
    CannotTell = 4,

    /// <summary>The jurisdiction sets no standard.</summary>
    NoStandard = 5,
}
