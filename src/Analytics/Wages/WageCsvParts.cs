namespace Jiuye.Analytics;

/// <summary>What a wage table in CSV shows beside count, mean and percentiles.</summary>
[Flags]
public enum WageCsvParts
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>Employers, persons, the error of the mean, its quality, an interval for each percentile, the largest employer's part, and flags.</summary>
    Errors = 1,

    /// <summary>Why a row shows no numbers; empty where it does.</summary>
    Withheld = 2,

    /// <summary>高位数, 中位数 and 低位数 of the definition before 2018, and the mark that a series breaks between them and the percentiles.</summary>
    Legacy = 4,
}
