namespace Jiuye.Analytics;

/// <summary>How a monthly series is adjusted for season and Spring Festival.</summary>
public sealed record SeasonalSettings
{
    /// <summary>The decomposition. Default: STL with a seasonal window of 13 years, outliers weighted down.</summary>
    public StlSettings Stl { get; init; } = new() { Robust = true };

    /// <summary>True where season and festival multiply, which needs numbers above 0; false where they add. Default true: registrations swing in proportion to their level.</summary>
    public bool Multiplicative { get; init; } = true;

    /// <summary>The days around the festival; null for a series without it.</summary>
    public SpringFestivalWindow? Festival { get; init; } = new();

    /// <summary>Standard errors and confidence of the festival's effect. Default: plain errors at 0.95, because only the first months of each year tell of it and HAC errors of so few are too small.</summary>
    public RegressionSettings Regression { get; init; } = new() { Errors = StandardErrors.Plain };
}
