namespace Jiuye.Analytics;

/// <summary>Rounding as printed in the official tables: half up, exact.</summary>
/// <remarks>
/// Division is decimal (28 digits), so a quotient of counts below <see cref="MostPersons"/> can't fall on the wrong side of a half:
/// its distance from one is at least 1 / (2 · 10^digits · divisor).
/// </remarks>
internal static class HalfUp
{
    /// <summary>The most that is taken for a count of persons.</summary>
    internal const decimal MostPersons = 1_000_000_000_000m;

    /// <summary>A quotient to so many decimals, half away from zero; null where the divisor is zero.</summary>
    internal static decimal? Quotient(decimal dividend, decimal divisor, int decimals) =>
        divisor == 0 ? null : At(dividend / divisor, decimals);

    /// <summary>A number to so many decimals, half away from zero, with exactly so many shown.</summary>
    internal static decimal At(decimal value, int decimals)
    {
        // Adding a zero of the wanted scale keeps the printed zeros: 1 becomes 1.00.
        var zero = new decimal(0, 0, 0, false, (byte)decimals);
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero) + zero;
    }
}
