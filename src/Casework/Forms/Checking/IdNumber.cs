using System.Globalization;

namespace Jiuye.Casework;

/// <summary>居民身份证号码 by GB 11643-1999: 17 digits, of which six are a place and eight a day of birth, and a check digit by ISO 7064 MOD 11-2.</summary>
internal static class IdNumber
{
    internal const int Length = 18;
    internal const int OldLength = 15;

    private const string CheckDigits = "10X98765432";
    private const int Modulus = 11;

    /// <summary>True where the shape, the day of birth and the check digit are right.</summary>
    internal static bool IsRight(string text) => text.Length == Length && HasDigits(text[..^1]) && Birth(text) is not null && char.ToUpperInvariant(text[^1]) == CheckDigit(text);

    /// <summary>True for the 15 digits that were given out until 1999: they name no century and have no check digit.</summary>
    internal static bool IsOld(string text) => text.Length == OldLength && HasDigits(text);

    /// <summary>The day of birth in a number of 18 signs; null where it is none.</summary>
    internal static DateOnly? Birth(string text) =>
        text.Length == Length && DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The check digit that belongs to the first 17 digits.</summary>
    internal static char CheckDigit(string text)
    {
        var sum = 0;
        for (var at = 0; at < Length - 1; at++)
            sum += (text[at] - '0') * Weight(at);
        return CheckDigits[sum % Modulus];
    }

    // The weight of a place is 2 to the power of its distance from the check digit, modulo 11.
    private static int Weight(int at)
    {
        var weight = 1;
        for (var step = at; step < Length - 1; step++)
            weight = weight * 2 % Modulus;
        return weight;
    }

    private static bool HasDigits(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
