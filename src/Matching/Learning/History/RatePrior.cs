namespace Jiuye.Matching.Learning.History;

/// <summary>The beta distribution that rates of postings come from, by its mean and by how many trials it counts for.</summary>
/// <param name="Rate">The mean, in [0, 1].</param>
/// <param name="Trials">The sum of its two parameters; above 0, infinite where all rates are the mean.</param>
internal readonly record struct RatePrior(double Rate, double Trials)
{
    // A prior of less than this would take single showings at their word.
    private const double FewestTrials = 1e-3;

    /// <summary>The prior by moments (Kleinman 1973, weights in proportion to trials).</summary>
    /// <param name="counts">Of all postings.</param>
    /// <param name="unknown">The mean where there is no trial.</param>
    internal static RatePrior Of(ReadOnlySpan<HistoryCounts> counts, double unknown)
    {
        var (trials, squares, successes, seen) = (0.0, 0.0, 0.0, 0);
        foreach (ref readonly var one in counts)
        {
            trials += one.Trials;
            squares += one.Trials * one.Trials;
            successes += one.Trials * one.Rate;
            seen += one.Trials > 0 ? 1 : 0;
        }

        if (seen == 0)
            return new(unknown, double.PositiveInfinity);
        var mean = Math.Min(successes / trials, 1);
        var spread = 0.0;
        foreach (ref readonly var one in counts)
            spread += one.Trials * (one.Rate - mean) * (one.Rate - mean);
        // E[spread] = mean·(1 − mean)·((1 − ρ)·(seen − 1) + ρ·(trials − squares / trials)), with ρ = 1 / (1 + the prior's trials).
        var chance = seen - 1;
        var room = trials - (squares / trials) - chance;
        var variance = mean * (1 - mean);
        if (!(room > 0) || !(variance > 0))
            return new(mean, double.PositiveInfinity);
        var likeness = ((spread / variance) - chance) / room;
        return new(mean, likeness <= 0 ? double.PositiveInfinity : Math.Max((1 / likeness) - 1, FewestTrials));
    }

    /// <summary>What a posting's own trials leave of the prior.</summary>
    internal SmoothedRate Smooth(in HistoryCounts counts)
    {
        double? observed = counts.Trials > 0 ? counts.Rate : null;
        if (double.IsPositiveInfinity(Trials))
            return new(Rate, 0, observed, counts.Trials);
        var all = Trials + counts.Trials;
        var rate = ((Trials * Rate) + (counts.Trials * counts.Rate)) / all;
        return new(rate, Math.Sqrt(rate * (1 - rate) / (all + 1)), observed, counts.Trials);
    }
}
