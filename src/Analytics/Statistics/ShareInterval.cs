namespace Jiuye.Analytics;

/// <summary>A share of successes with its interval of uncertainty.</summary>
/// <remarks>Wilson's score interval without continuity correction (E. B. Wilson, JASA 22, 1927, pp. 209–212): it stays within [0, 1] and holds its level for few observations.</remarks>
/// <param name="Successes">Successes, in [0, <paramref name="Trials"/>].</param>
/// <param name="Trials">Observations, above 0.</param>
/// <param name="Low">The lower end, interval [0, 1].</param>
/// <param name="High">The upper end, interval [0, 1].</param>
public sealed record ShareInterval(int Successes, int Trials, double Low, double High)
{
    /// <summary>The level of the interval.</summary>
    public const double Level = 0.95;

    // The 97.5th percentile of the standard normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The share, interval [0, 1].</summary>
    public double Share => (double)Successes / Trials;

    /// <summary>The interval of a count.</summary>
    /// <param name="successes">Successes.</param>
    /// <param name="trials">Observations.</param>
    /// <returns>Null where nothing was observed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more successes than observations.</exception>
    public static ShareInterval? Of(int successes, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        if (trials == 0)
            return null;
        double n = trials;
        var p = successes / n;
        var middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z / (1 + Z * Z / n) * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        // At the ends the interval touches 0 or 1 exactly; rounding must not carry it past.
        return new(successes, trials, successes == 0 ? 0 : Math.Max(0, middle - half), successes == trials ? 1 : Math.Min(1, middle + half));
    }
}
