namespace Jiuye.Analytics;

/// <summary>One area after the fit: both estimates, never one in the other's place.</summary>
/// <param name="Name">The area's code.</param>
/// <param name="Direct">The survey's own estimate.</param>
/// <param name="DirectError">Its standard error.</param>
/// <param name="Synthetic">What the predictors alone say.</param>
/// <param name="Model">γ · direct + (1 − γ) · synthetic.</param>
/// <param name="ModelError">The root of its estimated mean squared error, the cost of estimating the variance included.</param>
/// <param name="Trust">γ, the part that the direct estimate keeps, interval [0, 1].</param>
public sealed record SmallAreaEstimate(string Name, double Direct, double DirectError, double Synthetic, double Model, double ModelError, double Trust);
