namespace Jiuye.Analytics;

/// <summary>The rising sequence nearest to given values by weighted least squares.</summary>
/// <remarks>
/// Pool adjacent violators: Ayer, Brunk, Ewing, Reid and Silverman, An Empirical Distribution Function for Sampling with Incomplete Information, Annals of Mathematical
/// Statistics 26 (1955) 641–647. Linear in the values.
/// </remarks>
public static class IsotonicFit
{
    /// <summary>The fit.</summary>
    /// <param name="values">Finite values in the order in which they should rise.</param>
    /// <param name="weights">One for each, finite, above 0; empty for equal weights.</param>
    /// <returns>As many values that never fall; equal to the given ones where those never fall.</returns>
    /// <exception cref="ArgumentException">The lengths differ or a number is out of range.</exception>
    public static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default)
    {
        if (values.IsEmpty)
            return [];
        Check(values, weights);
        var (levels, sums, loads, sizes) = (new double[values.Length], new double[values.Length], new double[values.Length], new int[values.Length]);
        var last = -1;
        for (var at = 0; at < values.Length; at++)
        {
            last++;
            loads[last] = weights.IsEmpty ? 1 : weights[at];
            // A value that stands alone is itself, not its product divided again: what rises stays to the last bit.
            (levels[last], sums[last], sizes[last]) = (values[at], values[at] * loads[last], 1);
            for (; last > 0 && levels[last - 1] > levels[last]; last--)
            {
                sums[last - 1] += sums[last];
                loads[last - 1] += loads[last];
                sizes[last - 1] += sizes[last];
                levels[last - 1] = sums[last - 1] / loads[last - 1];
            }
        }

        var fit = new double[values.Length];
        var next = 0;
        for (var block = 0; block <= last; next += sizes[block++])
            fit.AsSpan(next, sizes[block]).Fill(levels[block]);
        return fit;
    }

    private static void Check(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        if (!weights.IsEmpty && weights.Length != values.Length)
            throw new ArgumentException($"{values.Length} values need as many weights, not {weights.Length}.", nameof(weights));
        foreach (var value in values)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"The value {value} is not finite.", nameof(values));
        }

        foreach (var weight in weights)
        {
            if (!(weight > 0 && double.IsFinite(weight)))
                throw new ArgumentException($"The weight {weight} is not finite and above 0.", nameof(weights));
        }
    }
}
