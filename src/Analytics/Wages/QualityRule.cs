namespace Jiuye.Analytics;

/// <summary>What decides how far an estimate can be relied on.</summary>
public enum QualityRule
{
    /// <summary>The coefficient of variation alone, at three limits: the key of the UK's Annual Survey of Hours and Earnings.</summary>
    Variation = 0,

    /// <summary>The number of observations and the relative standard error: the rule of the US National Center for Health Statistics.</summary>
    HealthStatistics = 1,
}
