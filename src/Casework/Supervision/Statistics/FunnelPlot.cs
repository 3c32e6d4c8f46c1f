namespace Jiuye.Casework;

/// <summary>A comparison of offices that takes their size into account, so that a small office is not shamed by chance.</summary>
/// <remarks>Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005) 1185-1202. Limits are exact binomial. Where the offices
/// differ by more than chance on the whole (overdispersion φ, from winsorised z-scores), the limits are widened by √φ instead: 95% then are 95% again.
/// It compares; it does not say what is good enough. That a policy's threshold says.</remarks>
public sealed record FunnelPlot
{
    // One in ten at each end is pulled in (Spiegelhalter 2005, section 5.2), so that the very offices looked for do not widen their own limits.
    private const double Winsorised = 0.1;

    // With fewer offices there is nobody to pull in, and one bad office would hide itself.
    private const int FewestForDispersion = 10;

    // Φ⁻¹(0.975) and Φ⁻¹(0.999).
    private const double NinetyFive = 1.959963984540054;
    private const double NinetyNinePointEight = 3.090232306167814;

    /// <summary>The share of all offices together, in [0, 1].</summary>
    public required double Target { get; init; }

    /// <summary>How many times the variance among the offices is that of chance; 1 where no more than chance was found.</summary>
    public required double Overdispersion { get; init; }

    /// <summary>The offices, by place.</summary>
    public required IReadOnlyList<FunnelPoint> Points { get; init; }

    /// <summary>Compares offices.</summary>
    /// <param name="counts">How many of how many, by office; each office once.</param>
    /// <returns>Null where no office has a case.</returns>
    /// <exception cref="ArgumentException">An office is named twice, or a count is not within its number of cases.</exception>
    public static FunnelPlot? Of(IReadOnlyCollection<OfficeCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var offices = counts.OrderBy(static count => count.Office).ToList();
        Check(offices);
        var cases = offices.Sum(static office => (long)office.Of);
        if (cases == 0)
            return null;
        var target = (double)offices.Sum(static office => (long)office.Count) / cases;
        var dispersion = DispersionOf(offices, target);
        return new() { Target = target, Overdispersion = dispersion, Points = [.. offices.Select(office => Point(office, target, dispersion))] };
    }

    private static void Check(List<OfficeCount> offices)
    {
        for (var at = 0; at < offices.Count; at++)
        {
            var office = offices[at];
            if (office.Count < 0 || office.Count > office.Of)
                throw new ArgumentException($"{office.Office}: {office.Count} of {office.Of}; expected a count from 0 to the number of cases.", nameof(offices));
            if (at > 0 && offices[at - 1].Office == office.Office)
                throw new ArgumentException($"{office.Office} is named twice.", nameof(offices));
        }
    }

    private static FunnelPoint Point(OfficeCount office, double target, double dispersion)
    {
        if (office.Of == 0)
            return new(office.Office, 0, 0, null, null, null, null, FunnelStanding.NoCases);
        var (low95, high95) = Limits(office.Of, target, dispersion, 0.025, NinetyFive);
        var (low998, high998) = Limits(office.Of, target, dispersion, 0.001, NinetyNinePointEight);
        var share = (double)office.Count / office.Of;
        var standing = share < low998 || share > high998 ? FunnelStanding.Apart
            : share < low95 || share > high95 ? FunnelStanding.WorthALook
            : FunnelStanding.WithinChance;
        return new(office.Office, office.Count, office.Of, low95, high95, low998, high998, standing);
    }

    private static (double Low, double High) Limits(int cases, double target, double dispersion, double tail, double z)
    {
        var (low, high) = (BinomialLimits.Lower(cases, target, tail), BinomialLimits.Upper(cases, target, tail));
        if (dispersion <= 1)
            return (low, high);
        var half = z * Math.Sqrt(dispersion * target * (1 - target) / cases);
        // Widened, never narrower than the exact ones: the normal form is too narrow for small offices.
        return (Math.Max(0, Math.Min(low, target - half)), Math.Min(1, Math.Max(high, target + half)));
    }

    private static double DispersionOf(List<OfficeCount> offices, double target)
    {
        if (target is 0 or 1 || offices.Count(static office => office.Of > 0) < FewestForDispersion)
            return 1;
        var scores = offices.Where(static office => office.Of > 0)
            .Select(office => (((double)office.Count / office.Of) - target) / Math.Sqrt(target * (1 - target) / office.Of))
            .Order()
            .ToArray();
        var pulled = (int)Math.Floor(Winsorised * scores.Length);
        var sum = 0d;
        foreach (var score in scores)
        {
            var inside = Math.Clamp(score, scores[pulled], scores[^(pulled + 1)]);
            sum += inside * inside;
        }

        var dispersion = sum / scores.Length;
        // φ of chance alone has mean 1 and variance 2/I: below two standard deviations above 1 it is taken for chance (section 5.3).
        return dispersion > 1 + (2 * Math.Sqrt(2d / scores.Length)) ? dispersion : 1;
    }
}
