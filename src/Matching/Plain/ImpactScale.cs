namespace Jiuye.Matching.Plain;

/// <summary>Says in a byte, rounded up, how much the occurrences of a term in a text tell; 0 is for none.</summary>
/// <remarks>Made for the mean length of one point of time, and bounds what they tell at any other (<see cref="StepAt"/>).</remarks>
/// <param name="lengthBase">k1 (1 - b).</param>
/// <param name="lengthSlope">k1 b over the mean length then.</param>
internal readonly struct ImpactScale(double lengthBase, double lengthSlope)
{
    /// <summary>The largest impact.</summary>
    public const int Most = byte.MaxValue;

    private const double Step = (TermWeighting.Saturation + 1) / Most;

    private readonly double lengthBase = lengthBase;
    private readonly double lengthSlope = lengthSlope;

    /// <summary>The scale of a point of time.</summary>
    public static ImpactScale At(PlainStatistics statistics) => new(statistics.LengthBase, statistics.LengthSlope);

    /// <summary>The impact of a term that occurs so often, at least once, in a text of so many words; from 1 to <see cref="Most"/>.</summary>
    public byte Of(int count, int length)
    {
        var steps = TermWeighting.Saturated(count, lengthBase + lengthSlope * length) * (1 / Step);
        return unchecked((byte)Math.Clamp((int)Math.Ceiling(steps), 1, Most));
    }

    /// <summary>What one step of an impact adds at most to a score, at a point of time, for each unit of inverse frequency.</summary>
    /// <remarks>A text's norm changes with the mean length, but never by a larger factor; where texts have become longer on average, scores rise by no more than that.</remarks>
    public double StepAt(PlainStatistics now) => Step * Math.Max(1, lengthSlope / now.LengthSlope);
}
