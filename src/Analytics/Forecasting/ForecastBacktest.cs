namespace Jiuye.Analytics;

/// <summary>How a method did at earlier months of a series, each time knowing only what came before.</summary>
/// <param name="Origins">How many earlier months it forecast from.</param>
/// <param name="Mase">Mean absolute error over the mean absolute change from the year before; 1 is no better than last year's figure. Null where nothing ever changed.</param>
/// <param name="Coverage80">The share of months that fell into the 80% interval, [0, 1], each origin judged by intervals built from the other origins.</param>
/// <param name="Coverage95">The same for the 95% interval.</param>
public sealed record ForecastBacktest(int Origins, double? Mase, double Coverage80, double Coverage95);
