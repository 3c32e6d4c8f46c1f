using System.Runtime.CompilerServices;

namespace Jiuye.Casework;

/// <summary>Checks the numbers that callers bring.</summary>
internal static class Given
{
    /// <summary>An amount of money, a share or a count that may not be known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    internal static void NotNegative(decimal? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value < 0)
            throw new ArgumentOutOfRangeException(name, value, "Expected at least 0, or null where it is not known.");
    }

    /// <summary>A sum or a count that stands for something, if it is known at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    internal static void Positive(decimal? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value <= 0)
            throw new ArgumentOutOfRangeException(name, value, "Expected more than 0, or null where it is not known.");
    }

    /// <summary>An end that does not lie before its start.</summary>
    /// <exception cref="ArgumentException">It does.</exception>
    internal static void InOrder(DateOnly? start, DateOnly? end, [CallerArgumentExpression(nameof(end))] string? name = null)
    {
        if (end < start)
            throw new ArgumentException(FormattableString.Invariant($"{end:yyyy-MM-dd} lies before the start, {start:yyyy-MM-dd}."), name);
    }
}
