namespace Jiuye.Matching.Learning.Boosting;

/// <summary>A leaf that may still be parted.</summary>
/// <param name="From">Where its rows begin in the grower's order.</param>
/// <param name="To">Where they end.</param>
/// <param name="Sums">Over its rows.</param>
/// <param name="Value">What its rows get.</param>
/// <param name="Least">No value below it may be less, by directions above.</param>
/// <param name="Most">No value below it may be more.</param>
/// <param name="Depth">Splits above it.</param>
internal sealed record GrowingLeaf(int From, int To, BinSums Sums, double Value, double Least, double Most, int Depth)
{
    /// <summary>Sums by bin; null where the leaf is not to be parted, so that nobody asks for them.</summary>
    internal BinSums[]? Histogram { get; set; }

    /// <summary>The best split; null where there is none.</summary>
    internal SplitCandidate? Best { get; set; }
}
