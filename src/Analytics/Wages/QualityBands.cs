namespace Jiuye.Analytics;

/// <summary>The rule and the coefficients of variation at which the quality of an estimate changes.</summary>
/// <remarks>Defaults after the key of the UK's Annual Survey of Hours and Earnings: 5, 10 and 20 percent. No Chinese rule has been published; a jurisdiction may set its own.</remarks>
public sealed record QualityBands
{
    /// <summary>What decides; default the variation alone. The limits below are of that rule.</summary>
    public QualityRule Rule { get; init; }

    /// <summary>The most variation of a precise estimate, a share above 0; default 0.05.</summary>
    public double Precise { get; init; } = 0.05;

    /// <summary>The most variation of a reasonably precise estimate; default 0.10.</summary>
    public double ReasonablyPrecise { get; init; } = 0.10;

    /// <summary>The most variation of an acceptable estimate; default 0.20.</summary>
    public double Acceptable { get; init; } = 0.20;

    /// <summary>The band of an estimate by the rule of the US National Center for Health Statistics.</summary>
    /// <remarks>Fewer than 30 observations: not shown. 30 to 59, or a relative standard error of 30 percent and above: with a star. Else reliable. There is no middle band.</remarks>
    /// <param name="observations">Observations behind it, at least 0.</param>
    /// <param name="variation">The coefficient of variation, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the variation none.</exception>
    public static QualityBand OfHealthStatistics(int observations, double variation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(observations);
        if (!(variation >= 0))
            throw new ArgumentOutOfRangeException(nameof(variation), variation, "A coefficient of variation is at least 0.");
        return observations < 30 ? QualityBand.Unreliable : observations < 60 || variation >= 0.30 ? QualityBand.Acceptable : QualityBand.Precise;
    }

    /// <summary>The band of an estimate by the rule.</summary>
    /// <param name="observations">Observations behind it, at least 0.</param>
    /// <param name="variation">The coefficient of variation, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the variation none.</exception>
    public QualityBand Of(int observations, double variation) => Rule == QualityRule.HealthStatistics ? OfHealthStatistics(observations, variation) : Of(variation);

    /// <summary>The band of a coefficient of variation by the three limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="variation"/> is negative or not a number.</exception>
    public QualityBand Of(double variation)
    {
        if (!(variation >= 0))
            throw new ArgumentOutOfRangeException(nameof(variation), variation, "A coefficient of variation is at least 0.");
        return variation <= Precise ? QualityBand.Precise
            : variation <= ReasonablyPrecise ? QualityBand.ReasonablyPrecise
            : variation <= Acceptable ? QualityBand.Acceptable
            : QualityBand.Unreliable;
    }
}
