namespace Jiuye.Analytics;

/// <summary>How many workers earn between two wages.</summary>
/// <param name="Lower">The lower bound, yuan, finite.</param>
/// <param name="Upper">The upper bound, yuan, finite, above the lower.</param>
/// <param name="Workers">Workers in the interval, finite, at least 0; may be a sum of weights.</param>
public readonly record struct WageInterval(double Lower, double Upper, double Workers);
