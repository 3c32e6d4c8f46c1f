namespace Jiuye.Matching.Learning.Boosting;

/// <summary>The best split of a leaf over one feature's bins.</summary>
internal sealed class SplitSearch(FeatureSet features, FeatureBins[] bins, BoostingSettings settings)
{
    // As LightGBM has them: a category of few rows tells little (cat_smooth, cat_l2).
    private const double CategorySmoothing = 10;
    private const double CategoryL2 = 10;

    /// <summary>The value of rows within limits.</summary>
    private static double Value(BinSums sums, double least, double most, double l2) =>
        sums.Curvature + l2 > 0 ? Math.Clamp(-sums.Slope / (sums.Curvature + l2), least, most) : Math.Clamp(0, least, most);

    /// <summary>The value of a whole leaf.</summary>
    internal double Value(BinSums sums, double least, double most) => Value(sums, least, most, settings.L2);

    /// <summary>The best split of a leaf by a feature; null where none takes anything off the loss.</summary>
    internal SplitCandidate? Best(GrowingLeaf leaf, int feature, ReadOnlySpan<BinSums> histogram) =>
        features[feature].Kind == FeatureKind.Category ? BestOfCategories(leaf, feature, histogram) : BestOfNumbers(leaf, feature, histogram);

    private SplitCandidate? BestOfNumbers(GrowingLeaf leaf, int feature, ReadOnlySpan<BinSums> histogram)
    {
        SplitCandidate? best = null;
        var missing = histogram[bins[feature].Missing];
        var left = default(BinSums);
        for (var bin = 0; bin < bins[feature].Count - 1; bin++)
        {
            left += histogram[bin];
            if (missing.Rows > 0)
                best = Better(best, leaf, feature, bin, null, missingGoesLeft: true, left + missing, settings.L2);
            // Where none is missing here, later ones go where more rows go.
            best = Better(best, leaf, feature, bin, null, missingGoesLeft: missing.Rows == 0 && 2 * left.Rows >= leaf.Sums.Rows, left, settings.L2);
        }

        // All that have a value on the one side, all that have none on the other.
        var known = bins[feature].Count - 1;
        if (missing.Rows > 0 && known >= 0)
            best = Better(best, leaf, feature, known, null, missingGoesLeft: false, leaf.Sums - missing, settings.L2);
        return best;
    }

    /// <summary>Categories in the order of their own values, parted at each place, from either end; what is missing goes with the rest.</summary>
    /// <remarks>Fisher, On Grouping for Maximum Homogeneity, 1958: for one leaf's values no other parting in two does better.</remarks>
    private SplitCandidate? BestOfCategories(GrowingLeaf leaf, int feature, ReadOnlySpan<BinSums> histogram)
    {
        var present = new List<(double Value, int Bin)>();
        for (var bin = 0; bin < bins[feature].Count; bin++)
        {
            if (histogram[bin].Rows > 0)
                present.Add((histogram[bin].Slope / (histogram[bin].Curvature + CategorySmoothing), bin));
        }

        present.Sort();
        int[] order = [.. present.Select(static entry => entry.Bin)];
        SplitCandidate? best = null;
        var (low, high) = (default(BinSums), default(BinSums));
        for (var taken = 1; taken <= order.Length; taken++)
        {
            (low, high) = (low + histogram[order[taken - 1]], high + histogram[order[^taken]]);
            best = Better(best, leaf, feature, -1, order[..taken], missingGoesLeft: false, low, settings.L2 + CategoryL2);
            best = Better(best, leaf, feature, -1, order[^taken..], missingGoesLeft: false, high, settings.L2 + CategoryL2);
        }

        return best;
    }

    private SplitCandidate? Better(SplitCandidate? best, GrowingLeaf leaf, int feature, int bin, int[]? leftBins, bool missingGoesLeft, BinSums left, double l2)
    {
        var right = leaf.Sums - left;
        if (left.Rows < settings.LeafRows || right.Rows < settings.LeafRows || left.Curvature < settings.LeafCurvature || right.Curvature < settings.LeafCurvature)
            return best;
        var (leftValue, rightValue) = (Value(left, leaf.Least, leaf.Most, l2), Value(right, leaf.Least, leaf.Most, l2));
        if (features[feature].Direction switch { MonotoneDirection.Rising => leftValue > rightValue, MonotoneDirection.Falling => leftValue < rightValue, _ => false })
            return best;
        var gain = Gain(left, leftValue, l2) + Gain(right, rightValue, l2) - Gain(leaf.Sums, leaf.Value, settings.L2);
        // Below this a gain is rounding.
        return gain > 1e-10 && gain > (best?.Gain ?? 0) ? new(gain, feature, bin, leftBins, missingGoesLeft, left, leftValue, rightValue) : best;
    }

    /// <summary>Twice what a value takes off the loss of rows.</summary>
    private static double Gain(BinSums sums, double value, double l2) => -((2 * sums.Slope * value) + ((sums.Curvature + l2) * value * value));
}
