namespace Jiuye.Vocabulary;

/// <summary>A share with the interval in which the true share lies, by Wilson's score method (1927), without continuity correction.</summary>
/// <remarks>Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857-872, method 3. No correction for a finite
/// population: where much of a population was drawn, the interval is too wide rather than too narrow. With nothing counted it is [0, 1] and the share is unknown.</remarks>
public readonly record struct WilsonInterval
{
    /// <summary>The normal quantile behind 95%: Φ⁻¹(0.975).</summary>
    private const double NinetyFive = 1.959963984540054;

    private WilsonInterval(int count, int of, double low, double high)
    {
        Count = count;
        Of = of;
        Low = low;
        High = high;
    }

    /// <summary>How many, at least 0.</summary>
    public int Count { get; }

    /// <summary>Of how many, at least <see cref="Count"/>.</summary>
    public int Of { get; }

    /// <summary>The lower end, in [0, 1].</summary>
    public double Low { get; }

    /// <summary>The upper end, in [0, 1].</summary>
    public double High { get; }

    /// <summary>The share, in [0, 1]; null where there is nothing to share.</summary>
    public double? Share => Of == 0 ? null : (double)Count / Of;

    /// <summary>The interval at 95%.</summary>
    /// <param name="count">How many, in [0, <paramref name="of"/>].</param>
    /// <param name="of">Of how many, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static WilsonInterval At95(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(of);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        if (of == 0)
            return new(0, 0, 0, 1);
        const double Square = NinetyFive * NinetyFive;
        double n = of;
        var share = count / n;
        var centre = share + (Square / (2 * n));
        var half = NinetyFive * Math.Sqrt((share * (1 - share) / n) + (Square / (4 * n * n)));
        var scale = 1 + (Square / n);
        // At the ends the formula gives 0 and 1 but for rounding.
        return new(count, of, count == 0 ? 0 : Math.Max(0, (centre - half) / scale), count == of ? 1 : Math.Min(1, (centre + half) / scale));
    }
}
