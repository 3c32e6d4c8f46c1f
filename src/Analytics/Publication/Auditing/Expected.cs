namespace Jiuye.Analytics.Publication;

/// <summary>What a figure should be.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">To how many decimals it is known; null where it is exact.</param>
internal readonly record struct Expected(decimal Value, int? Decimals)
{
    /// <summary>True where a number printed to so many decimals may stand for it.</summary>
    /// <param name="found">The printed number.</param>
    /// <param name="decimals">Its decimals; below zero for whole tens and more.</param>
    internal bool Admits(decimal found, int decimals)
    {
        if (Decimals is { } known && known < decimals)
            return Math.Abs(found - Value) <= Unit(known) / 2;
        if (RoundTo(Value, decimals) == found)
            return true;
        // A rounded number rounded again: 1.245 printed as 1.25 may stand as 1.2 or 1.3.
        return Decimals is { } printed && printed > decimals && Math.Abs(found - Value) * 2 <= Unit(decimals) + Unit(printed) && IsTie(Value, decimals);
    }

    internal static decimal RoundTo(decimal value, int decimals)
    {
        if (decimals >= 0)
            return HalfUp.At(value, Math.Min(decimals, 10));
        var unit = Unit(decimals);
        return decimal.Round(value / unit, 0, MidpointRounding.AwayFromZero) * unit;
    }

    internal static decimal Unit(int decimals)
    {
        var unit = 1m;
        for (var at = 0; at < decimals; at++)
            unit /= 10;
        for (var at = 0; at > decimals; at--)
            unit *= 10;
        return unit;
    }

    private static bool IsTie(decimal value, int decimals) => Math.Abs(value / Unit(decimals) % 1) == 0.5m;
}
