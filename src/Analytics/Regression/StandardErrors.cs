namespace Jiuye.Analytics;

/// <summary>What the standard errors of a line fitted to a series allow for.</summary>
public enum StandardErrors
{
    /// <summary>Errors of equal variance that do not depend on each other.</summary>
    Plain = 0,

    /// <summary>Errors that vary and hang together over time (heteroskedasticity and autocorrelation consistent).</summary>
    /// <remarks>W. K. Newey, K. D. West, Econometrica 55 (1987) 703–708: Bartlett weights, no prewhitening, no small-sample factor.</remarks>
    Hac = 1,
}
