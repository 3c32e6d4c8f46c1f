namespace Jiuye.Analytics;

/// <summary>Places wages among percentiles.</summary>
public static class PayStandings
{
    private static readonly double[] Levels = [0.10, 0.25, 0.50, 0.75, 0.90];

    /// <summary>Where a wage lies.</summary>
    /// <param name="yuan">The wage, yuan a month.</param>
    /// <param name="guideline">A guideline with the five official levels.</param>
    /// <exception cref="ArgumentException">The guideline lacks one of them.</exception>
    public static PayStanding Of(double yuan, WageGuideline guideline)
    {
        ArgumentNullException.ThrowIfNull(guideline);
        var standing = 0;
        foreach (var level in Levels)
        {
            var percentile = guideline.At(level) ?? throw new ArgumentException($"The guideline has no percentile {level}.", nameof(guideline));
            standing += yuan >= percentile.Yuan ? 1 : 0;
        }

        return (PayStanding)standing;
    }

    /// <summary>The name in outputs, snake_case.</summary>
    public static string NameOf(PayStanding standing) => standing switch
    {
        PayStanding.BelowP10 => "below_p10",
        PayStanding.BelowP25 => "p10_to_p25",
        PayStanding.BelowMedian => "p25_to_p50",
        PayStanding.BelowP75 => "p50_to_p75",
        PayStanding.BelowP90 => "p75_to_p90",
        PayStanding.P90OrAbove => "p90_or_above",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No such standing."),
    };
}
