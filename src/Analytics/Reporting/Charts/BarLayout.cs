namespace Jiuye.Analytics.Reporting;

/// <summary>How the series of a row stand to each other.</summary>
internal enum BarLayout
{
    /// <summary>One bar a series, one under the other; also where there is one series only.</summary>
    Grouped,

    /// <summary>One bar a row, the series end to end; one text a row.</summary>
    Stacked,
}
