namespace Jiuye.Analytics;

/// <summary>One area before the fit.</summary>
/// <param name="Name">The area's code.</param>
/// <param name="Direct">The survey's own estimate, finite.</param>
/// <param name="Variance">Its sampling variance, taken as known; finite, above 0.</param>
/// <param name="Predictors">What is known of the area from elsewhere, without the constant; as many for every area.</param>
public sealed record SmallArea(string Name, double Direct, double Variance, IReadOnlyList<double> Predictors);
