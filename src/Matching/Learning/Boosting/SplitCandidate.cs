namespace Jiuye.Matching.Learning.Boosting;

/// <summary>The best way found to part the rows of a leaf.</summary>
/// <param name="Gain">What it takes off the loss, doubled; above 0.</param>
/// <param name="Feature">The place of the feature.</param>
/// <param name="Bin">The last bin that goes left; of a number.</param>
/// <param name="LeftBins">The bins that go left; of a category, else null.</param>
/// <param name="MissingGoesLeft">Where the bin for what is missing goes.</param>
/// <param name="Left">The sums of the left side.</param>
/// <param name="LeftValue">The value of the left side.</param>
/// <param name="RightValue">The value of the right side.</param>
internal sealed record SplitCandidate(double Gain, int Feature, int Bin, int[]? LeftBins, bool MissingGoesLeft, BinSums Left, double LeftValue, double RightValue)
{
    /// <summary>True where a bin goes left.</summary>
    internal bool GoesLeft(int bin, int missing) =>
        LeftBins is not null ? LeftBins.Contains(bin) : bin == missing ? MissingGoesLeft : bin <= Bin;
}
