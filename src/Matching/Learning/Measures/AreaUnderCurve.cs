namespace Jiuye.Matching.Learning.Measures;

/// <summary>How often a row of label 1 has a higher score than a row of label 0, a tie counted half: the area under the ROC curve.</summary>
/// <remarks>Exact: pairs are counted in whole numbers (Mann and Whitney 1947). Interval [0, 1].</remarks>
internal static class AreaUnderCurve
{
    /// <summary>The area; NaN where one of the labels is absent.</summary>
    /// <param name="scores">Finite, one for each label.</param>
    /// <param name="labels">0 or 1.</param>
    internal static double Of(ReadOnlySpan<double> scores, ReadOnlySpan<double> labels)
    {
        var (sorted, outcomes) = (scores.ToArray(), labels.ToArray());
        Array.Sort(sorted, outcomes);
        var (below, doubled, ones) = (0L, (Int128)0, 0L);
        for (var at = 0; at < sorted.Length;)
        {
            var (zerosHere, onesHere, value) = (0L, 0L, sorted[at]);
            for (; at < sorted.Length && sorted[at] == value; at++)
                (zerosHere, onesHere) = outcomes[at] > 0 ? (zerosHere, onesHere + 1) : (zerosHere + 1, onesHere);
            doubled += (Int128)onesHere * ((2 * below) + zerosHere);
            (below, ones) = (below + zerosHere, ones + onesHere);
        }

        return below == 0 || ones == 0 ? double.NaN : (double)doubled / ((double)(2 * (Int128)below * ones));
    }
}
