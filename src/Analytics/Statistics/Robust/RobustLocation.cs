namespace Jiuye.Analytics;

/// <summary>Middles and spreads that a few wild values do not move.</summary>
/// <remarks>Weights count as repetitions would. A spread of zero (more than half of the weight at one value) leaves the median as the middle.</remarks>
public static class RobustLocation
{
    /// <summary>What makes the median absolute deviation of normal values their standard deviation: 1 / Φ⁻¹(¾).</summary>
    public const double NormalConsistency = 1.4826;

    // Steps shrink by a constant factor, so that far fewer are needed; what does not settle is a fault worth an error.
    private const int MostSteps = 10_000;

    /// <summary>The median: the middle value, or the mean of the two in the middle.</summary>
    public static double Median(WeightedSample sample) => Quantile.Of(sample, 0.5, QuantileRule.Hf2);

    /// <summary>The median absolute deviation from the median, times <see cref="NormalConsistency"/>; R's <c>mad</c>.</summary>
    public static double MedianAbsoluteDeviation(WeightedSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var median = Median(sample);
        var distances = sample.Values.ToArray();
        for (var at = 0; at < distances.Length; at++)
            distances[at] = Math.Abs(distances[at] - median);
        return NormalConsistency * Median(new(distances, sample.Weights));
    }

    /// <summary>Huber's M-estimate: the mean of the values, each moved no further than k deviations from it.</summary>
    /// <remarks>Huber, Robust Estimation of a Location Parameter, Annals of Mathematical Statistics 35 (1964) 73–101; scale held at the median absolute deviation, as R's <c>MASS::huber</c>.</remarks>
    /// <param name="sample">The values.</param>
    /// <param name="bound">k, above 0; default 1.5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not above 0.</exception>
    public static double Huber(WeightedSample sample, double bound = 1.5)
    {
        CheckBound(bound);
        var (middle, reach) = Start(sample, bound);
        return reach == 0 ? middle : Settle(sample, middle, reach, static (sample, middle, reach) =>
        {
            var sum = new CompensatedSum();
            for (var at = 0; at < sample.Count; at++)
                sum.Add(sample.Weights[at] * Math.Clamp(sample.Values[at], middle - reach, middle + reach));
            return sum.Value / sample.TotalWeight;
        });
    }

    /// <summary>Tukey's biweight: the mean with weights (1 − u²)², u the distance in bounds; what lies beyond the bound counts nothing.</summary>
    /// <remarks>Beaton and Tukey, The Fitting of Power Series, Technometrics 16 (1974) 147–185; scale held at the median absolute deviation, started at the median.</remarks>
    /// <param name="sample">The values.</param>
    /// <param name="bound">In deviations, above 0; default 4.685, which loses 5% where values are normal.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not above 0.</exception>
    public static double Tukey(WeightedSample sample, double bound = 4.685)
    {
        CheckBound(bound);
        var (middle, reach) = Start(sample, bound);
        return reach == 0 ? middle : Settle(sample, middle, reach, static (sample, middle, reach) =>
        {
            var (sum, weight) = (new CompensatedSum(), new CompensatedSum());
            for (var at = 0; at < sample.Count; at++)
            {
                var distance = (sample.Values[at] - middle) / reach;
                if (Math.Abs(distance) >= 1)
                    continue;
                var counts = sample.Weights[at] * (1 - distance * distance) * (1 - distance * distance);
                sum.Add(counts * sample.Values[at]);
                weight.Add(counts);
            }

            return sum.Value / weight.Value;
        });
    }

    private static (double Middle, double Reach) Start(WeightedSample sample, double bound) => (Median(sample), bound * MedianAbsoluteDeviation(sample));

    private static double Settle(WeightedSample sample, double middle, double reach, Func<WeightedSample, double, double, double> step)
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var next = step(sample, middle, reach);
            // The last bits may swing for ever.
            if (Math.Abs(next - middle) <= 4 * double.BitIncrement(0) + 1e-15 * Math.Abs(next))
                return next;
            middle = next;
        }

        throw new InvalidOperationException($"The location did not settle in {MostSteps} steps.");
    }

    private static void CheckBound(double bound)
    {
        if (!(bound > 0 && double.IsFinite(bound)))
            throw new ArgumentOutOfRangeException(nameof(bound), bound, "A bound is finite and above 0.");
    }
}
