namespace Jiuye.Matching.Clearing;

/// <summary>How evenly showings fall upon postings.</summary>
/// <param name="Gini">0 where all are shown alike, towards 1 where one is shown always.</param>
/// <param name="Coverage">The share of postings shown at least once.</param>
/// <param name="Evenness">Entropy of the showings over that of even ones, in [0, 1]: the congestion of Mashayekhi and others (ReCon, RecSys 2023), its sign turned.</param>
/// <param name="Orphans">How many postings are shown to nobody.</param>
public readonly record struct Exposure(double Gini, double Coverage, double Evenness, int Orphans)
{
    /// <summary>Counts how evenly.</summary>
    /// <param name="shown">How often each posting is shown.</param>
    public static Exposure Of(IReadOnlyList<int> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        return Of([.. shown.Select(static times => (double)times)]);
    }

    /// <summary>Counts how evenly.</summary>
    /// <param name="shown">How often each posting is shown, or is expected to be; 0 or more.</param>
    public static Exposure Of(IReadOnlyList<double> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var all = shown.Sum();
        if (all == 0)
            return new(0, 0, 0, shown.Count);
        var (gini, entropy, orphans) = (0.0, 0.0, 0);
        var sorted = shown.Order().ToArray();
        for (var at = 0; at < sorted.Length; at++)
        {
            gini += ((2.0 * (at + 1)) - sorted.Length - 1) * sorted[at];
            orphans += sorted[at] == 0 ? 1 : 0;
            if (sorted[at] > 0)
                entropy -= sorted[at] / all * Math.Log(sorted[at] / all);
        }

        return new(
            gini / (sorted.Length * all),
            1 - ((double)orphans / sorted.Length),
            sorted.Length > 1 ? entropy / Math.Log(sorted.Length) : 1,
            orphans);
    }
}
