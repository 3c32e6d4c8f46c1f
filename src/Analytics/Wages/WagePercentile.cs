namespace Jiuye.Analytics;

/// <summary>One percentile of a cell with its interval.</summary>
/// <param name="Level">The share at or below it, interval [0, 1].</param>
/// <param name="Yuan">Yuan a month.</param>
/// <param name="Low">The low end of the Woodruff interval; null where the sample does not reach so far.</param>
/// <param name="High">The high end; null likewise.</param>
public sealed record WagePercentile(double Level, double Yuan, double? Low, double? High);
