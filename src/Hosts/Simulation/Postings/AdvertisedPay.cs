namespace Jiuye.Simulation;

/// <summary>The range that a posting advertises around the pay the post brings.</summary>
/// <param name="Low">Yuan a month.</param>
/// <param name="High">Yuan a month, above <paramref name="Low"/>.</param>
internal readonly record struct AdvertisedPay(int Low, int High)
{
    /// <summary>Spreads a range around the true pay and rounds it as people do.</summary>
    internal static AdvertisedPay Around(double wage, ref RecordRandom random)
    {
        var width = 0.08 + 0.22 * random.NextUnit();
        var step = wage < 10_000 ? (random.NextChance(0.35) ? 1_000 : 500) : 1_000;
        var low = Math.Max(step, (int)Math.Round(wage * (1 - width) / step) * step);
        var high = Math.Max(low + step, (int)Math.Round(wage * (1 + width) / step) * step);
        return new(low, high);
    }
}
