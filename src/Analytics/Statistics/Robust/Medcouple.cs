namespace Jiuye.Analytics;

/// <summary>The medcouple: how skewed values are, from −1 (a long tail to the left) to 1 (to the right), not moved by a few wild ones.</summary>
/// <remarks>
/// Brys, Hubert and Struyf, A Robust Measure of Skewness, Journal of Computational and Graphical Statistics 13 (2004) 996–1017: the median over pairs x_i ≤ m ≤ x_j of
/// ((x_j − m) − (m − x_i)) / (x_j − x_i), and among the k values equal to the median m the sign of their places. Time and memory grow with the square of the values, up to <see cref="MostValues"/>.
/// </remarks>
public static class Medcouple
{
    /// <summary>The most values; a quarter of their square is held in memory.</summary>
    public const int MostValues = 8_192;

    /// <summary>The medcouple.</summary>
    /// <param name="values">1 to <see cref="MostValues"/> values, finite, in any order.</param>
    /// <exception cref="ArgumentException">There are none or too many, or one is not finite.</exception>
    public static double Of(ReadOnlySpan<double> values)
    {
        if (values.Length > MostValues)
            throw new ArgumentException($"At most {MostValues} values, not {values.Length}: draw a sample.", nameof(values));
        var sample = new WeightedSample(values);
        var median = RobustLocation.Median(sample);
        double[] below = [.. sample.Values.ToArray().Where(value => value <= median)];
        double[] above = [.. sample.Values.ToArray().Where(value => value >= median)];
        var equal = below.Count(value => value == median);
        var kernel = new double[below.Length * above.Length];
        for (var low = 0; low < below.Length; low++)
        {
            for (var high = 0; high < above.Length; high++)
                kernel[low * above.Length + high] = Kernel(below[low], above[high], median, low - (below.Length - equal), high, equal);
        }

        return RobustLocation.Median(new(kernel));
    }

    private static double Kernel(double low, double high, double median, int placeAmongEqual, int highPlace, int equal)
    {
        if (low != high)
            return (high - median - (median - low)) / (high - low);
        // Both are the median: the pairs on one side of the diagonal pull left, on the other right.
        return Math.Sign(placeAmongEqual + highPlace - (equal - 1));
    }
}
