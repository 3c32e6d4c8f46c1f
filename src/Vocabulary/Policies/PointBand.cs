namespace Jiuye.Vocabulary;

/// <summary>Points for values up to a limit; the first band that holds the value gives its points.</summary>
/// <param name="Limit">The upper end of the band; null for the last band, which holds all that is left.</param>
/// <param name="LimitIncluded">True where the limit itself still lies in the band.</param>
/// <param name="Points">The points.</param>
public sealed record PointBand(double? Limit, bool LimitIncluded, int Points)
{
    /// <summary>True where the value lies below the upper end.</summary>
    public bool Holds(double value) => Limit is not { } limit || (LimitIncluded ? value <= limit : value < limit);
}
