namespace Jiuye.Analytics;

/// <summary>How a series is decomposed by <see cref="StlDecomposition"/>.</summary>
/// <remarks>The defaults are those of R's <c>stl</c>: null windows follow from the period as there. A window counts observations (of one season for the seasonal window) and is made odd.</remarks>
public sealed record StlSettings
{
    /// <summary>How many cycles the seasonal smoother spans, at least 7 to be useful (Cleveland et al. 1990, section 3.5.1), at least 3; null for one pattern that never changes (R: <c>"periodic"</c>). Default 13.</summary>
    public int? SeasonalWindow { get; init; } = 13;

    /// <summary>Degree of the seasonal smoother: 0 or 1. Default 0.</summary>
    public int SeasonalDegree { get; init; }

    /// <summary>Span of the trend smoother, at least 3; null for the next odd number from 1.5 · period / (1 − 1.5 / seasonal window).</summary>
    public int? TrendWindow { get; init; }

    /// <summary>Degree of the trend smoother: 0 or 1. Default 1.</summary>
    public int TrendDegree { get; init; } = 1;

    /// <summary>Span of the low-pass filter, at least 3; null for the next odd number from the period.</summary>
    public int? LowPassWindow { get; init; }

    /// <summary>True where outliers are weighted down: 15 outer and 1 inner passes instead of 0 and 2. Default false.</summary>
    public bool Robust { get; init; }

    /// <summary>Passes of the inner loop, [1, 100]; null for 1 where robust, else 2.</summary>
    public int? InnerPasses { get; init; }

    /// <summary>Passes of the robustness loop, [0, 100]; null for 15 where robust, else 0.</summary>
    public int? OuterPasses { get; init; }

    /// <summary>True where every point is smoothed instead of every tenth of a window with straight lines between them. Default false, as in R.</summary>
    public bool EveryPoint { get; init; }

    /// <summary>One seasonal pattern for all years.</summary>
    public static StlSettings Periodic { get; } = new() { SeasonalWindow = null };
}
