using MathNet.Numerics.Distributions;

namespace Jiuye.Analytics;

/// <summary>Resampling with replacement from observations drawn independently of each other. For strata and clusters there is <see cref="RaoWuBootstrap"/>.</summary>
/// <remarks>Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapters 13 and 14. Same seed, same result.</remarks>
public static class Bootstrap
{
    /// <summary>Resamples a statistic.</summary>
    /// <param name="values">At least two observations.</param>
    /// <param name="statistic">Pure; gets a resample of as many values, in the order in which they were drawn, and must not keep it.</param>
    /// <param name="seed">Where the draws start.</param>
    /// <param name="resamples">Interval [100, 1,000,000]; default 2,000, enough for the second digit of a 95% interval.</param>
    /// <param name="confidence">Interval (0, 1).</param>
    /// <exception cref="ArgumentException">There are fewer than two values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public static BootstrapInterval Of(
        ReadOnlySpan<double> values, Func<ReadOnlyMemory<double>, double> statistic, int seed, int resamples = 2_000, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        if (values.Length < 2)
            throw new ArgumentException("Resampling needs at least two values.", nameof(values));
        CheckSettings(resamples, confidence);
        var estimate = statistic(values.ToArray());
        var random = new Random(seed);
        var drawn = new double[values.Length];
        var replicates = new double[resamples];
        for (var at = 0; at < resamples; at++)
        {
            for (var place = 0; place < drawn.Length; place++)
                drawn[place] = values[random.Next(values.Length)];
            replicates[at] = statistic(drawn);
        }

        Array.Sort(replicates);
        var bounds = (Low: (1 - confidence) / 2, High: (1 + confidence) / 2);
        return new(
            estimate,
            SpreadOf(replicates),
            (At(replicates, bounds.Low), At(replicates, bounds.High)),
            Accelerated(replicates, estimate, AccelerationOf(Influences(values, statistic)), bounds.Low, bounds.High),
            resamples,
            seed,
            confidence);
    }

    internal static void CheckSettings(int resamples, double confidence)
    {
        if (resamples is < 100 or > 1_000_000)
            throw new ArgumentOutOfRangeException(nameof(resamples), resamples, "Resamples lie in [100, 1,000,000].");
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies in (0, 1).");
    }

    /// <summary>The standard deviation of replicates.</summary>
    internal static double SpreadOf(ReadOnlySpan<double> replicates)
    {
        var sum = new CompensatedSum();
        foreach (var replicate in replicates)
            sum.Add(replicate);
        var mean = sum.Value / replicates.Length;
        var squares = new CompensatedSum();
        foreach (var replicate in replicates)
            squares.Add((replicate - mean) * (replicate - mean));
        return Math.Sqrt(squares.Value / (replicates.Length - 1));
    }

    /// <summary>The quantile of sorted replicates at rank (R + 1)·p, joined on the scale of normal quantiles: Davison and Hinkley, Bootstrap Methods, 1997, equation 5.8; R's <c>boot.ci</c>.</summary>
    internal static double At(ReadOnlySpan<double> sorted, double level)
    {
        var rank = (sorted.Length + 1) * level;
        var below = (int)Math.Floor(rank);
        if (below < 1)
            return sorted[0];
        if (below >= sorted.Length)
            return sorted[^1];
        if (rank == below)
            return sorted[below - 1];
        var (low, high) = (Normal.InvCDF(0, 1, (double)below / (sorted.Length + 1)), Normal.InvCDF(0, 1, (below + 1.0) / (sorted.Length + 1)));
        return sorted[below - 1] + (Normal.InvCDF(0, 1, level) - low) / (high - low) * (sorted[below] - sorted[below - 1]);
    }

    /// <summary>Efron's bias-corrected and accelerated interval: Better Bootstrap Confidence Intervals, JASA 82 (1987) 171–185.</summary>
    /// <param name="sorted">Replicates in rising order.</param>
    /// <param name="estimate">The statistic of the sample.</param>
    /// <param name="acceleration">From <see cref="AccelerationOf"/>.</param>
    /// <param name="low">The share below the interval.</param>
    /// <param name="high">The share below its upper end.</param>
    internal static (double Low, double High)? Accelerated(ReadOnlySpan<double> sorted, double estimate, double acceleration, double low, double high)
    {
        var below = 0;
        foreach (var replicate in sorted)
            below += replicate < estimate ? 1 : 0;
        if (below == 0 || below == sorted.Length)
            return null;
        var bias = Normal.InvCDF(0, 1, (double)below / sorted.Length);
        var (from, to) = (Level(low), Level(high));
        return (At(sorted, from), At(sorted, to));

        double Level(double share)
        {
            var shifted = bias + Normal.InvCDF(0, 1, share);
            return Normal.CDF(0, 1, bias + shifted / (1 - acceleration * shifted));
        }
    }

    /// <summary>How fast the error changes with the estimate: Σ l³ / (6·(Σ l²)^1.5) over influences l; 0 where nothing has influence.</summary>
    internal static double AccelerationOf(ReadOnlySpan<double> influences)
    {
        var (squares, cubes) = (new CompensatedSum(), new CompensatedSum());
        foreach (var influence in influences)
        {
            squares.Add(influence * influence);
            cubes.Add(influence * influence * influence);
        }

        return squares.Value == 0 ? 0 : cubes.Value / (6 * Math.Pow(squares.Value, 1.5));
    }

    // From leaving out each value once: mean of the shortened statistics less each.
    private static double[] Influences(ReadOnlySpan<double> values, Func<ReadOnlyMemory<double>, double> statistic)
    {
        var influences = new double[values.Length];
        var rest = new double[values.Length - 1];
        for (var left = 0; left < values.Length; left++)
        {
            values[..left].CopyTo(rest);
            values[(left + 1)..].CopyTo(rest.AsSpan(left));
            influences[left] = statistic(rest);
        }

        var mean = influences.Average();
        for (var at = 0; at < influences.Length; at++)
            influences[at] = mean - influences[at];
        return influences;
    }
}
