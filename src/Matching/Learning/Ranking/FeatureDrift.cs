namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How far the distribution of a feature has moved from that trained on.</summary>
/// <param name="Index">The population stability index: Σ (now − then) ln(now ⁄ then) over parts, at least 0; above a quarter is commonly taken for a shift (Siddiqi 2006).</param>
/// <param name="Chance">The index that as few rows as these reach where nothing has moved, once in some 4,000 features and, with forty features, on one night of a hundred.</param>
internal readonly record struct FeatureDrift(double Index, double Chance)
{
    // One in 4,299, one-sided: about one in a hundred for the largest of forty features.
    private const double Deviations = 3.5;

    /// <summary>More than chance would have it.</summary>
    internal bool IsBeyondChance => Index > Chance;

    /// <summary>Whether somebody should look: above a bound, and more than chance would have it.</summary>
    internal bool IsAlarm(double above) => IsBeyondChance && Index > above;

    /// <summary>What chance alone gives.</summary>
    /// <param name="parts">Parts that hold rows, now or then.</param>
    /// <param name="now">Independent rows now.</param>
    /// <param name="then">Independent rows trained on.</param>
    /// <remarks>
    /// Where nothing has moved, the index over 1 ⁄ now + 1 ⁄ then is distributed like χ² with parts − 1 degrees of freedom (Yurdakul and Naranjo 2020, Statistical properties of the population stability index);
    /// the quantile is that of Wilson and Hilferty (1931).
    /// </remarks>
    internal static double ByChance(int parts, double now, double then)
    {
        var freedom = parts - 1;
        if (freedom < 1)
            return 0;
        var spread = 2.0 / (9 * freedom);
        return freedom * Math.Pow(1 - spread + (Deviations * Math.Sqrt(spread)), 3) * ((1 / now) + (1 / then));
    }
}
