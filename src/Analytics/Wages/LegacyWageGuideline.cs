namespace Jiuye.Analytics;

/// <summary>工资指导价位 as published before 2018: 高位数, 中位数, 低位数.</summary>
/// <remarks>
/// 高位数 and 低位数 are the means of the highest and lowest 5 to 10 percent of the wages, 中位数 is the middle value.
/// A long series breaks where percentiles took its place, so the two are never put into one column.
/// </remarks>
/// <param name="High">高位数, yuan.</param>
/// <param name="Median">中位数, yuan: the middle wage, or the mean of the two in the middle.</param>
/// <param name="Low">低位数, yuan.</param>
/// <param name="Wages">Wages behind it.</param>
/// <param name="InEachEnd">Wages behind each of <paramref name="High"/> and <paramref name="Low"/>.</param>
public sealed record LegacyWageGuideline(double High, double Median, double Low, int Wages, int InEachEnd)
{
    /// <summary>Computes the three numbers.</summary>
    /// <param name="wages">At least one wage, finite, in any order; the old rule knew no weights.</param>
    /// <param name="endShare">The share of the wages in each end, interval [0.05, 0.10]; at least one wage is taken.</param>
    /// <exception cref="ArgumentException">There are no wages or one is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside [0.05, 0.10].</exception>
    public static LegacyWageGuideline Of(ReadOnlySpan<double> wages, double endShare = 0.10)
    {
        if (!(endShare is >= 0.05 and <= 0.10))
            throw new ArgumentOutOfRangeException(nameof(endShare), endShare, "The share of each end lies in [0.05, 0.10].");
        var sample = new WeightedSample(wages);
        // The slack keeps 0.1 · 30 at 3 wages whatever the last bit of the product.
        var inEachEnd = Math.Max(1, (int)Math.Floor(sample.Count * endShare + 1e-9));
        return new(
            MeanOf(sample.Values[^inEachEnd..]),
            Quantile.Of(sample, 0.5, QuantileRule.Hf2),
            MeanOf(sample.Values[..inEachEnd]),
            sample.Count,
            inEachEnd);
    }

    private static double MeanOf(ReadOnlySpan<double> values)
    {
        var sum = new CompensatedSum();
        foreach (var value in values)
            sum.Add(value);
        return sum.Value / values.Length;
    }
}
