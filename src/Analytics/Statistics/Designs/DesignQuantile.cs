namespace Jiuye.Analytics;

/// <summary>A quantile from a survey with Woodruff's interval.</summary>
/// <param name="Level">The share at or below it, interval [0, 1].</param>
/// <param name="Value">The quantile.</param>
/// <param name="Low">The low end; null where the interval of the share leaves [0, 1].</param>
/// <param name="High">The high end; null likewise.</param>
/// <param name="Rule">The definition.</param>
public sealed record DesignQuantile(double Level, double Value, double? Low, double? High, QuantileRule Rule);
