namespace Jiuye.Analytics;

/// <summary>求人倍率: openings over seekers, as printed.</summary>
/// <remarks>«0.8» says that ten seekers compete for eight openings.</remarks>
public static class OpeningsRatio
{
    /// <summary>The decimals that the published tables print.</summary>
    public const int Decimals = 2;

    /// <summary>The ratio to two decimals, half up; null where nobody seeks, because it is not defined there.</summary>
    /// <param name="demand">Openings, [0, 10¹²].</param>
    /// <param name="seekers">Seekers, in the same unit, [0, 10¹²].</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above 10¹².</exception>
    public static decimal? Of(decimal demand, decimal seekers)
    {
        Counts.Check(demand);
        Counts.Check(seekers);
        return HalfUp.Quotient(demand, seekers, Decimals);
    }

    /// <summary>The ratio in hundredths, half up, of persons counted one by one; null where nobody seeks.</summary>
    internal static long? Hundredths(long demand, long seekers)
    {
        if (seekers == 0)
            return null;
        // Counts below 10¹² times 200 stay far below 2⁶³; larger ones overflow loudly.
        return (200 * demand + seekers) / (2 * seekers);
    }
}
