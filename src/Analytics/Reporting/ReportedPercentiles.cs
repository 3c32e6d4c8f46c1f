namespace Jiuye.Analytics.Reporting;

/// <summary>Five percentiles of monthly pay, rising; yuan a month before tax, each at least 0.</summary>
/// <param name="P10">A tenth earns this or less (10分位值).</param>
/// <param name="P25">A quarter earns this or less.</param>
/// <param name="P50">Half earn this or less: the median (中位数).</param>
/// <param name="P75">Three quarters earn this or less.</param>
/// <param name="P90">Nine tenths earn this or less.</param>
public sealed record ReportedPercentiles(decimal P10, decimal P25, decimal P50, decimal P75, decimal P90);
