using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>一二三产业比重: the shares of the three industries as they are printed, 2.5:42:55.5.</summary>
/// <param name="Primary">Percent of the first, [0, 100].</param>
/// <param name="Secondary">Percent of the second.</param>
/// <param name="Tertiary">Percent of the third.</param>
public sealed record ThreeIndustryShares(decimal Primary, decimal Secondary, decimal Tertiary)
{
    /// <summary>Percent of the second and third together.</summary>
    public decimal SecondaryAndTertiary => Secondary + Tertiary;

    /// <summary>True where the three make up the whole; printed shares that do not are worth a question.</summary>
    public bool IsWhole => Primary + Secondary + Tertiary == 100;

    /// <summary>Shares of counts or values, to so many decimals; rounded so that they make up 100 (largest remainders, the first of equal ones).</summary>
    /// <param name="primary">Of the first, [0, 10¹²].</param>
    /// <param name="secondary">Of the second.</param>
    /// <param name="tertiary">Of the third.</param>
    /// <param name="decimals">Decimals, [0, 4]; default 1.</param>
    /// <returns>Null where all are zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static ThreeIndustryShares? Of(decimal primary, decimal secondary, decimal tertiary, int decimals = 1)
    {
        Counts.Check(primary);
        Counts.Check(secondary);
        Counts.Check(tertiary);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 4);
        if (primary + secondary + tertiary == 0)
            return null;
        var units = (long)Math.Pow(10, decimals);
        var parts = LargestRemainder.Of(100 * units, [primary, secondary, tertiary]);
        return new((decimal)parts[0] / units, (decimal)parts[1] / units, (decimal)parts[2] / units);
    }

    /// <summary>Shares as printed, <c>4:44:52</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Primary:0.####}:{Secondary:0.####}:{Tertiary:0.####}");
}
