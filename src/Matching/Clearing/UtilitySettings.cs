namespace Jiuye.Matching.Clearing;

/// <summary>How the matching with transferable utility is solved.</summary>
internal sealed record UtilitySettings
{
    /// <summary>How much chance counts beside worth (β): towards 0 everybody takes the best, great ones everybody anything. Range [0.005, 100]; default 1, as published.</summary>
    internal double Chance { get; init; } = 1;

    /// <summary>How far a seeker's probabilities may miss a sum of 1, and how far the last round may have moved anything. Range [1E-12, 1].</summary>
    internal double Exactness { get; init; } = 1e-9;

    /// <summary>The most rounds; at least 1.</summary>
    internal int MostRounds { get; init; } = 1_000;

    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside its range.</exception>
    internal void Validate()
    {
        if (!(Chance is >= 0.005 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(Chance), Chance, "expected a number in [0.005, 100].");
        if (!(Exactness is >= 1e-12 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(Exactness), Exactness, "expected a number in [1E-12, 1].");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MostRounds);
    }
}
