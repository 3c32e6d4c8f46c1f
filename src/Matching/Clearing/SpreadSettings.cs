namespace Jiuye.Matching.Clearing;

/// <summary>How lists are spread over the postings.</summary>
public sealed record SpreadSettings
{
    /// <summary>How far a posting's price moves for each power of e that it is shown more often than its share; 0 or more, 0 leaves the lists alone.</summary>
    public double Strength { get; init; } = 0.4;

    /// <summary>How many times prices are made anew; at least 1.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>How many of a seeker's best postings no price takes away.</summary>
    public int KeptBest { get; init; } = 5;

    /// <summary>How many times at most the prices of postings that nobody is shown are lowered one by one, after the rounds of all; 0 leaves them.</summary>
    public int OrphanRounds { get; init; } = 4;

    /// <summary>The same settings, if all lie in their ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One does not.</exception>
    internal SpreadSettings Checked()
    {
        if (!(Strength >= 0) || !double.IsFinite(Strength))
            throw new ArgumentOutOfRangeException(nameof(Strength), Strength, "expected a number from 0.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Rounds);
        ArgumentOutOfRangeException.ThrowIfNegative(KeptBest);
        ArgumentOutOfRangeException.ThrowIfNegative(OrphanRounds);
        return this;
    }
}
