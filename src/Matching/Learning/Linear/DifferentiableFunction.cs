namespace Jiuye.Matching.Learning.Linear;

/// <summary>A smooth function of many numbers.</summary>
/// <param name="point">Where.</param>
/// <param name="gradient">Receives the gradient; as long as the point.</param>
/// <returns>The value.</returns>
internal delegate double DifferentiableFunction(ReadOnlySpan<double> point, Span<double> gradient);
