namespace Jiuye.Analytics;

/// <summary>How a matching function is fitted.</summary>
public sealed record MatchingSettings
{
    /// <summary>True where the elasticities are made to sum to 1. Default true.</summary>
    public bool ConstantReturns { get; init; } = true;

    /// <summary>True where efficiency may grow or fall steadily. Default false.</summary>
    public bool WithTrend { get; init; }

    /// <summary>Standard errors and confidence.</summary>
    public RegressionSettings Regression { get; init; } = new();
}
