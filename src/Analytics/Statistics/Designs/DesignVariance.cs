namespace Jiuye.Analytics;

/// <summary>The variance of a total from the totals of its clusters.</summary>
internal static class DesignVariance
{
    internal static double Of(ReadOnlySpan<double> totals, IReadOnlyList<ClusterStratum> strata, LonelyStratum lonely)
    {
        var variance = new CompensatedSum();
        var (seen, unseen) = (0, 0);
        foreach (var stratum in strata)
        {
            var own = totals.Slice(stratum.First, stratum.Count);
            if (own.Length > 1)
            {
                variance.Add(stratum.PartLeft * own.Length / (own.Length - 1) * SquaresAround(own, MeanOf(own)));
                seen++;
            }
            else if (lonely == LonelyStratum.Adjust)
            {
                // Zero is the mean over all clusters of a linearised variable.
                variance.Add(stratum.PartLeft * SquaresAround(own, 0));
            }
            else if (lonely == LonelyStratum.Average)
            {
                unseen++;
            }
        }

        return unseen > 0 && seen > 0 ? variance.Value * (seen + unseen) / seen : variance.Value;
    }

    private static double SquaresAround(ReadOnlySpan<double> values, double centre)
    {
        var squares = new CompensatedSum();
        foreach (var value in values)
            squares.Add((value - centre) * (value - centre));
        return squares.Value;
    }

    private static double MeanOf(ReadOnlySpan<double> values)
    {
        var sum = new CompensatedSum();
        foreach (var value in values)
            sum.Add(value);
        return sum.Value / values.Length;
    }
}
