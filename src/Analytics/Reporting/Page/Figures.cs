using System.Globalization;

namespace Jiuye.Analytics.Reporting;

/// <summary>How the report prints numbers: the same on every machine, thousands apart, no exponents, never NaN.</summary>
internal static class Figures
{
    /// <summary>What stands where there is no number.</summary>
    internal const string Nothing = "—";

    internal static string Count(long count) => count < 0
        ? string.Create(CultureInfo.InvariantCulture, $"−{-(decimal)count:#,0}")
        : string.Create(CultureInfo.InvariantCulture, $"{count:#,0}");

    internal static string Count(long? count) => count is { } known ? Count(known) : Nothing;

    internal static string Signed(long count) => count > 0 ? string.Concat("+", Count(count)) : Count(count);

    internal static string Ratio(decimal? ratio) => ratio is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{Rounded(known, 2):#,0.00}")
        : Nothing;

    internal static string Yuan(decimal yuan) => string.Create(CultureInfo.InvariantCulture, $"{Rounded(yuan, 0):#,0}");

    /// <summary>A score in [0, 1] with two decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is not finite or lies outside [0, 1].</exception>
    internal static string Score(double? score) => score is { } known ? Ratio((decimal)InUnit(known)) : Nothing;

    /// <summary>A share in [0, 1] as a percentage with one decimal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not finite or lies outside [0, 1].</exception>
    internal static string Percent(double? share) => share is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{Rounded((decimal)InUnit(known) * 100, 1):0.0}%")
        : Nothing;

    /// <summary>The share of a part in its whole as a percentage with one decimal; a dash where the whole is nothing.</summary>
    internal static string Percent(long part, long whole) => whole == 0 ? Nothing : Percent((double)part / whole);

    /// <summary>A length in a drawing, at most two decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not finite.</exception>
    internal static string Length(double length)
    {
        if (!double.IsFinite(length))
            throw new ArgumentOutOfRangeException(nameof(length), length, "A length in a drawing is finite.");
        return string.Create(CultureInfo.InvariantCulture, $"{Rounded((decimal)length, 2):0.##}");
    }

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string ChineseDate(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    internal static string EnglishDate(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static decimal Rounded(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.AwayFromZero);

    private static double InUnit(double share) => share is >= 0 and <= 1
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share or score lies in [0, 1].");
}
