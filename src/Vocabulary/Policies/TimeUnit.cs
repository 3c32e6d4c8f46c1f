namespace Jiuye.Vocabulary;

/// <summary>What a deadline counts in. The seeds use 日 and 工作日 for near-identical acts, so each number carries its unit.</summary>
public enum TimeUnit
{
    /// <summary>小时; counts whole days of 24 where a date is asked for.</summary>
    Hours = 0,

    /// <summary>日, 天: calendar days.</summary>
    Days = 1,

    /// <summary>工作日: days that the calendar says are worked.</summary>
    WorkingDays = 2,

    /// <summary>周: seven calendar days.</summary>
    Weeks = 3,

    /// <summary>月: to the same day of the month, or its last day where it is shorter.</summary>
    Months = 4,

    /// <summary>季度: three months.</summary>
    Quarters = 5,

    /// <summary>年: to the same day of the year.</summary>
    Years = 6,
}
