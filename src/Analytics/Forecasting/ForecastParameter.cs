namespace Jiuye.Analytics;

/// <summary>One parameter of a fitted model.</summary>
/// <param name="Name">What the literature calls it: alpha, phi, theta; for a combination with the method in front.</param>
/// <param name="Value">Its value.</param>
public sealed record ForecastParameter(string Name, double Value);
