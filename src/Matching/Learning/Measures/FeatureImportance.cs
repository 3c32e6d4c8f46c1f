namespace Jiuye.Matching.Learning.Measures;

/// <summary>What a figure loses when one feature's values are dealt out anew among the rows.</summary>
/// <param name="Feature">Which.</param>
/// <param name="Loss">The mean loss; near 0 or below where the model hardly needs the feature.</param>
/// <param name="Spread">The standard deviation of the loss over the deals.</param>
internal sealed record FeatureImportance(Feature Feature, double Loss, double Spread);
