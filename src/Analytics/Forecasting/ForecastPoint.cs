namespace Jiuye.Analytics;

/// <summary>What one future month is expected to bring.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Mean">The point forecast.</param>
/// <param name="Low80">The lower end of the interval that holds what comes in 80 of 100 cases.</param>
/// <param name="High80">Its upper end.</param>
/// <param name="Low95">The lower end for 95 of 100 cases.</param>
/// <param name="High95">Its upper end.</param>
public sealed record ForecastPoint(DateOnly Month, double Mean, double Low80, double High80, double Low95, double High95);
