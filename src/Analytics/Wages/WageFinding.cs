namespace Jiuye.Analytics;

/// <summary>A wage that looks wrong, and why.</summary>
/// <param name="Suspicion">What may be wrong.</param>
/// <param name="Distance">How far ln wage lies from the middle of its group, in robust standard deviations; negative below; infinite for zero.</param>
/// <param name="GroupMedian">The median of the group it was held against, yuan.</param>
/// <param name="Would">What it would be in the unit suspected, yuan a month; null where no unit is.</param>
public sealed record WageFinding(WageSuspicion Suspicion, double Distance, double GroupMedian, double? Would)
{
    /// <summary>The suspicion's name in outputs, snake_case.</summary>
    public string Name => Suspicion switch
    {
        WageSuspicion.Zero => "zero",
        WageSuspicion.Yearly => "yearly_among_monthly",
        WageSuspicion.Cents => "in_cents",
        WageSuspicion.TenThousands => "in_wan",
        WageSuspicion.TenThousandsYearly => "in_wan_yearly",
        WageSuspicion.Thousands => "in_thousands",
        WageSuspicion.Daily => "daily_among_monthly",
        WageSuspicion.FarAbove => "far_above",
        _ => "far_below",
    };
}
