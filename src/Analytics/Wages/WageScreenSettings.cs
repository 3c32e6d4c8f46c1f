namespace Jiuye.Analytics;

/// <summary>When a wage looks wrong. All four are an engineer's choices, not a jurisdiction's.</summary>
public sealed record WageScreenSettings
{
    /// <summary>The distance from the middle, in robust standard deviations of ln wage, beyond which a wage is suspected; above 0, default 3.5 (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993).</summary>
    public double Far { get; init; } = 3.5;

    /// <summary>How near to the middle a wage must come in another unit for that unit to be suspected; above 0, default 2.</summary>
    public double Near { get; init; } = 2;

    /// <summary>The fewest wages of a group that are held against each other, at least 3; default 20. Wages of smaller groups are held against all.</summary>
    public int FewestWages { get; init; } = 20;

    /// <summary>The least spread of ln wage that is believed, above 0; default 0.1: where a whole group has one wage, a tenth more is no outlier.</summary>
    public double LeastSpread { get; init; } = 0.1;

    internal WageScreenSettings Checked()
    {
        CheckAbove(Far, nameof(Far));
        CheckAbove(Near, nameof(Near));
        CheckAbove(LeastSpread, nameof(LeastSpread));
        ArgumentOutOfRangeException.ThrowIfLessThan(FewestWages, 3);
        return this;
    }

    private static void CheckAbove(double value, string name)
    {
        if (!(value > 0 && double.IsFinite(value)))
            throw new ArgumentOutOfRangeException(name, value, "Finite and above 0.");
    }
}
