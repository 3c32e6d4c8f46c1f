using System.Runtime.CompilerServices;

namespace Jiuye.Analytics;

/// <summary>What every count of persons must be.</summary>
internal static class Counts
{
    internal static void Check(decimal count, [CallerArgumentExpression(nameof(count))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, HalfUp.MostPersons, name);
    }
}
