namespace Jiuye.Analytics;

/// <summary>A fitted model of small areas.</summary>
/// <param name="Areas">The areas, in the order given.</param>
/// <param name="BetweenVariance">σ²_v, the variance between areas that predictors leave, at least 0.</param>
/// <param name="Coefficients">The constant first, then one for each predictor.</param>
/// <param name="Method">How the variance was estimated.</param>
public sealed record FayHerriotFit(IReadOnlyList<SmallAreaEstimate> Areas, double BetweenVariance, IReadOnlyList<double> Coefficients, FayHerriotMethod Method);
