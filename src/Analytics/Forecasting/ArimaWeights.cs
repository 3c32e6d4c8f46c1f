namespace Jiuye.Analytics;

/// <summary>The three parameters of a <see cref="SeasonalArima"/>.</summary>
/// <param name="Autoregressive">How much of a change goes on the month after, (−1, 1).</param>
/// <param name="Average">How much of a month's surprise counts the month after, (−1, 1).</param>
/// <param name="Seasonal">How much of it counts a season later, (−1, 1).</param>
internal readonly record struct ArimaWeights(double Autoregressive, double Average, double Seasonal);
