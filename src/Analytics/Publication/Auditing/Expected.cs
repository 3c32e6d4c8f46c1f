namespace Jiuye.Analytics.Publication;

/// <summary>What a figure should be.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">To how many decimals it is known; null where it is exact.</param>
/// <param name="Slack">How far it may be off beside, since what it follows from was itself rounded, to 万 say; zero where it was counted.</param>
internal readonly record struct Expected(decimal Value, int? Decimals, decimal Slack = 0)
{
    /// <summary>What follows from two figures; null where it is not defined.</summary>
    internal static Expected? Of(Expected one, Expected other, Func<decimal, decimal, decimal?> of)
    {
        if (of(one.Value, other.Value) is not { } value)
            return null;
        if (one.Half == 0 && other.Half == 0)
            return new(value, IsRounded(one, other) ? Math.Max(one.Decimals ?? 0, other.Decimals ?? 0) : null);
        var slack = 0m;
        foreach (var (left, right) in new[] { (one.Half, other.Half), (one.Half, -other.Half), (-one.Half, other.Half), (-one.Half, -other.Half) })
        {
            if (of(one.Value + left, other.Value + right) is { } edge)
                slack = Math.Max(slack, Math.Abs(edge - value));
        }

        return new(value, null, slack);
    }

    // Half a unit of what a table in 万 shows; persons and printed ratios are taken as they stand.
    private decimal Half => Decimals < 0 ? Unit(Decimals.Value) / 2 : 0;

    // The difference of two printed ratios has their decimals; a quotient of whole counts is exact.
    private static bool IsRounded(Expected one, Expected other) => one.Decimals > 0 && other.Decimals > 0;

    /// <summary>True where a number printed to so many decimals may stand for it.</summary>
    /// <param name="found">The printed number.</param>
    /// <param name="decimals">Its decimals; below zero for whole tens and more.</param>
    internal bool Admits(decimal found, int decimals)
    {
        if (Slack > 0)
            return Math.Abs(found - Value) <= Slack + Unit(decimals) / 2;
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
