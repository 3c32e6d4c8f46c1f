namespace Jiuye.Matching.Learning.Trees;

/// <summary>A question to a row: left or right.</summary>
/// <param name="Feature">The place in the row.</param>
/// <param name="Threshold">A number at most this goes left.</param>
/// <param name="Left">The split that follows, or ~leaf.</param>
/// <param name="Right">The split that follows, or ~leaf.</param>
/// <param name="Cover">The weight of the training rows that came here; above 0.</param>
public readonly record struct TreeSplit(int Feature, double Threshold, int Left, int Right, double Cover)
{
    /// <summary>LightGBM's kZeroThreshold, a float: nearer to 0 is 0.</summary>
    internal const double NearZero = 1e-35f;

    /// <summary>Which values are missing.</summary>
    public MissingRule Missing { get; init; }

    /// <summary>True where missing values go left.</summary>
    public bool MissingGoesLeft { get; init; }

    /// <summary>True where a value is rounded to single precision before it is compared, as XGBoost keeps its rows.</summary>
    public bool InSinglePrecision { get; init; }

    /// <summary>Bits of category numbers; null for a number's split.</summary>
    public uint[]? Categories { get; init; }

    /// <summary>Where categories of the set go; all others, also unseen ones, go the other way.</summary>
    public bool SetGoesLeft { get; init; }

    /// <summary>Where a value goes.</summary>
    public bool GoesLeft(double value)
    {
        if (Categories is not null)
            return double.IsNaN(value) ? MissingGoesLeft : Holds(value) == SetGoesLeft;
        if (IsMissing(value))
            return MissingGoesLeft;
        if (double.IsNaN(value))
            value = 0;
        return (InSinglePrecision ? (float)value : value) <= Threshold;
    }

    /// <summary>True where the value counts as missing.</summary>
    internal bool IsMissing(double value) => Missing switch
    {
        MissingRule.NotANumber => double.IsNaN(value),
        MissingRule.Zero => !(Math.Abs(value) > NearZero),
        _ => false,
    };

    private bool Holds(double value) =>
        value > -1 && value < Categories!.Length * 32L && (Categories[(int)value >> 5] >> ((int)value & 31) & 1) != 0;
}
