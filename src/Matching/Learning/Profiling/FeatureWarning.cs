namespace Jiuye.Matching.Learning.Profiling;

/// <summary>Something about a feature that a person should look at before a model is used.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">For people.</param>
internal sealed record FeatureWarning(string Feature, FeatureWarningKind Kind, string Detail);
