namespace Jiuye.Matching.Learning.Measures;

/// <summary>The interval of an area under the ROC curve from its own placement values.</summary>
/// <remarks>DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988) 837–845; normal interval cut to [0, 1], as pROC's ci.auc gives it.</remarks>
internal static class DeLong
{
    /// <summary>Φ⁻¹(0.975).</summary>
    private const double NinetyFive = 1.959963984540054;

    /// <summary>The interval at 95%; null where a label comes less than twice.</summary>
    internal static ConfidenceInterval? At95(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels)
    {
        var (ones, zeros) = (new List<double>(), new List<double>());
        for (var row = 0; row < scores.Length; row++)
            (labels[row] > 0 ? ones : zeros).Add(scores[row]);
        if (ones.Count < 2 || zeros.Count < 2)
            return null;
        ones.Sort();
        zeros.Sort();
        var area = AreaUnderCurve.Of(scores, labels);
        var variance = (Spread(ones, zeros, area) / ones.Count) + (Spread(zeros, ones, 1 - area) / zeros.Count);
        var half = NinetyFive * Math.Sqrt(variance);
        return new(Math.Max(0, area - half), Math.Min(1, area + half));
    }

    /// <summary>The variance of the share of others below each value, ties half.</summary>
    private static double Spread(List<double> values, List<double> others, double mean)
    {
        var (sum, below, notAbove) = (0.0, 0, 0);
        foreach (var value in values)
        {
            while (below < others.Count && others[below] < value)
                below++;
            while (notAbove < others.Count && others[notAbove] <= value)
                notAbove++;
            var place = (below + notAbove) / (2.0 * others.Count);
            sum += (place - mean) * (place - mean);
        }

        return sum / (values.Count - 1);
    }
}
