using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Measures;

/// <summary>Probabilities set beside the shares of what happened, in bins of equally many rows.</summary>
/// <param name="Bins">From low to high probability; rows of one probability stay in one bin, so bins may be fewer and unequal.</param>
/// <remarks>Bins of equal rows: Naeini, Cooper and Hauskrecht, AAAI 2015, for ECE; bins of equal width leave the rare high risks to a handful of rows.</remarks>
internal sealed record CalibrationCurve(IReadOnlyList<CalibrationBin> Bins)
{
    /// <summary>Ten bins.</summary>
    internal const int Deciles = 10;

    /// <summary>The mean distance of what was said and what came, by rows (ECE). Interval [0, 1]; NaN without rows.</summary>
    internal double Error => Bins.Sum(static bin => bin.Came.Of * Math.Abs(bin.Said - bin.Came.Share!.Value)) / Bins.Sum(static bin => bin.Came.Of);

    /// <summary>The curve.</summary>
    /// <param name="labels">0 or 1, one for each row.</param>
    /// <param name="probabilities">In [0, 1], one for each row.</param>
    /// <param name="bins">At least 1.</param>
    internal static CalibrationCurve Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<double> labels, int bins = Deciles)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bins);
        var (said, came) = (probabilities.ToArray(), labels.ToArray());
        Array.Sort(said, came);
        var found = new List<CalibrationBin>();
        for (int bin = 1, from = 0; bin <= bins && from < said.Length; bin++)
        {
            var to = (int)((long)said.Length * bin / bins);
            while (to > from && to < said.Length && said[to] == said[to - 1])
                to++;
            if (to <= from)
                continue;
            var (sum, ones) = (0.0, 0);
            for (var row = from; row < to; row++)
                (sum, ones) = (sum + said[row], ones + (came[row] > 0 ? 1 : 0));
            found.Add(new(sum / (to - from), WilsonInterval.At95(ones, to - from)));
            from = to;
        }

        return new(found);
    }
}
