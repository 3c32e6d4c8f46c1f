namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>How a random walk over what was seen is taken.</summary>
public sealed record WalkSettings
{
    /// <summary>How many times the walk goes from postings to seekers and back; at least 1.</summary>
    public int Steps { get; init; } = 8;

    /// <summary>How much each further step counts beside the one before; above 0, at most 1.</summary>
    public double Damping { get; init; } = 0.6;

    /// <summary>How strongly a posting's popularity is taken out: scores are divided by its seekers to this power (RP3β: Paudel and others, ACM TiiS 7(1), 2017); from 0 to 1.</summary>
    public double PopularityDiscount { get; init; } = 0.4;

    /// <summary>The same settings, if all lie in their ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One does not.</exception>
    internal WalkSettings Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Steps);
        if (!(Damping is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(Damping), Damping, "expected a number above 0, at most 1.");
        if (!(PopularityDiscount is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(PopularityDiscount), PopularityDiscount, "expected a number from 0 to 1.");
        return this;
    }
}
