namespace Jiuye.Analytics;

/// <summary>The smoothing parameters of an exponential smoothing model.</summary>
/// <param name="Alpha">How fast the level follows, (0, 1).</param>
/// <param name="Beta">How fast the trend follows, (0, Alpha); 0 where there is no trend.</param>
/// <param name="Gamma">How fast the season follows, (0, 1 − Alpha); 0 where there is no season.</param>
/// <param name="Phi">How much of the trend is left a month later, [0.8, 0.98]; 1 where it is not damped.</param>
internal readonly record struct EtsSmoothing(double Alpha, double Beta, double Gamma, double Phi);
