using MathNet.Numerics.Distributions;

namespace Jiuye.Analytics;

/// <summary>An estimate from a survey with its standard error under the design.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its linearised standard error, at least 0.</param>
/// <param name="DegreesOfFreedom">Clusters less strata, at least 0.</param>
/// <param name="DesignEffect">Its variance over that of a simple random sample with replacement of as many observations; null where that is not defined.</param>
/// <param name="Observations">Observations behind it.</param>
public sealed record DesignEstimate(double Value, double StandardError, int DegreesOfFreedom, double? DesignEffect, int Observations)
{
    /// <summary>The coefficient of variation, a share; null where the estimate is zero.</summary>
    public double? CoefficientOfVariation => Value == 0 ? null : StandardError / Math.Abs(Value);

    /// <summary>The interval by Student's t on the design's degrees of freedom; null where there are none.</summary>
    /// <param name="confidence">Interval (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is outside (0, 1).</exception>
    public (double Low, double High)? Interval(double confidence = 0.95)
    {
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies in (0, 1).");
        if (DegreesOfFreedom < 1)
            return null;
        var reach = StudentT.InvCDF(0, 1, DegreesOfFreedom, (1 + confidence) / 2) * StandardError;
        return (Value - reach, Value + reach);
    }
}
