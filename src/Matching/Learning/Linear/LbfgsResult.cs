namespace Jiuye.Matching.Learning.Linear;

/// <summary>Where the search ended.</summary>
/// <param name="Point">The best point found.</param>
/// <param name="Value">The function there.</param>
/// <param name="Slope">The largest part of the gradient there, by absolute value.</param>
/// <param name="Iterations">Steps taken.</param>
/// <param name="Converged">True where the slope met the tolerance, or rounding left no step that descends.</param>
internal sealed record LbfgsResult(double[] Point, double Value, double Slope, int Iterations, bool Converged);
