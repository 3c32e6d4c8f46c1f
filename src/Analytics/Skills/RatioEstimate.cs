namespace Jiuye.Analytics;

/// <summary>A ratio of shares with its 95% interval, on the logarithmic scale.</summary>
/// <param name="Value">The ratio, at least 0.</param>
/// <param name="Low">The lower end; null where a share of 0 or too few records leave none.</param>
/// <param name="High">The upper end.</param>
public readonly record struct RatioEstimate(double Value, double? Low, double? High)
{
    private const double NinetyFive = 1.959963984540054;

    /// <summary>True where the whole interval lies above 1.</summary>
    public bool IsAboveOne => Low > 1;

    /// <summary>True where the whole interval lies below 1.</summary>
    public bool IsBelowOne => High < 1;

    /// <summary>The location quotient (p_sr/p_r)/(p_s/p): how much more common a skill is in a group than in all postings.</summary>
    /// <remarks>The group is part of the whole; the variance of the logarithm is that of its two independent parts by the delta method, so a group that is nearly the whole has a narrow interval around 1. Where nobody outside the group asks for the skill, there is no interval.</remarks>
    /// <param name="inGroup">Postings of the group that ask for the skill.</param>
    /// <param name="group">Postings of the group, at least 1.</param>
    /// <param name="inAll">Postings of all groups that ask for it, at least <paramref name="inGroup"/>.</param>
    /// <param name="all">Postings of all groups, at least <paramref name="group"/>.</param>
    /// <returns>Null where nobody asks for the skill.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count does not fit the others.</exception>
    public static RatioEstimate? LocationQuotient(int inGroup, int group, int inAll, int all)
    {
        Check(inGroup, group);
        Check(inAll, all);
        ArgumentOutOfRangeException.ThrowIfLessThan(inAll, inGroup);
        ArgumentOutOfRangeException.ThrowIfLessThan(all - group, inAll - inGroup);
        if (inAll == 0)
            return null;
        var here = (double)inGroup / group;
        var everywhere = (double)inAll / all;
        var value = here / everywhere;
        if (inGroup == 0)
            return new(0, null, null);
        // Where nobody elsewhere asks for it, the formula would give an interval without width.
        if (all > group && inAll == inGroup)
            return new(value, null, null);
        double rest = all - group;
        var elsewhere = rest == 0 ? 0 : (inAll - inGroup) / rest;
        var byHere = (1 / here) - (group / (double)all / everywhere);
        var byElsewhere = -rest / all / everywhere;
        var variance = (byHere * byHere * here * (1 - here) / group) + (rest == 0 ? 0 : byElsewhere * byElsewhere * elsewhere * (1 - elsewhere) / rest);
        return Around(value, variance);
    }

    /// <summary>Growth of a share: the share now over the share before, with Katz's interval.</summary>
    /// <remarks>Katz, Baptista, Azen and Pike, Biometrics 34 (1978) 469–474: the variance of the logarithm is (1−p₁)/x₁ + (1−p₂)/x₂.</remarks>
    /// <param name="now">Postings that ask for the skill now.</param>
    /// <param name="ofNow">Postings now, at least 1.</param>
    /// <param name="before">Postings that asked for it before.</param>
    /// <param name="ofBefore">Postings before, at least 1.</param>
    /// <returns>Null where nobody asked for it before: the growth has no number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count does not fit the others.</exception>
    public static RatioEstimate? Growth(int now, int ofNow, int before, int ofBefore)
    {
        Check(now, ofNow);
        Check(before, ofBefore);
        if (before == 0)
            return null;
        var (share, earlier) = ((double)now / ofNow, (double)before / ofBefore);
        return now == 0 ? new(0, null, null) : Around(share / earlier, ((1 - share) / now) + ((1 - earlier) / before));
    }

    private static RatioEstimate Around(double value, double variance)
    {
        var half = NinetyFive * Math.Sqrt(variance);
        return new(value, value * Math.Exp(-half), value * Math.Exp(half));
    }

    private static void Check(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
    }
}
