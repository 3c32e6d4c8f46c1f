namespace Jiuye.Matching.Learning.Measures;

/// <summary>Where a figure may well lie.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct ConfidenceInterval(double Low, double High);
